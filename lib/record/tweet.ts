import { z } from 'zod'
import { Range, Span } from '#lib/record/span'

/**
 * Letters, digits and `_` (X, Threads, Truth Social: up to 30), such names separated by full stops (Threads), a domain
 * (Bluesky: labels of up to 63, with hyphens), or a name and the domain of its server (Mastodon).
 */
export const Handle = z
  .string()
  .max(253)
  .regex(
    /^(?:\w{1,30}|(?:\w[\w.-]{0,63}@)?\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,8})$/,
    'must be a handle such as name, name.bsky.social or name@mastodon.example, in letters from A to Z, digits and _',
  )

/** An embedded tweet, trailer included. */
export const Tweet = Range.extend({
  /** Index of its block. */
  block: z.int().min(0),
  /** Its words, without media URLs at the end and without the trailer. */
  text: Span,
  /** `— Name (@handle) Month D, YYYY`, from the dash to the end of the date. */
  trailer: Span,
  /** As printed. */
  authorName: z.string().min(1),
  /** As printed, without `@`. */
  handle: Handle,
  /** The network that the handle or the trailer names (`@x.bsky.social`, `on X, January 3`); null where neither does. */
  network: z.string().min(1).nullable(),
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
