import type { Report } from '#lib/schema/report'
import styles from './pair.module.css'
import { ReportSize } from './report-size'
import { ReportText } from './report-text'

/** Both reports, whole: side by side where there is room, else one after the other. */
export function Pair({ reports }: { reports: readonly [Report, Report] }) {
  const [a, b] = reports
  return (
    <>
      <nav className={styles.bar} aria-label="Reports">
        {reports.map((report) => (
          <a key={report.slug} href={`#${report.slug}`} data-letter={report.letter}>
            <span>
              <b>{report.letter}</b> {report.short ?? report.title}
            </span>
            <span>{report.words} words</span>
          </a>
        ))}
      </nav>
      <div className={styles.pair}>
        <Side report={a} other={b} />
        <Side report={b} other={a} />
      </div>
    </>
  )
}

const Side = ({ report, other }: { report: Report; other: Report }) => (
  <article
    id={report.slug}
    className={styles.side}
    data-letter={report.letter}
    aria-labelledby={`${report.slug}-title`}
  >
    <header className={styles.head}>
      <h2 id={`${report.slug}-title`}>
        <span className={styles.letter}>{report.letter}</span> {report.title}
      </h2>
      <ReportSize report={report} />
    </header>
    <ReportText report={report} />
    <p className={styles.end}>
      End of report {report.letter} · <a href={`#${other.slug}`}>go to report {other.letter}</a>
    </p>
  </article>
)
