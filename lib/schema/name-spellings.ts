import { z } from 'zod'
import { Name } from '#lib/schema/name'
import { Occurrence } from '#lib/schema/occurrence'
import { WordGroup } from '#lib/schema/word-group'

/** A name at one place. */
export const NamePlace = Occurrence.extend({
  /** `trailer`: it is the name of a tweet's author, printed below the tweet. */
  kind: z.enum(['words', 'trailer']),
})
export type NamePlace = z.infer<typeof NamePlace>

/** Every spelling of one Name that the reports print. */
export const NameSpellings = z.strictObject({
  /** Slug of the Name. */
  slug: Name.shape.slug,
  /** Our spelling. */
  name: Name.shape.name,
  /** What is named. */
  type: Name.shape.type,
  /** One for each spelling, exactly as printed, a hashtag with its `#`; in the order of the register. */
  spellings: z.array(WordGroup.extend({ occurrences: z.array(NamePlace).min(1) })).min(1),
})
export type NameSpellings = z.infer<typeof NameSpellings>
