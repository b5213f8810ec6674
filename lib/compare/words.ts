import { withoutAddresses } from '#lib/compare/read-reports'
import type { Span } from '#lib/schema/span'

/** A word at its place in the report's text; `key` is the same however it is capitalised and marked. */
export type Word = Span & { key: string }

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The words of a stretch by Unicode's own rule (UAX #29); web addresses and handles are none. */
export function wordsOf(stretch: { start: number; text: string }): Word[] {
  const found: Word[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(withoutAddresses(stretch.text))) {
    const start = stretch.start + index
    if (isWordLike) found.push({ start, end: start + segment.length, text: segment, key: folded(segment) })
  }
  return found
}

/** `U.S`, `weren’t` and `weren't` lose what a printer may set in several ways. */
const folded = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
