import { z } from 'zod'
import { Span } from '#lib/record/span'

/** Who said what, by which words (PARC attribution relations: source, cue, content). */
export const Attribution = z.strictObject({
  /** `direct`: words between marks; `indirect`: told in the report's words; `mixed`: a told clause with marked words. */
  type: z.enum(['direct', 'indirect', 'mixed']),
  /** The words that name who speaks, as printed. */
  sources: z.array(Span),
  /** The word that attributes: `said`, `according to`, `claim`, `:`. */
  cue: Span.nullable(),
  /** What is attributed; several where it is split. */
  contents: z.array(Span).min(1),
  /** The fullest name that the text gives to the source; a description for an unnamed one; null for none. */
  speaker: z.string().min(1).nullable(),
  /** Slug of the speaker's Name in the registry; null where there is none, as in a text that is not published. */
  name: z.string().nullable(),
  /** The rule that found it. */
  rule: z.string(),
  /** How `speaker` follows from the source, where the source is not the full name itself. */
  resolution: z.string().nullable(),
  /** Only where the source is not given as saying so: it denies the contents, or asks whether they are so. */
  stance: z.enum(['denied', 'asked']).optional(),
})
export type Attribution = z.infer<typeof Attribution>
