import { z } from 'zod'
import { PlainWords } from '#lib/record/plain-words'
import { Slug } from '#lib/record/report'

/** A slug and one or two numbers. Ids become parts of paths, so no other characters are allowed. */
const AddressId = z.string().regex(/^[a-z][a-z0-9-]{0,59}-\d{1,9}(-\d{1,9})?$/)

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

/** All lines appended by one run of `npm run permalinks` have the same edition; the next run adds one. */
const editionNumber = z.int().min(1)

/** A ledger line: an address was issued for these words. */
export const Permalink = z.strictObject({
  id: AddressId,
  slug: Slug,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  position: TextPositionSelector,
  quote: TextQuoteSelector,
  edition: editionNumber,
  issued: z.iso.date(),
})
export type Permalink = z.infer<typeof Permalink>

/** A ledger line: the address of a topic was issued for this question. */
const TopicPermalink = z.strictObject({
  topic: Slug,
  question: PlainWords,
  edition: editionNumber,
  issued: z.iso.date(),
})
export type TopicPermalink = z.infer<typeof TopicPermalink>

/** Fields of every line that changes something; readers who follow an old link see the reason. */
const changeFields = { reason: PlainWords, edition: editionNumber, date: z.iso.date() }

/** A ledger line: an address was withdrawn. Its page becomes a tombstone, and it is never issued again. */
export const Withdrawal = z.strictObject({
  withdrawn: AddressId,
  /** The voice line of the words, or only the title of the report for a withdrawal `withoutWords`. */
  voice: PlainWords,
  /** As it was printed: `B17.2`. */
  label: PlainWords,
  /** The report's title and date. */
  title: PlainWords,
  datePublished: z.iso.date(),
  ...changeFields,
  /** True if neither the words nor their speaker may be shown any more. */
  withoutWords: z.literal(true).optional(),
})
export type Withdrawal = z.infer<typeof Withdrawal>

/** A ledger line: a topic was withdrawn. Its address is never issued again. */
const TopicWithdrawal = z.strictObject({ withdrawnTopic: Slug, ...changeFields })
export type TopicWithdrawal = z.infer<typeof TopicWithdrawal>

/** A ledger line: a question with the same meaning was worded differently and keeps its address. */
const Rewording = z.strictObject({ reworded: Slug, was: PlainWords, question: PlainWords, ...changeFields })
export type Rewording = z.infer<typeof Rewording>

/** An earlier wording of a question; `until` is the ISO date of the change. */
export type EarlierWording = Pick<Rewording, 'question' | 'reason'> & { slug: string; until: string }

/** The content of a withdrawn address's page. */
export const Tombstone = Withdrawal.omit({ withdrawn: true, edition: true, withoutWords: true }).extend({
  id: AddressId,
  /** The words that the address was issued for; null if they may not be shown. */
  exact: z.string().nullable(),
})
export type Tombstone = z.infer<typeof Tombstone>

/** The content of a withdrawn topic's page. */
export type TopicTombstone = Pick<TopicWithdrawal, 'reason' | 'date'> & { slug: string; question: string }

/** A topic's address in the ledger and its commands; ids of claims have no slash. */
export const questionAddress = (slug: string) => `compare/${slug}`

/**
 * Parses a line of any shape and adds what all shapes have in common: the act, the address and the date. Checks can then
 * treat claims and topics alike.
 */
export const LedgerRecord = z.union([
  Permalink.transform((line) => makeEntry('issue', 'words', line.id, line.issued, line)),
  Withdrawal.transform((line) => makeEntry('withdraw', 'words', line.withdrawn, line.date, line)),
  TopicPermalink.transform((line) => makeEntry('issue', 'question', questionAddress(line.topic), line.issued, line)),
  TopicWithdrawal.transform((line) =>
    makeEntry('withdraw', 'question', questionAddress(line.withdrawnTopic), line.date, line),
  ),
  Rewording.transform((line) => makeEntry('reword', 'question', questionAddress(line.reworded), line.date, line)),
])
export type LedgerRecord = z.output<typeof LedgerRecord>

/** A line as written in the file. */
export type LedgerLine = z.input<typeof LedgerRecord>

function makeEntry<const Act, const Kind, Line>(act: Act, kind: Kind, address: string, date: string, line: Line) {
  return { act, kind, address, date, line }
}
