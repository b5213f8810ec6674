import type { SiteContent } from '#lib/record/site'
import { printDate } from '#lib/voice/print-date'

/** `Two news reports on the opening of a bridge, side by side`; without an event if the content names none. */
export const formatHeadline = ({ event }: Pick<SiteContent, 'event'>): string =>
  `Two news reports${event ? ` on ${event}` : ''}, side by side`

/** `3 January 2020`, or both dates in the order of the reports. */
export const formatDates = ({ reports }: Pick<SiteContent, 'reports'>): string =>
  [...new Set(reports.map(({ datePublished }) => printDate(datePublished)))].join(' and ')
