import type { Name } from '#lib/record/name'
import type { Address, Report } from '#lib/record/report'
import { attributionsAt } from '#lib/voice/describe-address'

/**
 * True where search engines may list the page of an address. Private people get no page to be found by: neither the
 * authors of tweets, nor a person of whom one name alone is printed, as reports do with people in the street.
 */
export function isListed(
  report: Pick<Report, 'attributions'>,
  address: Pick<Address, 'claims'>,
  names: Name[],
): boolean {
  const isPrivate = (slug: string | null) =>
    names.some((name) => name.slug === slug && name.type === 'person' && !name.name.includes(' '))
  return (
    address.claims.every(({ teller }) => teller.type === 'report') &&
    attributionsAt(report, address).every(({ name }) => !isPrivate(name))
  )
}
