import { type Entry, findIssue, findWithdrawal, groupByAddress } from '#lib/link/ledger/entries'
import type { Permalink, Tombstone, TopicTombstone } from '#lib/schema/permalink'

/** What the ledger promises, as pages need it: the words that were issued, and what tombstones show. */
export function promisesOf(entries: readonly Entry[]) {
  const stones = [...groupByAddress(entries).values()].flatMap((history) => tombstoneOf(history) ?? [])
  return {
    permalinks: entries.flatMap(({ line }): Permalink[] => ('id' in line ? [line] : [])),
    tombstones: stones.filter((stone) => 'id' in stone),
    topicTombstones: stones.filter((stone) => 'slug' in stone),
  }
}

/** What the page of a withdrawn address shows, by the last line that withdraws it; null where it stands. */
function tombstoneOf(history: Entry[]): Tombstone | TopicTombstone | null {
  const issue = findIssue(history)
  const withdrawal = findWithdrawal(history)
  if (issue?.kind === 'words' && withdrawal?.kind === 'words') {
    const { withdrawn: id, withoutWords, edition: _, ...shown } = withdrawal.line
    return { ...shown, id, exact: withoutWords ? null : issue.line.quote.exact }
  }
  if (issue?.kind !== 'question' || withdrawal?.kind !== 'question') return null
  const { withdrawnTopic: slug, reason, date } = withdrawal.line
  return { slug, question: issue.line.question, reason, date }
}
