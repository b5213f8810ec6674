import type { Report } from '#lib/record/report'
import type { Range } from '#lib/record/span'
import { voiceAt } from '#lib/voice/voice-at'
import { hedgesOf } from '#lib/voice/voice-line'

/** The end of what stands before some words, within `length` characters and from a word's beginning. */
export const endOf = (text: string, length: number): string =>
  text.length <= length ? text : `… ${text.slice(text.length - length).replace(/^\S*\s+/, '')}`

/** The beginning of what follows some words, within `length` characters and up to a word's end. */
export const beginningOf = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/(?<!\s)\s+\S*$/, '')} …`

/**
 * Some words with what is around them in their sentence, as a list shows them, and who says exactly that.
 * @param length characters before and after, at most
 */
export function excerptOf(
  report: Report,
  { start, end, before, after }: Range & { before: string; after: string },
  length: number,
) {
  const [left, right] = [endOf(before, length), beginningOf(after, length)]
  const shown = { start: start - left.replace(/^… /, '').length, end: end + right.replace(/ …$/, '').length }
  const voice = voiceAt(report, [shown])
  return { before: left, after: right, voice, hedges: hedgesOf(report, voice) }
}
