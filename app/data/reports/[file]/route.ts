import { found, site } from '../../../_site'

type Context = { params: Promise<{ file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => site.reports.map(({ slug }) => ({ file: `${slug}.json` }))

/** The whole record of a report; its shape is `Report` in `lib/schema/report.ts`. */
export async function GET(_: Request, { params }: Context) {
  const { file } = await params
  const report = found(site.reports, ({ slug }) => `${slug}.json` === file)
  const body = `${JSON.stringify(report, null, 2)}\n`
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
