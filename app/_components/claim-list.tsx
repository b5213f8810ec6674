import { describeAddress } from '#lib/link/describe-address'
import { claimPath } from '#lib/link/paths'
import type { Report } from '#lib/schema/report'
import styles from './claim-list.module.css'
import { Hedges } from './hedges'
import { ReportSize } from './report-size'

/** All claims of one report, each with who speaks before the words. */
export const ClaimList = ({ report }: { report: Report }) => (
  <section className={styles.list} data-letter={report.letter} aria-labelledby={report.slug}>
    <header className={styles.head}>
      <h2 id={report.slug}>
        <span>{report.letter}</span> {report.title}
      </h2>
      <ReportSize report={report} />
    </header>
    <ol>
      {report.addresses
        .filter(({ claims }) => claims.length === 1)
        .map((address) => describeAddress(report, address))
        .map(({ address, hedges }) => (
          <li key={address.id}>
            <p className={styles.voice}>
              <a href={claimPath(address.id)}>{address.label}</a> {address.voice}
            </p>
            <p className={styles.words}>{address.text}</p>
            <Hedges lines={hedges} />
          </li>
        ))}
    </ol>
  </section>
)
