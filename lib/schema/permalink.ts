import { z } from 'zod'
import { Slug } from '#lib/schema/report'

/** W3C Web Annotation: the words themselves, with up to 32 code points before and after. */
export const TextQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>

/** W3C Web Annotation: half-open, in Unicode code points from the start of the file. */
export const TextPositionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
})
export type TextPositionSelector = z.infer<typeof TextPositionSelector>

/** One line of the ledger: an address that was issued, and the words it was issued for. */
export const Permalink = z.strictObject({
  id: z.string(),
  slug: Slug,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  position: TextPositionSelector,
  quote: TextQuoteSelector,
  /** Counts the times that `npm run permalinks` appended something. */
  edition: z.int().min(1),
  issued: z.iso.date(),
})
export type Permalink = z.infer<typeof Permalink>

/** A later line of the ledger: an issued address whose page becomes a tombstone. It is never issued again. */
export const Withdrawal = z.strictObject({
  withdrawn: z.string(),
  /** Who spoke there: the voice line as it was. */
  voice: z.string().min(1),
  /** As it was printed: `B17.2`. */
  label: z.string().min(1),
  /** Our title of the report, and its date. */
  title: z.string().min(1),
  datePublished: z.iso.date(),
  /** Why, for whoever follows an old link. */
  reason: z.string().min(1),
  edition: z.int().min(1),
  date: z.iso.date(),
})
export type Withdrawal = z.infer<typeof Withdrawal>

/** What the page of a withdrawn address shows. */
export const Tombstone = Withdrawal.omit({ withdrawn: true, edition: true }).extend({
  id: z.string(),
  /** The words that the address was issued for. */
  exact: z.string(),
})
export type Tombstone = z.infer<typeof Tombstone>
