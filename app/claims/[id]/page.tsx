import type { Metadata } from 'next'
import { claimDescription, claimTitle } from '#lib/link/claim-title'
import { describeAddress } from '#lib/link/describe-address'
import { isListed } from '#lib/link/is-listed'
import { claimNodes } from '#lib/link/json-ld'
import { claimPath, scriptPath } from '#lib/link/paths'
import { ClaimView } from '../../_components/claim-view'
import { Frame } from '../../_components/frame'
import { JsonLd } from '../../_components/json-ld'
import { pageMetadata } from '../../_page-metadata'
import { addresses, found, site } from '../../_site'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => addresses.map(({ address }) => ({ id: address.id }))

const read = async ({ params }: Props) => {
  const { id } = await params
  return found(addresses, ({ address }) => address.id === id)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { report, address } = await read(props)
  const described = describeAddress(report, address)
  return pageMetadata({
    title: claimTitle(described),
    description: claimDescription(described),
    path: claimPath(address.id),
    type: 'article',
    listed: isListed(report, address, site.names),
  })
}

export default async function ClaimPage(props: Props) {
  const { report, address } = await read(props)
  return (
    <Frame>
      <ClaimView report={report} claim={describeAddress(report, address)} site={site} />
      <JsonLd nodes={claimNodes(report, address)} />
      <script type="module" src={scriptPath} />
    </Frame>
  )
}
