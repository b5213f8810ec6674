import type { Report } from '#lib/record/report'
import type { Range } from '#lib/record/span'
import { voiceAt } from '#lib/voice/voice-at'
import { formatHedges } from '#lib/voice/voice-line'

/** The end of the text before an excerpt, at most `length` characters, starting with a whole word. */
export const cutBefore = (text: string, length: number): string =>
  text.length <= length ? text : `… ${text.slice(text.length - length).replace(/^\S*\s+/, '')}`

/** The start of the text after an excerpt, at most `length` characters, ending with a whole word. */
export const cutAfter = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/(?<!\s)\s+\S*$/, '')} …`

/**
 * An excerpt of a sentence around some words, as lists show it, with its voice and hedges.
 * @param length at most, in characters before and after
 */
export function excerptOf(
  report: Report,
  { start, end, before, after }: Range & { before: string; after: string },
  length: number,
) {
  const [left, right] = [cutBefore(before, length), cutAfter(after, length)]
  const shown = { start: start - left.replace(/^… /, '').length, end: end + right.replace(/ …$/, '').length }
  const voice = voiceAt(report, [shown])
  return { before: left, after: right, voice, hedges: formatHedges(report, voice) }
}
