import { z } from 'zod'
import { Span } from '#lib/record/span'

/** Who said what, by which words (PARC attribution relations: source, cue, content). */
export const Attribution = z.strictObject({
  /** `direct`: in quotation marks; `indirect`: paraphrased; `mixed`: a paraphrase with quoted words in it. */
  type: z.enum(['direct', 'indirect', 'mixed']),
  /** The words that name the speaker, as printed. */
  sources: z.array(Span),
  /** The attributing word: `said`, `according to`, `claim`, `:`. */
  cue: Span.nullable(),
  /** What is attributed; several spans if the cue interrupts it. */
  contents: z.array(Span).min(1),
  /** The source's fullest name in the text, or the description of an unnamed source; null if there is neither. */
  speaker: z.string().min(1).nullable(),
  /** Slug of the speaker's Name; null if names.md has none, as for a text outside the content folder. */
  name: z.string().nullable(),
  /** The rule of lib/parse/attribute that found it. */
  rule: z.string(),
  /** How `speaker` follows from the source; null if the source is the full name. */
  resolution: z.string().nullable(),
  /** Only where the source is not given as saying so: it denies the contents, or asks whether they are so. */
  stance: z.enum(['denied', 'asked']).optional(),
})
export type Attribution = z.infer<typeof Attribution>
