import type { Claim } from '#lib/record/claim'
import type { Span } from '#lib/record/span'

/** What a link can point to: a block that has words, or a claim in a block of several. */
export type Address = Span & {
  /** `<slug>-<block>` or `<slug>-<block>-<sentence>`. */
  id: string
  /** As printed: `A5`, `B17.2`. */
  label: string
  /** Index of the block. */
  block: number
  /** The claims in it, in order: all of its block's, or one. */
  claims: Claim[]
}
