import { z } from 'zod'
import { Message } from '#lib/message/finding'
import { Attribution } from '#lib/record/attribution'
import { Block } from '#lib/record/block'
import { ParsedClaim } from '#lib/record/claim'
import { Quotation } from '#lib/record/quotation'
import { Tweet } from '#lib/record/tweet'

/** Everything that the parser reads from one text. Lists refer to each other by 0-based indices. */
export const Records = z.strictObject({
  /** ISO date of the header; null if it is missing or invalid, which a message reports. */
  datePublished: z.iso.date().nullable(),
  /** In order, without overlap, separated by white space only. */
  blocks: z.array(Block),
  tweets: z.array(Tweet),
  claims: z.array(ParsedClaim),
  quotations: z.array(Quotation),
  attributions: z.array(Attribution),
  messages: z.array(Message),
})
export type Records = z.infer<typeof Records>
