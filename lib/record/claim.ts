import { z } from 'zod'
import { Hedge } from '#lib/record/hedge'
import { Span } from '#lib/record/span'

/** Who utters the whole sentence: the report itself, or the author of an embedded tweet. */
export const Teller = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report') }),
  z.strictObject({
    type: z.literal('tweet'),
    /** The author as spelled in names.md, or as printed if the handle is not there. */
    name: z.string().min(1),
    /** The author's name as the tweet prints it. */
    printedName: z.string().min(1),
    handle: z.string().min(1),
  }),
])
export type Teller = z.infer<typeof Teller>

/** One sentence of a paragraph or tweet, before the report's slug and letter give it an address. */
export const ParsedClaim = Span.extend({
  /** Index of its block. */
  block: z.int().min(0),
  /** 1-based position among the claims of its block. */
  sentence: z.int().min(1),
  teller: Teller,
  /** Indices of the attributions whose contents overlap the claim, ascending. */
  attributions: z.array(z.int().min(0)),
  hedges: z.array(Hedge),
  /** Words for approximate numbers: `some`, `hundreds of`, `500+`. They are not hedges. */
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
