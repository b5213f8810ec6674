import type { Metadata } from 'next'
import { absolute, correctionsPath } from '#lib/link/paths'

type Page = {
  title: string
  description: string
  path: string
  type?: 'website' | 'article'
  listed?: boolean
  /** ISO date of what the page shows, for reference managers: they find all else in the tags for previews. */
  date?: string
}

/** What a page says of itself to browsers, to search engines and to those who are sent its link. */
export function pageMetadata({ title, description, path, type = 'website', listed = true, date }: Page): Metadata {
  const url = absolute(path)
  return {
    title,
    description,
    alternates: { canonical: url, types: { 'application/atom+xml': absolute(correctionsPath) } },
    openGraph: { title, description, url, type, siteName: 'Diptych', locale: 'en' },
    twitter: { card: 'summary', title, description },
    ...(date && { other: { 'dcterms.date': date } }),
    ...(!listed && { robots: { index: false, follow: true } }),
  }
}
