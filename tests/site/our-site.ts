import { readSite } from '#lib/site'
import { describeAddress } from '#lib/voice/describe-address'

const read = readSite('content')
if (!read.site) throw new Error('These tests need sound content')

/** The site of our own content, as the pages have it. */
export const site = read.site

/** Each address and each question has a page of its own. */
export const leastPages = site.reports.flatMap(({ addresses }) => addresses).length + site.comparison.topics.length

/** The address with a printed number, as its page describes it. */
export function describedAt(label: string) {
  const [found] = site.reports.flatMap((report) =>
    report.addresses.filter((address) => address.label === label).map((address) => describeAddress(report, address)),
  )
  if (!found) throw new Error(`There is no ${label}`)
  return found
}
