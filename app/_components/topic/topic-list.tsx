import { claimPath, homePath, swappedPath, topicPath } from '#lib/address/paths'
import type { Comparison, Topic } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'
import contents from '../shared/contents.module.css'
import styles from './topic-list.module.css'
import { TopicSides } from './topic-sides'

type Props = { comparison: Comparison; reports: readonly Report[]; swapped?: boolean }

/** Every question with the claims of both reports side by side, then links that the editor rejected. */
export const TopicList = ({ comparison: { topics, coverage, refused }, reports, swapped = false }: Props) => (
  <>
    <p className={`measure ${styles.intro}`}>
      An editor chose these questions. Each shows the claims in both reports that answer it, with the answering words
      underlined. Of {topics.length} questions, {describeCoverage(coverage, reports)}.
    </p>
    <dl className={`note figures ${styles.alone}`}>
      <dt>Claims found only under questions that one report answers</dt>
      {reports.map((report) => (
        <dd key={report.slug} data-letter={report.letter}>
          {describeUnshared(report, coverage)}
          {coverage.alone[report.slug]?.map(({ id, label }) => (
            <a key={id} className="number" href={claimPath(id)} aria-label={`Claim ${label}`}>
              {label}
            </a>
          ))}
        </dd>
      ))}
    </dl>
    <nav className={`screen-only ${contents.contents} ${styles.contents}`} aria-label="Questions">
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={`#${topic.slug}`}>{topic.title}</a> <small>{describeAnswers(topic, reports)}</small>
          </li>
        ))}
      </ul>
    </nav>
    {topics.map((topic) => (
      <section key={topic.slug} id={topic.slug} className={styles.row} aria-labelledby={`${topic.slug}-question`}>
        <header className={styles.head}>
          <h2 id={`${topic.slug}-question`}>{topic.question}</h2>
          <p>
            <a href={topicPath(topic.slug)} aria-label={`Open this question: ${topic.title}`}>
              Open this question
            </a>
            <a href={swapped ? swappedPath : homePath} aria-label="Both reports in full">
              Both reports in full
            </a>
          </p>
        </header>
        <TopicSides topic={topic} reports={reports} heading="h3" />
      </section>
    ))}
    {refused.length > 0 && (
      <section className={styles.row} aria-labelledby="refused">
        <h2 id="refused">Looked at and not linked</h2>
        <ul className={`measure ${styles.refused}`}>
          {refused.map(({ title, reason }) => (
            <li key={title}>
              <b>{title}</b>: {reason}
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)

const describeCoverage = ({ both, only, neither }: Comparison['coverage'], reports: readonly Report[]) =>
  [
    `${both} are answered in both reports`,
    ...reports.map(({ slug, letter, words }) => `${only[slug]} only in report ${letter} (${words} words)`),
    ...(neither > 0 ? [`${neither} in neither`] : []),
  ].join(', ')

const describeUnshared = ({ slug, letter, words, claims }: Report, { alone }: Comparison['coverage']) =>
  `Report ${letter} (${words} words), ${alone[slug]?.length} of ${claims.length} claims${alone[slug]?.length ? ':' : ''} `

/** Which reports answer a question. */
function describeAnswers({ passages }: Topic, reports: readonly Report[]): string {
  const letters = reports
    .filter(({ slug }) => passages.some(({ report }) => report === slug))
    .map(({ letter }) => letter)
  if (letters.length === 0) return 'neither report'
  return letters.length === reports.length ? 'both reports' : `only ${letters.join('')}`
}
