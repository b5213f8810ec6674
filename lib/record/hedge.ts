import { z } from 'zod'
import { Span } from '#lib/record/span'

/**
 * All kinds of hedges: hearsay (`reportedly`), belief (`I thought`), likelihood (`probably`), possibility (`may`),
 * appearance (`claiming to be`), accusation (`was accused of`).
 */
export const hedgeKinds = ['hearsay', 'belief', 'likelihood', 'possibility', 'appearance', 'accusation'] as const

/** A printed word or phrase that qualifies a statement or passes it on. */
export const Hedge = Span.extend({
  kind: z.enum(hedgeKinds),
  /** The words that it qualifies. */
  scope: Span,
  /** Index of the attribution whose cue or contents contain it; null if it belongs to the teller. */
  attribution: z.int().min(0).nullable(),
})
export type Hedge = z.infer<typeof Hedge>
