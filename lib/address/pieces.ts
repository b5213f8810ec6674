import type { Range } from '#lib/record/span'

/** A stretch of a text: `marked` where one of the ranges covers it. */
export type Piece = { start: number; text: string; marked: boolean }

/**
 * A text cut at the edges of some of its words; the pieces joined are the text.
 * @param words UTF-16 offsets into `text`, half-open, in order, none overlapping
 */
export function piecesOf(text: string, words: readonly Range[]): Piece[] {
  const edges = [0, ...words.flatMap(({ start, end }) => [start, end]), text.length]
  return edges
    .slice(1)
    .map((end, i): Piece => {
      const start = edges[i] ?? 0
      return { start, text: text.slice(start, end), marked: i % 2 === 1 }
    })
    .filter(({ text }) => text !== '')
}

/** The words that are meant, as printed. */
export const wordsOf = ({ text, words }: { text: string; words: readonly Range[] }): string[] =>
  words.map(({ start, end }) => text.slice(start, end))

/** The words that are meant, at their places in the report's text. */
export const spansOf = ({ start: from, words }: { start: number; words: readonly Range[] }): Range[] =>
  words.map(({ start, end }) => ({ start: from + start, end: from + end }))

/** The claim in full, at its place in the report's text. */
export const claimSpan = ({ start, text }: { start: number; text: string }): Range => ({
  start,
  end: start + text.length,
})
