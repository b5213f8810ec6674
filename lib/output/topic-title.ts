import { listExactWords, locateClaim, locateExactWords } from '#lib/address/exact-words'
import { absolute, topicPath } from '#lib/address/paths'
import { formatNotes } from '#lib/output/share'
import type { Topic } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'
import { printDate } from '#lib/voice/print-date'
import { voiceAt } from '#lib/voice/voice-at'
import { formatHedges, voiceLine, voiceWithHedges } from '#lib/voice/voice-line'

/** Shown for a report that does not answer a question. */
export const notStated = 'not stated in this report'

/** The title of a topic's page: the question, then both reports. */
export const topicTitle = ({ question }: Topic, reports: readonly Report[]) =>
  `${question} ${reports.map(({ title }) => title).join(' and ')}`

/** For each report in turn: the answering words with their voice, or that it does not answer. */
export const topicDescription = (topic: Topic, reports: readonly Report[]) =>
  reports.map((report) => endSentence(`${report.title}: ${formatAnswers(topic, report)}`)).join(' ')

/** Adds a full stop if there is no closing punctuation. */
export const endSentence = (words: string) => (/[.!?…][”’"]?$/.test(words) ? words : `${words}.`)

function formatAnswers({ passages }: Topic, report: Report): string {
  const own = passages.filter((passage) => passage.report === report.slug)
  if (own.length === 0) return notStated
  return own
    .map(
      (passage) =>
        `${passage.label} (${voiceWithHedges(report, voiceAt(report, locateExactWords(passage)))}): ${listExactWords(passage).join(' … ')}`,
    )
    .join('; ')
}

/**
 * The text that a reader copies: the question, its claims in full with voices and hedges, and the
 * editor's note.
 */
export function formatCopiedTopic(topic: Topic, reports: readonly Report[]): string {
  const sides = reports.flatMap((report) => {
    const own = topic.passages.filter((passage) => passage.report === report.slug)
    const title = `${report.title}, ${printDate(report.datePublished)}`
    if (own.length === 0) return [`${title}: ${notStated}`]
    return own.map((passage) => {
      const { label, text } = passage
      const voice = voiceAt(report, [locateClaim(passage)])
      return `${label}, ${voiceLine(voice, report)}, ${printDate(report.datePublished)}${formatNotes(formatHedges(report, voice))}: ${text}`
    })
  })
  return [topic.question, ...sides, ...(topic.note ? [topic.note] : [])].join('\n')
}

export const topicLink = ({ slug }: Topic) => absolute(topicPath(slug))
