import { z } from 'zod'

/** A place in a report's text: UTF-16 code units from the start of the file, half-open. */
const offset = z.int().min(0)

/** Where something begins and ends, without its words. */
export const Range = z.strictObject({ start: offset, end: offset })
export type Range = z.infer<typeof Range>

/** A stretch of the text with its words: `span.text === text.slice(span.start, span.end)`, always. */
export const Span = Range.extend({ text: z.string() })
export type Span = z.infer<typeof Span>

/** The span of `text` from `start` to `end` (UTF-16 offsets, half-open). */
export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })

/** True when `inner` lies within `outer`. */
export const within = (inner: Range, outer: Range) => outer.start <= inner.start && inner.end <= outer.end

/** True when the two ranges share at least one code unit. */
export const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end

const openers: Record<string, string> = { ')': '(', ']': '[', '”': '“', '’': '‘' }

/** A range without white space and punctuation at its ends; a bracket or mark that closes one within it stays. */
export function trimmed(text: string, { start, end }: Range): Range {
  const range = { start, end }
  while (range.start < range.end && /[\s.,;:!?…—–"”’)\]-]/u.test(text.charAt(range.start))) range.start += 1
  while (range.start < range.end) {
    const last = text.charAt(range.end - 1)
    const opener = openers[last]
    if (!/[\s.,;:!?…—–"“”‘’([)\]-]/u.test(last)) break
    if (opener && text.slice(range.start, range.end - 1).includes(opener)) break
    range.end -= 1
  }
  return range
}
