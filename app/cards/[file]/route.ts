import { cards } from '../../_cards'
import { found } from '../../_site'
import { drawCard, paint } from '../_draw'

type Context = { params: Promise<{ file: string }> }

const fileOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => cards.map(({ path }) => ({ file: fileOf(path) }))

/** The picture that a shared link shows. */
export async function GET(_: Request, { params }: Context) {
  const { file } = await params
  const card = found(cards, ({ path }) => fileOf(path) === file)
  return new Response(new Uint8Array(await paint(await drawCard(card))), { headers: { 'content-type': 'image/png' } })
}
