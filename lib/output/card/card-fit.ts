import { type Face, widthOf } from '#lib/output/card/sign-widths'
import { bisect } from '#lib/record/ranges'

/** Words as they stand on a card. */
export type Fitted = {
  /** In pixels. */
  size: number
  text: string
  /** How many words do not stand there, by white space. */
  left: number
}

/** Pixels: what readers of Open Graph show whole. Chats cut it to the square in its middle. */
export const cardSize = { width: 1200, height: 630 }

/** Height of a line, in sizes of its letters. */
export const leading = 1.32

/** How many lines words take at most. A word that is longer than a line is broken. `size` and `width` in pixels. */
export function linesOf(text: string, size: number, width: number, face: Face = 'serif'): number {
  const room = width / size
  const space = widthOf(' ', face)
  let [lines, used] = [1, 0]
  for (const word of text.split(' ')) {
    const wide = widthOf(word, face)
    if (used > 0 && used + space + wide > room) [lines, used] = [lines + 1, 0]
    used += (used > 0 ? space : 0) + wide
    if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, room]
  }
  return lines
}

/** The height that words take at most, in pixels. */
export const heightOf = (text: string, size: number, width: number, face?: Face) =>
  linesOf(text, size, width, face) * size * leading

/**
 * The words in the largest of the sizes in which they fit; where none is small enough, cut after a word, with the words
 * left out counted. White space is made single spaces.
 * @param box in pixels; `note` is the height that cut words leave free, for how many are left out
 * @param sizes in pixels, the largest first
 */
export function fitWords(
  words: string,
  { width, height, note = 0, face }: { width: number; height: number; note?: number; face?: Face },
  sizes: readonly number[],
): Fitted {
  const list = words.split(/\s/).filter(Boolean)
  const whole = list.join(' ')
  const size = sizes.find((one) => heightOf(whole, one, width, face) <= height)
  if (size !== undefined) return { size, text: whole, left: 0 }
  const smallest = sizes.at(-1) ?? 0
  const fits = (count: number) => heightOf(cutAt(list, count), smallest, width, face) <= height - note
  const kept = bisect(list.length - 1, (index) => fits(index + 1))
  return { size: smallest, text: cutAt(list, kept), left: list.length - kept }
}

const cutAt = (list: readonly string[], kept: number) => `${list.slice(0, kept).join(' ')} …`.trimStart()
