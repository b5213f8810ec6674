import { z } from 'zod'
import { Span } from '#lib/schema/span'

export const hedgeKinds = ['report', 'belief', 'likelihood', 'possibility', 'appearance', 'accusation'] as const

/** A word or phrase, as printed, that weakens a statement or passes it on. */
export const Hedge = Span.extend({
  kind: z.enum(hedgeKinds),
  /** Whose reserve it is: the speaker of the words it stands in, or null for whoever tells the whole sentence. */
  whose: z.string().nullable(),
})
export type Hedge = z.infer<typeof Hedge>
