import { blankUrlsAndHandles } from '#lib/address/blank-urls'
import type { Span } from '#lib/record/span'

/** A word of the report's text; `key` ignores case and punctuation. */
export type Word = Span & { key: string }

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * The segmenter is quadratic, so long texts are split into windows that end with a word: UAX #29 always divides before a
 * space.
 */
const windowPattern = /[\s\S]{1,200}\S{0,999}/gu

/** Segments a text into words by UAX #29, without URLs and handles. `start` is its offset in the report. */
export function segmentWords(stretch: { start: number; text: string }): Word[] {
  const found: Word[] = []
  for (const { 0: words, index: offset } of blankUrlsAndHandles(stretch.text).matchAll(windowPattern))
    for (const { segment, index, isWordLike } of segmenter.segment(words)) {
      const start = stretch.start + offset + index
      if (isWordLike) found.push({ start, end: start + segment.length, text: segment, key: foldWord(segment) })
    }
  return found
}

/** Ignores what may be printed in several ways: `U.S.`, `weren’t` and `weren't`. */
const foldWord = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    // `Pompeo’s` is `Pompeo` where phrases are compared.
    .replace(/[’']s$/u, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
