import { formatMessages } from '#lib/message/format-message'
import type { Address, Report } from '#lib/record/report'
import type { Site } from '#lib/site'
import { readSite } from '#lib/site'

/** A build reports wrong content before Next starts; in `next dev` this error shows it. */
const read = readSite('content')
if (!read.site) throw new Error(['The content has errors:', ...formatMessages(read.messages)].join('\n'))

export const site: Site = read.site

/** All addresses that are not withdrawn, each with its report. */
export const liveAddresses: { report: Report; address: Address }[] = site.reports.flatMap((report) =>
  report.addresses.map((address) => ({ report, address })),
)

/** Finds the item of a dynamic route. Throws an Error for one that `generateStaticParams` does not name. */
export function findOrThrow<T>(list: readonly T[], is: (one: T) => boolean): T {
  const one = list.find(is)
  if (one === undefined) throw new Error('This page is not in the content; check generateStaticParams of its route')
  return one
}
