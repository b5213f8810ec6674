import { claimPath, homePath, swappedPath, topicPath } from '#lib/link/paths'
import type { Comparison, Topic } from '#lib/schema/comparison'
import type { Report } from '#lib/schema/report'
import styles from './topic-list.module.css'
import { TopicSides } from './topic-sides'

type Props = { comparison: Comparison; reports: readonly Report[]; swapped?: boolean }

/** Every topic as a row, both reports level. */
export const TopicList = ({ comparison: { topics, coverage }, reports, swapped = false }: Props) => (
  <>
    <p className={styles.intro}>
      Each row is a question, chosen by an editor, with the claims of both reports that answer it; the words that do are
      underlined. {coverage.both} questions are answered in both reports,{' '}
      {reports
        .map(
          ({ slug, letter, words, claims }) =>
            `${coverage.only[slug]} in report ${letter} alone (${words} words, ${claims.length} claims)`,
        )
        .join(' and ')}
      .
    </p>
    <dl className={styles.alone}>
      <dt>Claims in no question that both answer</dt>
      {reports.map(({ slug, letter, claims }) => (
        <dd key={slug} data-letter={letter}>
          {letter}, {coverage.alone[slug]?.length} of {claims.length}:
          {coverage.alone[slug]?.map(({ id, label }) => (
            <a key={id} href={claimPath(id)} aria-label={`Claim ${label}`}>
              {label}
            </a>
          ))}
        </dd>
      ))}
    </dl>
    <nav className={styles.contents} aria-label="Questions">
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={`#${topic.slug}`}>{topic.title}</a> <small>{lettersOf(topic, reports)}</small>
          </li>
        ))}
      </ul>
    </nav>
    {topics.map((topic) => (
      <section key={topic.slug} id={topic.slug} className={styles.row} aria-labelledby={`${topic.slug}-question`}>
        <header className={styles.head}>
          <h2 id={`${topic.slug}-question`}>{topic.question}</h2>
          <p>
            <a href={topicPath(topic.slug)} aria-label={`${topic.title}: this pair alone`}>
              This pair alone
            </a>
            <a href={swapped ? swappedPath : homePath} aria-label="Read both reports whole">
              Read
            </a>
          </p>
        </header>
        <TopicSides topic={topic} reports={reports} heading="h3" />
      </section>
    ))}
  </>
)

const lettersOf = ({ passages }: Topic, reports: readonly Report[]) => {
  const told = reports.filter(({ slug }) => passages.some(({ report }) => report === slug))
  return told.length === reports.length ? 'both' : `${told.map(({ letter }) => letter).join('')} alone`
}
