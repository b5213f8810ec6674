import { Fragment } from 'react'
import { claimPath, topicPath } from '#lib/address/paths'
import { notStated } from '#lib/output/topic-title'
import type { Topic } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'
import styles from './compared.module.css'

type Props = { topics: readonly Topic[]; reports: readonly Report[]; ids: ReadonlySet<string> }

/** The questions that a claim answers, each with the other claims that answer it, by report. */
export const Compared = ({ topics, reports, ids }: Props) =>
  topics.length > 0 && (
    <section className={styles.compared} aria-labelledby="compared">
      <h2 id="compared">Beside what else is printed</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={topicPath(topic.slug)}>{topic.question}</a>{' '}
            {reports.map(({ slug, letter }) => (
              <span key={slug}>
                Report {letter}: <Others topic={topic} slug={slug} ids={ids} />{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )

function Others({ topic, slug, ids }: { topic: Topic; slug: string; ids: ReadonlySet<string> }) {
  const own = topic.passages.filter(({ report }) => report === slug)
  if (own.length === 0) return notStated
  const others = own.filter(({ id }) => !ids.has(id))
  if (others.length === 0) return 'this claim alone'
  return others.map(({ id, label }) => (
    <Fragment key={id}>
      <a href={claimPath(id)}>{label}</a>{' '}
    </Fragment>
  ))
}
