import type { Range } from '#lib/record/span'

/** A part of a text that lies completely inside or outside of some ranges. */
export type TextPart = { start: number; text: string; inRange: boolean }

/**
 * Splits a text at the ends of some ranges, for highlighting; the parts joined are the text.
 * @param words UTF-16 offsets into `text`, half-open, in order, without overlap
 */
export function splitAtRanges(text: string, words: readonly Range[]): TextPart[] {
  const edges = [0, ...words.flatMap(({ start, end }) => [start, end]), text.length]
  return edges
    .slice(1)
    .map((end, i): TextPart => {
      const start = edges[i] ?? 0
      return { start, text: text.slice(start, end), inRange: i % 2 === 1 }
    })
    .filter(({ text }) => text !== '')
}

/** The exact words of a passage, as printed. */
export const listExactWords = ({ text, words }: { text: string; words: readonly Range[] }): string[] =>
  words.map(({ start, end }) => text.slice(start, end))

/** Where the exact words of a passage are in the report's text. */
export const locateExactWords = ({ start: from, words }: { start: number; words: readonly Range[] }): Range[] =>
  words.map(({ start, end }) => ({ start: from + start, end: from + end }))

/** Where the whole claim of a passage is in the report's text. */
export const locateClaim = ({ start, text }: { start: number; text: string }): Range => ({
  start,
  end: start + text.length,
})
