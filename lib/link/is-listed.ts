import { claimsAt } from '#lib/link/voice-at'
import type { Address } from '#lib/schema/address'
import type { Report } from '#lib/schema/report'

/**
 * True where search engines may list the page of an address. Private people get no page to be found by: neither the
 * authors of tweets, nor a speaker of whom one name alone is printed, as reports do with people in the street.
 */
export function isListed(report: Pick<Report, 'claims' | 'attributions'>, address: Address): boolean {
  return claimsAt(report, address).every(
    ({ teller, attributions }) =>
      teller.type === 'report' &&
      attributions.every(({ attribution }) => report.attributions[attribution]?.speaker?.includes(' ') !== false),
  )
}
