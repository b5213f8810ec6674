import { z } from 'zod'
import { Hedge } from '#lib/schema/hedge'
import { Span } from '#lib/schema/span'

/** Whoever utters the whole sentence in the report: the report itself, or the author of a printed tweet. */
export const Teller = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report') }),
  z.strictObject({ type: z.literal('tweet'), name: z.string().min(1), handle: z.string().min(1) }),
])
export type Teller = z.infer<typeof Teller>

/** One sentence of a paragraph or of a tweet, as printed: what a link points to. */
export const Claim = Span.extend({
  /** Index of its block. */
  block: z.int().min(0),
  /** 1-based place among the claims of its block. */
  sentence: z.int().min(1),
  teller: Teller,
  /** Each attribution that touches the claim: `whole` where the sentence is somebody's words, else `part`. */
  attributions: z.array(z.strictObject({ attribution: z.int().min(0), extent: z.enum(['whole', 'part']) })),
  hedges: z.array(Hedge),
  /** Numbers that the sentence itself calls rough: `some`, `hundreds of`, `500+`. Not hedges. */
  approximators: z.array(Span),
})
export type Claim = z.infer<typeof Claim>
