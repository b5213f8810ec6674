import { z } from 'zod'
import { Count } from '#lib/schema/count'
import { Name } from '#lib/schema/name'
import { Occurrence } from '#lib/schema/occurrence'

/** `direct`, `mixed` and `indirect` as in `Attribution`; `tweet`: a tweet of their own is printed. */
const form = z.enum(['direct', 'mixed', 'indirect', 'tweet'])

/** One attribution, or one printed tweet, however many claims it has. */
export const Utterance = z.strictObject({
  form,
  /** The word that attributes, as printed; null for a tweet. */
  cue: z.string().nullable(),
  /** What is attributed, cut at the ends of claims; a tweet's words in one piece. The first says where it stands. */
  words: z.array(Occurrence).min(1),
})
export type Utterance = z.infer<typeof Utterance>

/** Somebody who speaks in the reports, with everything they are printed as saying. */
export const SourceEntry = z.strictObject({
  /** For anchors: the Name's slug; `none` for the entry of all that has no speaker named. */
  key: z.string().min(1),
  /** In our spelling; null where no speaker is named. */
  name: z.string().min(1).nullable(),
  /** Null where the register has no such name. */
  type: Name.shape.type.nullable(),
  /** What the reports say that they are, as printed. */
  roles: z.array(z.string()),
  /** In the order of the letters and of the text. */
  utterances: z.array(Utterance).min(1),
  /** One for each report and form, zero included. */
  counts: z.array(Count.extend({ form })),
})
export type SourceEntry = z.infer<typeof SourceEntry>
