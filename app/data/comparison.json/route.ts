import { site } from '../../_site'

export const dynamic = 'force-static'

/** Topics and links between claims; the shape is `Comparison` in `lib/schema/comparison.ts`. */
export const GET = () =>
  new Response(`${JSON.stringify(site.comparison, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
