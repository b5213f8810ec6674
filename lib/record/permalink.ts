import { z } from 'zod'
import { PlainWords } from '#lib/record/plain-words'
import { Slug } from '#lib/record/report'

/** An id becomes part of a path: a slug and one or two numbers, and nothing that leads out of a folder. */
const Id = z.string().regex(/^[a-z][a-z0-9-]{0,59}-\d{1,9}(-\d{1,9})?$/)

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

/** Counts the times that `npm run permalinks` appended something. */
const edition = z.int().min(1)

/** A line of the ledger: an address that was issued, and the words it was issued for. */
export const Permalink = z.strictObject({
  id: Id,
  slug: Slug,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  position: TextPositionSelector,
  quote: TextQuoteSelector,
  edition,
  issued: z.iso.date(),
})
export type Permalink = z.infer<typeof Permalink>

/** A line of the ledger: the address of a question was issued, and the question it was issued for. */
const TopicPermalink = z.strictObject({ topic: Slug, question: PlainWords, edition, issued: z.iso.date() })
export type TopicPermalink = z.infer<typeof TopicPermalink>

/** What a later line has that changes something: the reason is for whoever follows an old link. */
const change = { reason: PlainWords, edition, date: z.iso.date() }

/** A later line: an issued address whose page becomes a tombstone. It is never issued again. */
export const Withdrawal = z.strictObject({
  withdrawn: Id,
  /** Who spoke there: the voice line as it was; without the words the title of the report alone. */
  voice: PlainWords,
  /** As it was printed: `B17.2`. */
  label: PlainWords,
  /** Our title of the report, and its date. */
  title: PlainWords,
  datePublished: z.iso.date(),
  ...change,
  /** True where somebody asked for it: neither the words nor who spoke are shown any more. */
  withoutWords: z.literal(true).optional(),
})
export type Withdrawal = z.infer<typeof Withdrawal>

/** A later line: a question that is not shown any more. Its address is never issued again. */
const TopicWithdrawal = z.strictObject({ withdrawnTopic: Slug, ...change })
export type TopicWithdrawal = z.infer<typeof TopicWithdrawal>

/** A later line: the question has the same meaning in other words, and keeps its address. */
const Rewording = z.strictObject({ reworded: Slug, was: PlainWords, question: PlainWords, ...change })
export type Rewording = z.infer<typeof Rewording>

/** What a question's page says of the words that it had before. */
export const EarlierWording = Rewording.pick({ question: true, reason: true }).extend({
  slug: Slug,
  /** The day from which the question has other words. */
  until: z.iso.date(),
})
export type EarlierWording = z.infer<typeof EarlierWording>

/** What the page of a withdrawn address shows. */
export const Tombstone = Withdrawal.omit({ withdrawn: true, edition: true, withoutWords: true }).extend({
  id: Id,
  /** The words that the address was issued for; null where they are not shown any more. */
  exact: z.string().nullable(),
})
export type Tombstone = z.infer<typeof Tombstone>

/** What the page of a withdrawn question shows. */
export const TopicTombstone = TopicWithdrawal.omit({ withdrawnTopic: true, edition: true }).extend({
  slug: Slug,
  question: PlainWords,
})
export type TopicTombstone = z.infer<typeof TopicTombstone>

/** How the ledger and its commands name the address of a question; no id of a claim has a slash. */
export const questionAddress = (slug: string) => `compare/${slug}`

/**
 * A line of any shape, with what all have in common: what it does to which address, and when. So what holds for every
 * address, be it issued for words or for a question, is checked in one place.
 */
export const LedgerEntry = z.union([
  Permalink.transform((line) => entryOf('issue', 'words', line.id, line.issued, line)),
  Withdrawal.transform((line) => entryOf('withdraw', 'words', line.withdrawn, line.date, line)),
  TopicPermalink.transform((line) => entryOf('issue', 'question', questionAddress(line.topic), line.issued, line)),
  TopicWithdrawal.transform((line) =>
    entryOf('withdraw', 'question', questionAddress(line.withdrawnTopic), line.date, line),
  ),
  Rewording.transform((line) => entryOf('reword', 'question', questionAddress(line.reworded), line.date, line)),
])
export type LedgerEntry = z.output<typeof LedgerEntry>

/** A line as it is in the file. */
export type LedgerLine = z.input<typeof LedgerEntry>

function entryOf<const Act, const Kind, Line>(act: Act, kind: Kind, address: string, date: string, line: Line) {
  return { act, kind, address, date, line }
}
