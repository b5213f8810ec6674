import type { Span } from '#lib/record/span'
import type { Voice } from '#lib/voice/voice-at'

/** An occurrence of words in a report, with the sentence around them and their voice. Offsets as in `Span`. */
export type Occurrence = Span & {
  /** Slug of the report. */
  report: string
  letter: string
  /** Id of the claim, or of the tweet's block for a whole tweet or its trailer. */
  id: string
  label: string
  /** What precedes the words in the claim or trailer. */
  before: string
  /** What follows them: `before + text + after` is the claim or trailer. */
  after: string
  /** The voice of exactly these words. */
  voice: Voice
}
