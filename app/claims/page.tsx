import type { Metadata } from 'next'
import { claimTable } from '#lib/compare/claim-table'
import { claimsPath, methodPath, searchScriptPath } from '#lib/link/paths'
import { ClaimFilters } from '../_components/claim-filters'
import { ClaimsTable } from '../_components/claim-table'
import { Frame } from '../_components/frame'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'
import styles from './page.module.css'

const [a, b] = site.reports
const { filters, rows } = claimTable(site.reports, site)

export const metadata: Metadata = pageMetadata({
  title: 'All claims · Diptych',
  description: `Every claim of the ${a.title} (${a.claims.length}) and of the ${b.title} (${b.claims.length}), as printed, with who speaks.`,
  path: claimsPath,
})

export default function ClaimsPage() {
  return (
    <Frame wide script={searchScriptPath}>
      <h1>All claims</h1>
      <p className={styles.intro}>
        A claim is one statement as printed; the word says nothing about whether it is true. Each stands with who
        speaks, and with the words that weaken it or pass it on. Kind, who speaks and hedges are derived by{' '}
        <a href={methodPath}>rules</a>, the same for both reports; an editor chose the questions.
      </p>
      <ClaimFilters filters={filters} />
      <ClaimsTable rows={rows} reports={site.reports} />
    </Frame>
  )
}
