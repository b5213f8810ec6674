import type { Metadata } from 'next'
import { claimsPath, homePath } from '#lib/address/paths'
import { Frame } from './_components/shared/frame'

export const metadata: Metadata = { title: 'There is no such page · Diptych' }

export default function NotFound() {
  return (
    <Frame>
      <h1>There is no such page</h1>
      <p>
        Addresses of claims never change, so the link may have been cut short. Here are{' '}
        <a href={homePath}>both reports</a> and <a href={claimsPath}>the list of all claims</a>.
      </p>
    </Frame>
  )
}
