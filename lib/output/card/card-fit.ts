import { type Face, measureWidth } from '#lib/output/card/glyph-widths'
import { bisect } from '#lib/record/ranges'

/** Text set to fit on a card. */
export type FittedText = {
  /** Font size in pixels. */
  size: number
  text: string
  /** How many words were cut off. */
  left: number
}

/** Pixels; the size that Open Graph consumers show uncropped. Chats crop it to the square in the middle. */
export const cardSize = { width: 1200, height: 630 }

/** Relative to the font size. */
export const lineHeight = 1.32

/** The most lines a text can take; a word longer than a line is broken. `size` and `width` are in pixels. */
export function countTextLines(text: string, size: number, width: number, face: Face = 'serif'): number {
  const room = width / size
  const space = measureWidth(' ', face)
  let [lines, used] = [1, 0]
  for (const word of text.split(' ')) {
    const wide = measureWidth(word, face)
    if (used > 0 && used + space + wide > room) [lines, used] = [lines + 1, 0]
    used += (used > 0 ? space : 0) + wide
    if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, room]
  }
  return lines
}

/** The most pixels a text can be high. */
export const measureHeight = (text: string, size: number, width: number, face?: Face) =>
  countTextLines(text, size, width, face) * size * lineHeight

/**
 * Sets a text in the largest font size that fits; if none does, cuts it after a word. White space becomes single spaces.
 * @param box in pixels; `note` is the height to leave free below a cut text
 * @param sizes in pixels, largest first
 */
export function fitWords(
  words: string,
  { width, height, note = 0, face }: { width: number; height: number; note?: number; face?: Face },
  sizes: readonly number[],
): FittedText {
  const list = words.split(/\s/).filter(Boolean)
  const whole = list.join(' ')
  const size = sizes.find((one) => measureHeight(whole, one, width, face) <= height)
  if (size !== undefined) return { size, text: whole, left: 0 }
  const smallest = sizes.at(-1) ?? 0
  const fits = (count: number) => measureHeight(joinFirstWords(list, count), smallest, width, face) <= height - note
  const kept = bisect(list.length - 1, (index) => fits(index + 1))
  return { size: smallest, text: joinFirstWords(list, kept), left: list.length - kept }
}

const joinFirstWords = (list: readonly string[], kept: number) => `${list.slice(0, kept).join(' ')} …`.trimStart()
