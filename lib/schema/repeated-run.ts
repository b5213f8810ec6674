import { z } from 'zod'
import { Occurrence } from '#lib/schema/occurrence'

/** Words in a row that stand at several places: no longer run stands at all of these places. */
export const RepeatedRun = z.strictObject({
  /** How many words it has; of more than 100 the first 100 are listed. */
  words: z.int().min(1),
  /** As printed at its first place; elsewhere marks, punctuation and case may differ. */
  text: z.string().min(1),
  /** In the order of the letters and of the text. */
  occurrences: z.array(Occurrence).min(2),
})
export type RepeatedRun = z.infer<typeof RepeatedRun>
