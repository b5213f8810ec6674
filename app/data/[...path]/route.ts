import { dataFiles } from '#lib/link/data-files'
import { dataPath } from '#lib/link/paths'
import { types } from '#lib/publish/types'
import { found, site } from '../../_site'

type Context = { params: Promise<{ path: string[] }> }

const files = [...dataFiles(site)].map(([path, body]) => ({ path: path.slice(dataPath.length), body }))

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => files.map(({ path }) => ({ path: path.split('/') }))

/** One machine form. */
export async function GET(_: Request, { params }: Context) {
  const asked = (await params).path.join('/')
  const { path, body } = found(files, ({ path }) => path === asked)
  return new Response(body, { headers: { 'content-type': types[path.replace(/.*\./, '')] ?? '' } })
}
