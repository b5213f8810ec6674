import { z } from 'zod'
import { Span } from '#lib/schema/span'

/** What a link can point to: a block that has words, or a claim in a block of several. */
export const Place = Span.extend({
  /** `<slug>-<block>` or `<slug>-<block>-<sentence>`. */
  id: z.string(),
  /** As printed: `A5`, `B17.2`. */
  label: z.string(),
  /** Index of the block. */
  block: z.int().min(0),
  /** Indices of the claims that it holds, in order: all of its block's, or one. */
  claims: z.array(z.int().min(0)),
})
export type Place = z.infer<typeof Place>

/** A place with the line that says who speaks there; it stands before the words wherever they travel. */
export const Address = Place.extend({ voice: z.string() })
export type Address = z.infer<typeof Address>
