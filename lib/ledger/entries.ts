import { LedgerEntry } from '#lib/record/permalink'

/** A line of the ledger with the UTF-16 offset at which it begins. */
export type Entry = LedgerEntry & { start: number }

/** Throws where the line has none of the shapes. */
export const readEntry = (line: unknown, start = 0): Entry => ({ ...LedgerEntry.parse(line), start })

/** The lines of each address, in the order in which they were appended. */
export function groupByAddress(entries: readonly Entry[]): Map<string, Entry[]> {
  const histories = new Map<string, Entry[]>()
  for (const entry of entries) {
    const history = histories.get(entry.address)
    if (history) history.push(entry)
    else histories.set(entry.address, [entry])
  }
  return histories
}

export const findIssue = (history: readonly Entry[]) => history.find((entry) => entry.act === 'issue')

/** The last one: a withdrawal with the words can be followed by one without. */
export const findWithdrawal = (history: readonly Entry[]) => history.findLast((entry) => entry.act === 'withdraw')

/** What an address has asked, the wording that it was issued for first; nothing where it was issued for words. */
export const listWordings = (history: readonly Entry[]): string[] =>
  history.flatMap(({ line }) => ('question' in line ? [line.question] : []))

/** Lines that are appended together have one edition; there may be more of them than a call takes arguments. */
export const nextEdition = (entries: readonly Entry[]): number =>
  entries.reduce((last, { line }) => Math.max(last, line.edition), 0) + 1
