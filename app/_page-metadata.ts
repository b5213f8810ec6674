import type { Metadata } from 'next'
import { absolute, correctionsPath, isListedPage } from '#lib/address/paths'
import { cardSize } from '#lib/output/card/card-fit'
import { homeCard } from '#lib/output/card/pair-card'
import { site } from './_site'

type Page = {
  title: string
  description: string
  path: string
  /**
   * The picture that is shown with its link, and what that says; the one of `/` where it has none
   * of its own.
   */
  card?: { path: string; alt: string }
  type?: 'website' | 'article'
  /**
   * Whether search engines may list it; what its row in `routes.ts` says where it does not decide
   * itself.
   */
  listed?: boolean
  /**
   * ISO date of what the page shows, for reference managers: they find all else in the tags for
   * previews.
   */
  date?: string
  /** Paths of the pages before and after it in a series. */
  previous?: string | undefined
  next?: string | undefined
}

const home = homeCard(site)

/** What a page says of itself to browsers, to search engines and to those who are sent its link. */
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
}: Page): Metadata {
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
