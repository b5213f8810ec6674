import { citationFiles } from '#lib/link/citation-files'
import { citedItems } from '#lib/link/cited-items'
import { found, standing } from '../../_site'

type Context = { params: Promise<{ file: string }> }

const files = standing.flatMap((place) =>
  citationFiles.map(({ ending, write }) => ({ ...place, write, file: `${place.address.id}.${ending}` })),
)

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => files.map(({ file }) => ({ file }))

/** The citations of one address, for reference managers and to read. Hosts send the type that the ending has. */
export async function GET(_: Request, { params }: Context) {
  const { file } = await params
  const { report, address, write } = found(files, (one) => one.file === file)
  return new Response(write(citedItems(report, address)))
}
