import { z } from 'zod'
import { Slug } from '#lib/schema/report'
import { Span } from '#lib/schema/span'
import { Voice } from '#lib/schema/voice'

/** Words at one place of one report, with the sentence they stand in and who says them. Offsets as in `Span`. */
export const Occurrence = Span.extend({
  /** Slug of the report. */
  report: Slug,
  /** The report's letter. */
  letter: z.string(),
  /** Id of the claim's address; of the tweet's, where a whole tweet or its trailer is meant. */
  id: z.string(),
  /** As printed: `A5`, `B17.2`. */
  label: z.string(),
  /** The voice line of that address. */
  line: z.string(),
  /** What stands before the words in the claim (in the trailer, for its words). */
  before: z.string(),
  /** What stands after them: `before + text + after` is the claim. */
  after: z.string(),
  /** Who says these very words; null for the report itself. */
  voice: Voice.nullable(),
})
export type Occurrence = z.infer<typeof Occurrence>
