import type { Metadata } from 'next'
import { claimsPath, methodPath, searchScriptPath } from '#lib/address/paths'
import { makeClaimTable } from '#lib/compare/claim-list'
import type { Report } from '#lib/record/report'
import { ClaimFilters } from '../_components/claim/claim-filters'
import { ClaimsTable } from '../_components/claim/claim-table'
import { Frame } from '../_components/shared/frame'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'

const [a, b] = site.reports
const { filters, rows } = makeClaimTable(site.reports, site)
const describeSize = ({ title, words, claims }: Report) => `${title} (${words} words, ${claims.length} claims)`

export const metadata: Metadata = pageMetadata({
  title: 'All claims · Diptych',
  description: `Every claim of the ${describeSize(a)} and of the ${describeSize(b)}, as printed, with its speaker and any hedges.`,
  path: claimsPath,
})

export default function ClaimsPage() {
  return (
    <Frame wide script={searchScriptPath}>
      <h1>All claims</h1>
      <p className="measure">
        A claim is one statement as printed; the word says nothing about whether it is true. Each is listed with its
        speaker and any hedge: a word such as “reportedly” that qualifies it or passes it on. Type, speaker and hedges
        are found by <a href={methodPath}>rules</a>, the same for both reports; an editor chose the questions.
      </p>
      <ClaimFilters filters={filters} />
      <ClaimsTable rows={rows} reports={site.reports} />
    </Frame>
  )
}
