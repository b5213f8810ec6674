import { correctionsFeed } from '#lib/link/atom'
import { site } from '../_site'

export const dynamic = 'force-static'

/** What was mended or withdrawn, for those who follow the site. */
export const GET = () =>
  new Response(correctionsFeed(site), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
