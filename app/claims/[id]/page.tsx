import type { Metadata } from 'next'
import { claimPath } from '#lib/address/paths'
import { claimCard, tombstoneCard } from '#lib/output/card/card'
import { yearOfIssue } from '#lib/output/cite/cited-items'
import { claimNodes } from '#lib/output/data/json-ld'
import { describeAddress, describedWords } from '#lib/voice/describe-address'
import { isListed } from '#lib/voice/is-indexable'
import { ClaimView } from '../../_components/claim/claim-view'
import { TombstoneView } from '../../_components/claim/tombstone-view'
import { Frame } from '../../_components/shared/frame'
import { JsonLd } from '../../_components/shared/json-ld'
import { pageMetadata } from '../../_page-metadata'
import { found, site, standing } from '../../_site'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => [
  ...standing.map(({ address }) => ({ id: address.id })),
  ...site.tombstones.map(({ id }) => ({ id })),
]

/** What stands at an address: words, or in their place a tombstone. */
async function read({ params }: Props) {
  const { id } = await params
  const tombstone = site.tombstones.find((one) => one.id === id)
  return tombstone ? { tombstone } : found(standing, ({ address }) => address.id === id)
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
  const year = yearOfIssue(address.id, site.permalinks)
  return pageMetadata({
    title: described.title,
    description: describedWords(described),
    path: claimPath(address.id),
    card: claimCard(described),
    type: 'article',
    ...(year !== null && { date: String(year) }),
    listed: isListed(report, address, site.names),
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
