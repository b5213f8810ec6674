import { z } from 'zod'
import { Hedge } from '#lib/record/hedge'
import { Span } from '#lib/record/span'

/** Whoever utters the whole sentence in the report: the report itself, or the author of a printed tweet. */
export const Teller = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report') }),
  z.strictObject({
    type: z.literal('tweet'),
    /** The author in our spelling; as printed where the register does not have the handle. */
    name: z.string().min(1),
    /** The author's name as the tweet prints it. */
    printedName: z.string().min(1),
    handle: z.string().min(1),
  }),
])
export type Teller = z.infer<typeof Teller>

/** One sentence of a paragraph or of a tweet as the parser finds it, before its report has a slug and a letter. */
export const ParsedClaim = Span.extend({
  /** Index of its block. */
  block: z.int().min(0),
  /** 1-based place among the claims of its block. */
  sentence: z.int().min(1),
  teller: Teller,
  /** Indices of the attributions whose contents overlap the claim, in their order. */
  attributions: z.array(z.int().min(0)),
  hedges: z.array(Hedge),
  /** Numbers that the sentence itself calls rough: `some`, `hundreds of`, `500+`. Not hedges. */
  approximators: z.array(Span),
})
export type ParsedClaim = z.infer<typeof ParsedClaim>

/** A claim of a report: what a link points to. */
export const Claim = ParsedClaim.extend({
  /** Its address: `<slug>-<block>`, or `<slug>-<block>-<sentence>` in a block of several claims. */
  id: z.string(),
  /** As printed: `A5`, `B17.2`. */
  label: z.string(),
})
export type Claim = z.infer<typeof Claim>
