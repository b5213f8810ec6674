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
