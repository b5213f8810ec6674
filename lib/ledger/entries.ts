import { groupBy } from '#lib/record/group-by'
import { LedgerRecord } from '#lib/record/permalink'

/** A line of the ledger with its UTF-16 offset in the file. */
export type LedgerEntry = LedgerRecord & { start: number }

/** Checks a parsed line. Throws a ZodError if it has none of the shapes. */
export const readEntry = (line: unknown, start = 0): LedgerEntry => ({ ...LedgerRecord.parse(line), start })

/** The history of each address: its lines in the order in which they were appended. */
export const groupByAddress = (entries: readonly LedgerEntry[]) => groupBy(entries, ({ address }) => address)

export const findIssue = (history: readonly LedgerEntry[]) => history.find((entry) => entry.act === 'issue')

/** The last withdrawal: a later one may also hide the words. */
export const findWithdrawal = (history: readonly LedgerEntry[]) => history.findLast((entry) => entry.act === 'withdraw')

/** All wordings of a topic's question, oldest first; empty for the address of a claim. */
export const listWordings = (history: readonly LedgerEntry[]): string[] =>
  history.flatMap(({ line }) => ('question' in line ? [line.question] : []))

/** Not by `Math.max(...)`: there may be more lines than a call takes arguments. */
export const nextEdition = (entries: readonly LedgerEntry[]): number =>
  entries.reduce((last, { line }) => Math.max(last, line.edition), 0) + 1
