import type { SiteContent } from '#lib/record/site'
import { printDate } from '#lib/voice/print-date'

/** What the pair is, in one line: `Two news reports on the killing of Qassem Soleimani, side by side`. */
export const headlineOf = ({ event }: Pick<SiteContent, 'event'>): string =>
  `Two news reports${event ? ` on ${event}` : ''}, side by side`

/** `3 January 2020`, or both dates in the order of the reports. */
export const datesOf = ({ reports }: Pick<SiteContent, 'reports'>): string =>
  [...new Set(reports.map(({ datePublished }) => printDate(datePublished)))].join(' and ')
