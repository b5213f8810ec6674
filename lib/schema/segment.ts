import { z } from 'zod'
import { Span } from '#lib/schema/span'

/** A block's characters, cut without a gap: the segments' texts put together are the block's slice of the file. */
export const Segment = z.discriminatedUnion('type', [
  Span.extend({
    type: z.literal('claim'),
    /** Id of the claim's address. */ id: z.string(),
    /** As printed: `B17.2`. */ label: z.string(),
  }),
  Span.extend({ type: z.literal('trailer') }),
  Span.extend({ type: z.literal('gap') }),
])
export type Segment = z.infer<typeof Segment>
