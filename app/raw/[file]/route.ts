import { found, site } from '../../_site'

type Context = { params: Promise<{ file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => site.reports.map(({ slug }) => ({ file: `${slug}.txt` }))

/** A report's file, byte for byte: strict UTF-8 was decoded without a loss, so encoding it gives the same bytes. */
export async function GET(_: Request, { params }: Context) {
  const { file } = await params
  const { text } = found(site.reports, ({ slug }) => `${slug}.txt` === file)
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
