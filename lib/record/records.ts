import { z } from 'zod'
import { Message } from '#lib/message/finding'
import { Attribution } from '#lib/record/attribution'
import { Block } from '#lib/record/block'
import { ParsedClaim } from '#lib/record/claim'
import { Quotation } from '#lib/record/quotation'
import { Tweet } from '#lib/record/tweet'

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
