import { blankUrlsAndHandles } from '#lib/address/blank-addresses'
import type { Span } from '#lib/record/span'

/** A word at its place in the report's text; `key` is the same however it is capitalised and marked. */
export type Word = Span & { key: string }

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * The segmenter's time grows with the square of what it is given, so a long stretch goes in by windows
 * that end with a word: UAX #29 divides before every blank.
 */
const window = /[\s\S]{1,200}\S{0,999}/gu

/** The words of a stretch by Unicode's own rule (UAX #29); web addresses and handles are none. */
export function wordsOf(stretch: { start: number; text: string }): Word[] {
  const found: Word[] = []
  for (const { 0: words, index: offset } of blankUrlsAndHandles(stretch.text).matchAll(window))
    for (const { segment, index, isWordLike } of segmenter.segment(words)) {
      const start = stretch.start + offset + index
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
