import { z } from 'zod'

/** Who says the words at a place, other than the report itself. */
export const Voice = z.strictObject({
  /** Key of the speaker among the sources: the Name's slug where there is one; `none` where nobody is named. */
  key: z.string().min(1),
  /** In our spelling; null where the text does not name who speaks. */
  name: z.string().min(1).nullable(),
  /**
   * `tweet`: the words are the author's own; `quoted`: they stand between marks; `told`: somebody else tells in their
   * own words what the speaker said, so that the choice of word is the teller's.
   */
  form: z.enum(['tweet', 'quoted', 'told']),
  /** Who tells it: the author of a tweet; null for the report, and where nobody tells. */
  teller: z.string().min(1).nullable(),
})
export type Voice = z.infer<typeof Voice>
