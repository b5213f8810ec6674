import { absolute, topicPath } from '#lib/link/paths'
import { wordsOf } from '#lib/link/pieces'
import type { Topic } from '#lib/schema/comparison'
import type { Report } from '#lib/schema/report'

type Titled = Pick<Report, 'slug' | 'letter' | 'title'>

/** What a report is said to say where none of its claims answers. */
export const silence = 'not stated in this report'

/** The name under which a topic travels: the question, then both reports. */
export const topicTitle = ({ question }: Topic, reports: readonly Titled[]) =>
  `${question} ${reports.map(({ title }) => title).join(' and ')}`

/** Both sides in the same form and order: the words that answer, by number, or that the report is silent. */
export const topicDescription = (topic: Topic, reports: readonly Titled[]) =>
  reports.map((report) => `${report.title}: ${answersOf(topic, report)}.`).join(' ')

const answersOf = ({ passages }: Topic, { slug }: Titled): string => {
  const own = passages.filter(({ report }) => report === slug)
  if (own.length === 0) return silence
  return own
    .map(
      (passage) =>
        `${passage.label} ${wordsOf(passage)
          .map((words) => `“${words}”`)
          .join(' … ')}`,
    )
    .join('; ')
}

/** A topic as it is copied: question, each side's claims whole with who speaks, what a reader should know. */
export function copiedTopic(topic: Topic, reports: readonly Titled[]): string {
  const sides = reports.flatMap(({ slug, title }) => {
    const own = topic.passages.filter(({ report }) => report === slug)
    if (own.length === 0) return [`${title}: ${silence}`]
    return own.map(({ label, voice, text }) => `${label}, ${voice}: ${text}`)
  })
  return [topic.question, ...sides, ...(topic.note ? [topic.note] : [])].join('\n')
}

export const topicLink = ({ slug }: Topic) => absolute(topicPath(slug))
