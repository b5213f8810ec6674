import type { Metadata } from 'next'
import { topicCard } from '#lib/link/pair-card'
import { homePath, rowPath, scriptPath, topicPath } from '#lib/link/paths'
import { copiedTopic, topicDescription, topicLink, topicTitle } from '#lib/link/topic-title'
import { CopyPlace } from '../../_components/copy-place'
import { Frame } from '../../_components/frame'
import { LinkList } from '../../_components/link-list'
import { TopicSides } from '../../_components/topic-sides'
import { pageMetadata } from '../../_page-metadata'
import { found, site } from '../../_site'
import styles from './page.module.css'

type Props = { params: Promise<{ topic: string }> }

const { topics, links } = site.comparison

export const dynamicParams = false
export const generateStaticParams = () => topics.map(({ slug }) => ({ topic: slug }))

const read = async ({ params }: Props) => {
  const { topic } = await params
  return found(topics, ({ slug }) => slug === topic)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const topic = await read(props)
  const place = topics.indexOf(topic)
  const [before, after] = [topics[place - 1], topics[place + 1]]
  return pageMetadata({
    title: topicTitle(topic, site.reports),
    description: topicDescription(topic, site.reports),
    path: topicPath(topic.slug),
    card: topicCard(topic, site.reports),
    type: 'article',
    previous: before ? topicPath(before.slug) : undefined,
    next: after ? topicPath(after.slug) : undefined,
  })
}

export default async function TopicPage(props: Props) {
  const topic = await read(props)
  const place = topics.indexOf(topic)
  const [previous, next] = [topics[place - 1], topics[place + 1]]
  return (
    <Frame current="compare" wide>
      <article className={styles.topic}>
        <header>
          <p className={styles.kind}>
            Question {place + 1} of {topics.length}, chosen by an editor. The words that answer are underlined.
          </p>
          <h1>{topic.question}</h1>
        </header>
        <TopicSides topic={topic} reports={site.reports} heading="h2" />
        <div className={styles.ways}>
          <CopyPlace link={topicLink(topic)} words={copiedTopic(topic, site.reports)} />
          <p>
            Link to this pair: <a href={topicPath(topic.slug)}>{topicLink(topic)}</a>
          </p>
        </div>
        <LinkList
          title="How these claims stand to each other"
          links={links.filter((link) => link.topics.includes(topic.slug))}
        />
        <nav className={styles.neighbours} aria-label="Other questions">
          {previous && (
            <a rel="prev" href={topicPath(previous.slug)}>
              ‹ {previous.title}
            </a>
          )}
          <a href={rowPath(topic.slug)}>All questions</a>
          <a href={homePath}>Both reports whole</a>
          {next && (
            <a rel="next" href={topicPath(next.slug)}>
              {next.title} ›
            </a>
          )}
        </nav>
      </article>
      <script type="module" src={scriptPath} />
    </Frame>
  )
}
