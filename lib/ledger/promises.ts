import { type Entry, findIssue, findWithdrawal, groupByAddress, listWordings } from '#lib/ledger/entries'
import type { EarlierWording, Permalink, Rewording, Tombstone, TopicTombstone } from '#lib/record/permalink'

/** The addresses that are withdrawn. */
export const withdrawnAddresses = (entries: readonly Entry[]): Set<string> =>
  new Set(entries.filter(({ act }) => act === 'withdraw').map(({ address }) => address))

/** What pages say of the ledger: the words that were issued, what is withdrawn, and how questions were worded before. */
export function promisesOf(entries: readonly Entry[]) {
  const stones = [...groupByAddress(entries).values()].flatMap((history) => tombstoneOf(history) ?? [])
  return {
    permalinks: entries.flatMap(({ line }): Permalink[] => ('id' in line ? [line] : [])),
    tombstones: stones.filter((stone) => 'id' in stone),
    topicTombstones: stones.filter((stone) => 'slug' in stone),
    earlier: entries.flatMap((entry) => (entry.act === 'reword' ? [wordingBefore(entry.line)] : [])).reverse(),
  }
}

const wordingBefore = ({ reworded: slug, was: question, date: until, reason }: Rewording): EarlierWording => {
  return { slug, question, until, reason }
}

/** What the page of a withdrawn address shows, by the last line that withdraws it; null where it is still shown. */
function tombstoneOf(history: Entry[]): Tombstone | TopicTombstone | null {
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
