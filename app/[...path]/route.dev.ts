import { typeOf } from '#lib/publish/host/types'
import { files } from '../_files'

type Context = { params: Promise<{ path: string[] }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => [...files.keys()].map((path) => ({ path: path.split('/') }))

/** Serves a file in `next dev` only: a build writes files itself, in a tenth of the time that Next takes. */
export async function GET(_: Request, { params }: Context) {
  const path = (await params).path.join('/')
  const content = await files.get(path)?.()
  const body = typeof content === 'string' ? content : new Uint8Array(content ?? [])
  return new Response(body, { headers: { 'content-type': typeOf(path) ?? '' } })
}
