import { formatMessages } from '#lib/message/format-message'
import type { Address, Report } from '#lib/record/report'
import type { Site } from '#lib/site'
import { readSite } from '#lib/site'

/** What the pages show. The build's gate tells wrong content before Next starts; here it only must not be shown. */
const read = readSite('content')
if (!read.site) throw new Error(['The content is wrong:', ...formatMessages(read.messages)].join('\n'))

export const site: Site = read.site

/** Every address of both reports that is not withdrawn, with the report it belongs to. */
export const standing: { report: Report; address: Address }[] = site.reports.flatMap((report) =>
  report.addresses.map((address) => ({ report, address })),
)

/** The one with this id or slug. Next makes pages only for those that `generateStaticParams` names. */
export function found<T>(list: readonly T[], is: (one: T) => boolean): T {
  const one = list.find(is)
  if (one === undefined) throw new Error('A page was asked for that is not in the content')
  return one
}
