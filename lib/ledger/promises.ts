import { findIssue, findWithdrawal, groupByAddress, type LedgerEntry, listWordings } from '#lib/ledger/entries'
import type { EarlierWording, Permalink, Rewording, Tombstone, TopicTombstone } from '#lib/record/permalink'

/** Ids and question addresses that are withdrawn. */
export const listWithdrawn = (entries: readonly LedgerEntry[]): Set<string> =>
  new Set(entries.filter(({ act }) => act === 'withdraw').map(({ address }) => address))

/** What pages show of the ledger: issued addresses, tombstones and earlier wordings of questions. */
export function summarizeLedger(entries: readonly LedgerEntry[]) {
  const tombstones = [...groupByAddress(entries).values()].flatMap((history) => makeTombstone(history) ?? [])
  return {
    permalinks: entries.flatMap(({ line }): Permalink[] => ('id' in line ? [line] : [])),
    tombstones: tombstones.filter((stone) => 'id' in stone),
    topicTombstones: tombstones.filter((stone) => 'slug' in stone),
    earlier: entries.flatMap((entry) => (entry.act === 'reword' ? [describeEarlierWording(entry.line)] : [])).reverse(),
  }
}

const describeEarlierWording = ({ reworded: slug, was: question, date: until, reason }: Rewording): EarlierWording => {
  return { slug, question, until, reason }
}

/** The tombstone of an address by its last withdrawal; null if it is not withdrawn. */
function makeTombstone(history: LedgerEntry[]): Tombstone | TopicTombstone | null {
  const issue = findIssue(history)
  const withdrawal = findWithdrawal(history)
  if (issue?.kind === 'words' && withdrawal?.kind === 'words') {
    const { withdrawn: id, withoutWords, edition: _, ...shown } = withdrawal.line
    return { id, ...shown, exact: withoutWords ? null : issue.line.quote.exact }
  }
  const question = listWordings(history).at(-1)
  if (!issue || question === undefined || withdrawal?.kind !== 'question') return null
  const { withdrawnTopic: slug, reason, date } = withdrawal.line
  return { slug, question, reason, date }
}
