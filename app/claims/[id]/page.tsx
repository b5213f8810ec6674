import type { Metadata } from 'next'
import { claimPath } from '#lib/address/paths'
import { claimCard, tombstoneCard } from '#lib/output/card/card'
import { findYearOfIssue } from '#lib/output/cite/cited-items'
import { claimNodes } from '#lib/output/data/json-ld'
import { describeAddress, formatDescription } from '#lib/voice/describe-address'
import { isIndexable } from '#lib/voice/is-indexable'
import { ClaimView } from '../../_components/claim/claim-view'
import { TombstoneView } from '../../_components/claim/tombstone-view'
import { Frame } from '../../_components/shared/frame'
import { JsonLd } from '../../_components/shared/json-ld'
import { pageMetadata } from '../../_page-metadata'
import { findOrThrow, liveAddresses, site } from '../../_site'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => [
  ...liveAddresses.map(({ address }) => ({ id: address.id })),
  ...site.tombstones.map(({ id }) => ({ id })),
]

/** Finds the tombstone or the live address of the route. */
async function read({ params }: Props) {
  const { id } = await params
  const tombstone = site.tombstones.find((one) => one.id === id)
  return tombstone ? { tombstone } : findOrThrow(liveAddresses, ({ address }) => address.id === id)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const place = await read(props)
  if ('tombstone' in place) {
    const { voice, label, id, reason } = place.tombstone
    return pageMetadata({
      title: `${voice}: withdrawn (${label})`,
      description: reason,
      path: claimPath(id),
      card: tombstoneCard(place.tombstone),
      listed: false,
    })
  }
  const { report, address } = place
  const described = describeAddress(report, address)
  const year = findYearOfIssue(address.id, site.permalinks)
  return pageMetadata({
    title: described.title,
    description: formatDescription(described),
    path: claimPath(address.id),
    card: claimCard(described),
    type: 'article',
    ...(year !== null && { date: String(year) }),
    listed: isIndexable(report, address, site.names),
    previous: described.previous ? claimPath(described.previous.id) : undefined,
    next: described.next ? claimPath(described.next.id) : undefined,
  })
}

export default async function ClaimPage(props: Props) {
  const place = await read(props)
  if ('tombstone' in place)
    return (
      <Frame>
        <TombstoneView tombstone={place.tombstone} />
      </Frame>
    )
  const { report, address } = place
  return (
    <Frame>
      <ClaimView report={report} claim={describeAddress(report, address)} site={site} />
      <JsonLd nodes={claimNodes(report, address)} />
    </Frame>
  )
}
