import { z } from 'zod'
import { Span } from '#lib/record/span'

/**
 * The closed list of kinds: passed on as heard (`reportedly`), somebody's belief (`I thought`), how likely (`probably`),
 * whether possible (`may`), how it looks (`claiming to be`), an accusation that is not a finding (`was accused of`).
 */
export const hedgeKinds = ['hearsay', 'belief', 'likelihood', 'possibility', 'appearance', 'accusation'] as const

/** A word or phrase, as printed, that qualifies a statement or passes it on. */
export const Hedge = Span.extend({
  kind: z.enum(hedgeKinds),
  /** The words that it qualifies. */
  scope: Span,
  /** Index of the attribution in whose cue or contents it is; null where it belongs to the teller of the sentence. */
  attribution: z.int().min(0).nullable(),
})
export type Hedge = z.infer<typeof Hedge>
