import { z } from 'zod'
import { Occurrence } from '#lib/schema/occurrence'

/** A number of people or things, exact or rough. */
export const PrintedNumber = z.strictObject({
  /** As printed, with what makes it rough: `500+`, `Hundreds of thousands`, `some`. */
  number: z.string().min(1),
  /** What is counted, as printed: the words that follow, up to a verb, a preposition or a mark; null where none do. */
  ofWhom: z.string().min(1).nullable(),
  /** Names of places in the same claim, as printed; whether the number is of that place, no rule says. */
  places: z.array(z.string()),
  /** Where it stands and who gives it. */
  occurrence: Occurrence,
})
export type PrintedNumber = z.infer<typeof PrintedNumber>
