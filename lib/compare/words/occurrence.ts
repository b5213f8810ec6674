import type { Span } from '#lib/record/span'
import type { Voice } from '#lib/voice/voice-at'

/** Words at one place of one report, with the sentence that they are in and who says them. Offsets as in `Span`. */
export type Occurrence = Span & {
  /** Slug of the report. */
  report: string
  /** The report's letter. */
  letter: string
  /** Id of the claim's address; of the tweet's, where a whole tweet or its trailer is meant. */
  id: string
  /** As printed: `A5`, `B17.2`. */
  label: string
  /** What precedes the words in the claim (in the trailer, for its words). */
  before: string
  /** What follows them: `before + text + after` is the claim. */
  after: string
  /** Who says these very words. */
  voice: Voice
}
