import type { Metadata } from 'next'
import { absolute, correctionsPath, isListedPage } from '#lib/address/paths'
import { cardSize } from '#lib/output/card/card-fit'
import { homeCard } from '#lib/output/card/pair-card'
import { site } from './_site'

type PageDescription = {
  title: string
  description: string
  path: string
  /** Shown with its link; by default the card of `/`. */
  card?: { path: string; alt: string }
  type?: 'website' | 'article'
  /**
   * Whether search engines may list it; what its row in `routes.ts` says where it does not decide
   * itself.
   */
  listed?: boolean
  /** ISO date or year for reference managers; they read everything else from Open Graph tags. */
  date?: string
  /** Paths of the pages before and after it in a series. */
  previous?: string | undefined
  next?: string | undefined
}

const home = homeCard(site)

/** The metadata of a page for browsers, search engines and link previews. */
export function pageMetadata({
  title,
  description,
  path,
  card = home,
  type = 'website',
  listed = isListedPage(path),
  date,
  previous,
  next,
}: PageDescription): Metadata {
  const url = absolute(path)
  const image = { url: absolute(card.path), alt: card.alt }
  return {
    title,
    description,
    alternates: { canonical: url, types: { 'application/atom+xml': absolute(correctionsPath) } },
    pagination: { previous: previous && absolute(previous), next: next && absolute(next) },
    openGraph: {
      title,
      description,
      url,
      type,
      siteName: 'Diptych',
      images: [{ ...image, ...cardSize, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
    ...(date && { other: { 'dcterms.date': date } }),
    ...(!listed && { robots: { index: false, follow: true } }),
  }
}
