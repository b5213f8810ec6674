import type { Name } from '#lib/record/name'
import type { Address, Report } from '#lib/record/report'
import { listAttributions } from '#lib/voice/describe-address'

/**
 * True if search engines may list the page of an address. Pages that quote private people are not listed: authors of
 * tweets, and persons printed with one name only, as reports do with people in the street.
 */
export function isIndexable(
  report: Pick<Report, 'attributions'>,
  address: Pick<Address, 'claims'>,
  names: Name[],
): boolean {
  const isPrivate = (slug: string | null) =>
    names.some((name) => name.slug === slug && name.type === 'person' && !name.name.includes(' '))
  return (
    address.claims.every(({ teller }) => teller.type === 'report') &&
    listAttributions(report, address).every(({ name }) => !isPrivate(name))
  )
}
