import { z } from 'zod'
import { Slug } from '#lib/schema/report'
import { Voice } from '#lib/schema/voice'

/** How often something stands in one report. */
export const Count = z.strictObject({
  /** Slug of the report. */
  report: Slug,
  /** The report's letter. */
  letter: z.string(),
  /** Number of occurrences. */
  count: z.int().min(0),
})
export type Count = z.infer<typeof Count>

/** How often one voice says it in one report; null is the report itself. */
export const CountByVoice = Count.extend({ voice: Voice.nullable() })
export type CountByVoice = z.infer<typeof CountByVoice>
