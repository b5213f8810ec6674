import { z } from 'zod'
import { Range } from '#lib/record/span'

/** A paragraph, a whole embedded tweet with its trailer, or a label line such as `Watch:`. */
export const Block = Range.extend({
  type: z.enum(['paragraph', 'tweet', 'label']),
  /** 1-based position among all blocks of the report, labels included. */
  number: z.int().min(1),
})
export type Block = z.infer<typeof Block>
