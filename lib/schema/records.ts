import { z } from 'zod'
import { Attribution } from '#lib/schema/attribution'
import { Block } from '#lib/schema/block'
import { ParsedClaim } from '#lib/schema/claim'
import { Message } from '#lib/schema/message'
import { Quotation } from '#lib/schema/quotation'
import { Tweet } from '#lib/schema/tweet'

/** Everything that the loader reads from one text. Indices between the lists are 0-based. */
export const Records = z.strictObject({
  /** ISO date of the header; null where the header is missing or impossible (a message says so). */
  datePublished: z.iso.date().nullable(),
  /** In order, without overlap; between them nothing but white space. */
  blocks: z.array(Block),
  tweets: z.array(Tweet),
  claims: z.array(ParsedClaim),
  quotations: z.array(Quotation),
  attributions: z.array(Attribution),
  messages: z.array(Message),
})
export type Records = z.infer<typeof Records>
