import { z } from 'zod'
import { Span } from '#lib/record/span'

/** The words between two double quotation marks, without the marks. */
export const Quotation = Span.extend({
  /** Index of its block. */
  block: z.int().min(0),
  /** Index of the attribution that names the speaker; null if the text does not. */
  attribution: z.int().min(0).nullable(),
  /** True if there is no closing mark because the next paragraph continues the quotation. */
  continues: z.boolean(),
})
export type Quotation = z.infer<typeof Quotation>
