import { z } from 'zod'
import { Range, Span } from '#lib/record/span'

/** Twitter allows up to 15 letters, digits and `_`; a few early accounts have more. */
export const Handle = z.string().regex(/^\w{1,20}$/, 'must be up to 20 letters from A to Z, digits and _')

/** An embedded tweet, trailer included. */
export const Tweet = Range.extend({
  /** Index of its block. */
  block: z.int().min(0),
  /** Its words, without media URLs at the end and without the trailer. */
  text: Span,
  /** `— Name (@handle) Month D, YYYY`, from the dash to the year. */
  trailer: Span,
  /** As printed. */
  authorName: z.string().min(1),
  /** As printed, without `@`. */
  handle: Handle,
  /** ISO date of the trailer. */
  datePublished: z.iso.date(),
  /** As printed, in order, without `#`. */
  hashtags: z.array(z.string()),
  /** Handles mentioned in the words, in order, without `@`. */
  mentions: z.array(z.string()),
  /** Media URLs as printed, which nobody has opened or checked. */
  media: z.array(z.string()),
  /** Other URLs as printed. */
  links: z.array(z.string()),
})
export type Tweet = z.infer<typeof Tweet>
