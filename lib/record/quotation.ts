import { z } from 'zod'
import { Span } from '#lib/record/span'

/** What stands between two double quotation marks, the marks left out. */
export const Quotation = Span.extend({
  /** Index of its block. */
  block: z.int().min(0),
  /** Index of the attribution that says whose words they are; null where the text does not say. */
  attribution: z.int().min(0).nullable(),
  /** True where the mark stays open because the next paragraph goes on with the same words. */
  continues: z.boolean(),
})
export type Quotation = z.infer<typeof Quotation>
