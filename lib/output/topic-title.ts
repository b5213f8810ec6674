import { listExactWords, locateClaim, locateExactWords } from '#lib/address/exact-words'
import { absolute, topicPath } from '#lib/address/paths'
import { inBrackets } from '#lib/output/copied-words'
import type { Passage, Topic } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'
import { printDate } from '#lib/voice/print-date'
import { voiceAt } from '#lib/voice/voice-at'
import { hedgesOf, voiceLine, voiceWithin } from '#lib/voice/voice-line'

/** What a report is said to say where none of its claims answers. */
export const silence = 'not stated in this report'

/** The name under which a topic travels: the question, then both reports. */
export const topicTitle = ({ question }: Topic, reports: readonly Report[]) =>
  `${question} ${reports.map(({ title }) => title).join(' and ')}`

/** Both sides in the same form and order: the words that answer, with who says exactly these, or that the report is silent. */
export const topicDescription = (topic: Topic, reports: readonly Report[]) =>
  reports.map((report) => ended(`${report.title}: ${answersOf(topic, report)}`)).join(' ')

/** Words with a full stop after them, where they do not end with one. */
export const ended = (words: string) => (/[.!?…][”’"]?$/.test(words) ? words : `${words}.`)

function answersOf({ passages }: Topic, report: Report): string {
  const own = passages.filter((passage) => passage.report === report.slug)
  if (own.length === 0) return silence
  return own
    .map((passage) => `${passage.label} (${answerVoice(report, passage)}): ${listExactWords(passage).join(' … ')}`)
    .join('; ')
}

/** Who says the answering words, and any hedge that qualifies them. */
function answerVoice(report: Report, passage: Passage): string {
  const voice = voiceAt(report, locateExactWords(passage))
  return [voiceWithin(voice), ...hedgesOf(report, voice)].join('. ')
}

/** A question as it is copied: each side's claims in full with who speaks and any hedges, and what a reader should know. */
export function copiedTopic(topic: Topic, reports: readonly Report[]): string {
  const sides = reports.flatMap((report) => {
    const own = topic.passages.filter((passage) => passage.report === report.slug)
    const title = `${report.title}, ${printDate(report.datePublished)}`
    if (own.length === 0) return [`${title}: ${silence}`]
    return own.map((passage) => {
      const { label, text } = passage
      const voice = voiceAt(report, [locateClaim(passage)])
      return `${label}, ${voiceLine(voice, report)}, ${printDate(report.datePublished)}${inBrackets(hedgesOf(report, voice))}: ${text}`
    })
  })
  return [topic.question, ...sides, ...(topic.note ? [topic.note] : [])].join('\n')
}

export const topicLink = ({ slug }: Topic) => absolute(topicPath(slug))
