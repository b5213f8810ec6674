import { claimsAt } from '#lib/link/voice-at'
import type { Place } from '#lib/schema/address'
import type { Name } from '#lib/schema/name'
import type { Report } from '#lib/schema/report'

/**
 * True where search engines may list the page of an address. Private people get no page to be found by: neither the
 * authors of tweets, nor a person of whom one name alone is printed, as reports do with people in the street.
 */
export function isListed(report: Pick<Report, 'claims' | 'attributions'>, address: Place, names: Name[]): boolean {
  const isPrivate = (slug: string | null | undefined) =>
    names.some((name) => name.slug === slug && name.type === 'person' && !name.name.includes(' '))
  return claimsAt(report, address).every(
    ({ teller, attributions }) =>
      teller.type === 'report' &&
      attributions.every(({ attribution }) => !isPrivate(report.attributions[attribution]?.name)),
  )
}
