import { z } from 'zod'

/** UTF-16 code units from the start of the file. */
const offset = z.int().min(0)

/** A half-open range of a report's text. */
export const Range = z.strictObject({ start: offset, end: offset })
export type Range = z.infer<typeof Range>

/** A range with its words: always `span.text === text.slice(span.start, span.end)`. */
export const Span = Range.extend({ text: z.string() })
export type Span = z.infer<typeof Span>

/** The span of `text` from `start` to `end` (UTF-16 offsets, half-open). */
export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })

/** True if `outer` contains all of `inner`. */
export const within = (inner: Range, outer: Range) => outer.start <= inner.start && inner.end <= outer.end

/** True if the ranges share at least one code unit. */
export const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end

const openingMarks: Record<string, string> = { ')': '(', ']': '[', '”': '“', '’': '‘' }

/** Trims white space and punctuation from both ends, but not a closing bracket or quotation mark that is opened inside. */
export function trimRange(text: string, { start, end }: Range): Range {
  const range = { start, end }
  while (range.start < range.end && /[\s.,;:!?…—–"”’)\]-]/u.test(text.charAt(range.start))) range.start += 1
  while (range.start < range.end) {
    const last = text.charAt(range.end - 1)
    const opener = openingMarks[last]
    if (!/[\s.,;:!?…—–"“”‘’([)\]-]/u.test(last)) break
    if (opener && text.slice(range.start, range.end - 1).includes(opener)) break
    range.end -= 1
  }
  return range
}
