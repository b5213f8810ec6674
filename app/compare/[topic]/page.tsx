import type { Metadata } from 'next'
import { comparePath, homePath, topicInListPath, topicPath } from '#lib/address/paths'
import { topicCard, withdrawnTopicCard } from '#lib/output/card/pair-card'
import { formatCopiedTopic, topicDescription, topicLink, topicTitle } from '#lib/output/topic-title'
import type { TopicTombstone } from '#lib/record/permalink'
import { printDate } from '#lib/voice/print-date'
import { CopyPlace } from '../../_components/shared/copy-place'
import { Frame } from '../../_components/shared/frame'
import { LinkList } from '../../_components/topic/link-list'
import { TopicSides } from '../../_components/topic/topic-sides'
import { pageMetadata } from '../../_page-metadata'
import { findOrThrow, site } from '../../_site'
import styles from './page.module.css'

type Props = { params: Promise<{ topic: string }> }

const { topics, links } = site.comparison

export const dynamicParams = false
export const generateStaticParams = () => [...topics, ...site.topicTombstones].map(({ slug }) => ({ topic: slug }))

/** Finds the tombstone of the route, or its topic with both neighbors. */
async function read({ params }: Props) {
  const { topic } = await params
  const tombstone = site.topicTombstones.find(({ slug }) => slug === topic)
  if (tombstone) return { tombstone }
  const asked = findOrThrow(topics, ({ slug }) => slug === topic)
  const place = topics.indexOf(asked)
  return { topic: asked, number: place + 1, previous: topics[place - 1], next: topics[place + 1] }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic, previous, next, tombstone } = await read(props)
  if (tombstone)
    return pageMetadata({
      title: `${tombstone.question} (withdrawn)`,
      description: tombstone.reason,
      path: topicPath(tombstone.slug),
      card: withdrawnTopicCard(tombstone, site.reports),
      listed: false,
    })
  return pageMetadata({
    title: topicTitle(topic, site.reports),
    description: topicDescription(topic, site.reports),
    path: topicPath(topic.slug),
    card: topicCard(topic, site.reports),
    type: 'article',
    previous: previous && topicPath(previous.slug),
    next: next && topicPath(next.slug),
  })
}

export default async function TopicPage(props: Props) {
  const { topic, number, previous, next, tombstone } = await read(props)
  if (tombstone) return <TopicTombstoneView tombstone={tombstone} />
  return (
    <Frame current="compare" wide>
      <article className={styles.topic}>
        <header>
          <p className="note">
            Question {number} of {topics.length}, chosen by an editor. The answering words are underlined.
          </p>
          <h1>{topic.question}</h1>
          {site.earlier
            .filter(({ slug }) => slug === topic.slug)
            .map(({ question, until, reason }) => (
              <p key={`${until} ${question}`} className="note">
                Earlier wording, until {printDate(until)}: “{question}” Reason: {reason}
              </p>
            ))}
        </header>
        <TopicSides topic={topic} reports={site.reports} heading="h2" />
        <div className={`tall-links ${styles.ways}`}>
          <CopyPlace link={topicLink(topic)} words={formatCopiedTopic(topic, site.reports)} />
          <p>
            Link to this question: <a href={topicPath(topic.slug)}>{topicLink(topic)}</a>
          </p>
        </div>
        <LinkList title="How these claims relate" links={links.filter((link) => link.topics.includes(topic.slug))} />
        <nav className={`tall-links screen-only ${styles.neighbours}`} aria-label="Other questions">
          {previous && (
            <a rel="prev" href={topicPath(previous.slug)}>
              ‹ {previous.title}
            </a>
          )}
          <a href={topicInListPath(topic.slug)}>All questions</a>
          <a href={homePath}>Both reports in full</a>
          {next && (
            <a rel="next" href={topicPath(next.slug)}>
              {next.title} ›
            </a>
          )}
        </nav>
      </article>
    </Frame>
  )
}

/** The page of a withdrawn question, with the reason. */
const TopicTombstoneView = ({ tombstone: { question, date, reason } }: { tombstone: TopicTombstone }) => (
  <Frame current="compare" wide>
    <article className={styles.topic}>
      <h1>{question}</h1>
      <p>
        Withdrawn on {printDate(date)}: {reason} This address is not used again.
      </p>
      <p>
        <a href={comparePath}>All questions</a>
      </p>
    </article>
  </Frame>
)
