import { z } from 'zod'
import { Count, CountByVoice } from '#lib/schema/count'
import { Occurrence } from '#lib/schema/occurrence'

/** One word, in one form or several, with every place where it is printed. */
export const WordGroup = z.strictObject({
  /** What the forms have in common: a lemma, a cue in lower case, a spelling as printed. */
  word: z.string().min(1),
  /** In the order of the letters and of the text. */
  occurrences: z.array(Occurrence).min(1),
  /** One for each report, zero included. */
  byReport: z.array(Count),
  /** One for each voice that says it, in the order of its first occurrence. */
  byVoice: z.array(CountByVoice),
})
export type WordGroup = z.infer<typeof WordGroup>
