import { z } from 'zod'
import { Span } from '#lib/schema/span'

/**
 * The closed list of kinds: passed on as heard (`reportedly`), somebody's belief (`I thought`), how likely (`probably`),
 * whether possible (`may`), how it looks (`claiming to be`), an accusation that is not a finding (`was accused of`).
 */
export const hedgeKinds = ['hearsay', 'belief', 'likelihood', 'possibility', 'appearance', 'accusation'] as const

/** A word or phrase, as printed, that weakens a statement or passes it on. */
export const Hedge = Span.extend({
  kind: z.enum(hedgeKinds),
  /** Whose reserve it is: the speaker of the words it stands in, or null for whoever tells the whole sentence. */
  whose: z.string().nullable(),
})
export type Hedge = z.infer<typeof Hedge>
