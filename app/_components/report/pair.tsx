import type { Report } from '#lib/record/report'
import styles from './pair.module.css'
import { ReportSize } from './report-size'
import { ReportText } from './report-text'

type PairLinks = {
  /** The page of all topics, with the reports in this order. */
  comparePath: string
  /** The path of the topic that a claim's ≡ link goes to, by the claim's id. */
  topicPath: (id: string) => string
}
type Props = PairLinks & { reports: readonly [Report, Report] }

/** Both reports in full: side by side if there is room, else one after the other. */
export function Pair({ reports, comparePath, topicPath }: Props) {
  const [a, b] = reports
  const ways = { comparePath, topicPath }
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
        <a href={comparePath}>Compare</a>
      </nav>
      <div className={styles.pair}>
        <ReportSide report={a} other={b} {...ways} />
        <ReportSide report={b} other={a} {...ways} />
      </div>
    </>
  )
}

const ReportSide = ({ report, other, comparePath, topicPath }: PairLinks & { report: Report; other: Report }) => (
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
      <a className={styles.compare} href={comparePath}>
        Compare
      </a>
    </header>
    <ReportText report={report} topicPath={topicPath} />
    <p className={`note ${styles.end}`}>
      End of report {report.letter} · <a href={`#${other.slug}`}>go to report {other.letter}</a>
    </p>
  </article>
)
