import type { Metadata } from 'next'
import { claimsPath } from '#lib/link/paths'
import { ClaimList } from '../_components/claim-list'
import { Frame } from '../_components/frame'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'

const [a, b] = site.reports

export const metadata: Metadata = pageMetadata({
  title: 'All claims · Diptych',
  description: `Every claim of the ${a.title} (${a.claims.length}) and of the ${b.title} (${b.claims.length}), as printed, with who speaks.`,
  path: claimsPath,
})

export default function ClaimsPage() {
  return (
    <Frame>
      <h1>All claims</h1>
      <p>
        A claim is one statement as printed; the word says nothing about whether it is true. Each stands with who
        speaks, and with the words that weaken it or pass it on.
      </p>
      {site.reports.map((report) => (
        <ClaimList key={report.slug} report={report} />
      ))}
    </Frame>
  )
}
