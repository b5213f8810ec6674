import { citationFiles } from '#lib/link/citation-files'
import { citedItems, withdrawnItem } from '#lib/link/cited-items'
import { found, site, standing } from '../../_site'

type Context = { params: Promise<{ file: string }> }

const cited = [
  ...standing.map(({ report, address }) => ({ id: address.id, items: () => citedItems(report, address) })),
  ...site.tombstones.map((tombstone) => ({ id: tombstone.id, items: () => [withdrawnItem(tombstone)] })),
]
const files = cited.flatMap(({ id, items }) =>
  citationFiles.map(({ ending, write }) => ({ file: `${id}.${ending}`, body: () => write(items()) })),
)

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => files.map(({ file }) => ({ file }))

/** The citations of one address, for reference managers and to read. Hosts send the type that the ending has. */
export async function GET(_: Request, { params }: Context) {
  const { file } = await params
  return new Response(found(files, (one) => one.file === file).body())
}
