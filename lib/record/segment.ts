import type { Claim } from '#lib/record/claim'
import type { Span } from '#lib/record/span'

/** A stretch of a block; the texts of a block's segments put together are the block's slice of the file. */
export type Segment = Span & ({ type: 'claim'; claim: Claim } | { type: 'trailer' } | { type: 'gap' })
