import type { Metadata } from 'next'
import { handoutPath } from '#lib/address/paths'
import { AddressGuide } from '../_components/report/address-guide'
import { ReportSize } from '../_components/report/report-size'
import { ReportText } from '../_components/report/report-text'
import { Frame } from '../_components/shared/frame'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'
import styles from './page.module.css'

const { reports, comparison } = site

export const metadata: Metadata = pageMetadata({
  title: 'Class sheet · Diptych',
  description: `Both reports whole, with numbers and room to write, and ${comparison.topics.length} questions without answers. For A4 or Letter.`,
  path: handoutPath,
})

/** A sheet to print: both texts with numbers and space for notes, then the questions without answers. */
export default function HandoutPage() {
  return (
    <Frame>
      <header className={styles.top}>
        <h1>Class sheet: two reports</h1>
        <p className={styles.blanks}>
          <span>Name</span>
          <span>Date</span>
        </p>
        <AddressGuide reports={reports} />
      </header>
      {reports.map((report) => (
        <article key={report.slug} className={styles.report} data-letter={report.letter}>
          <header className={styles.head}>
            <h2>
              <b>{report.letter}</b> {report.title}
            </h2>
            <ReportSize report={report} />
            <p className={styles.notes}>Notes</p>
          </header>
          <div className={styles.text}>
            <ReportText report={report} />
          </div>
        </article>
      ))}
      <section className={styles.questions} aria-labelledby="questions">
        <h2 id="questions">Questions</h2>
        <p>
          Chosen by an editor, the same for both reports. For each report, write the numbers of the claims that answer,
          and the words that do. If you find no answer in a report, write: not stated.
        </p>
        <ol>
          {comparison.topics.map(({ slug, question }) => (
            <li key={slug}>
              <h3>{question}</h3>
              {reports.map(({ letter }) => (
                <p key={letter} className={styles.lines}>
                  Report {letter}
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
    </Frame>
  )
}
