import { findWithdrawal, groupByAddress, type LedgerEntry, listWordings } from '#lib/ledger/entries'
import type { WordedQuestion } from '#lib/ledger/issue-addresses'
import { questionAddress, type Rewording } from '#lib/record/permalink'

/**
 * The ledger line for a question that comparison.md words differently; null if there is nothing to
 * reword, or if another question has these words.
 */
export function reword(
  slug: string,
  change: Pick<Rewording, 'reason' | 'edition' | 'date'>,
  entries: readonly LedgerEntry[],
  questions: readonly WordedQuestion[],
): Rewording | null {
  const history = groupByAddress(entries).get(questionAddress(slug)) ?? []
  const was = listWordings(history).at(-1)
  const question = questions.find((one) => one.slug === slug)?.question
  if (was === undefined || question === undefined || question === was || findWithdrawal(history)) return null
  // Words that another address was issued for, or had since, mean that one to whoever has its link.
  const others = [...groupByAddress(entries)].filter(([address]) => address !== questionAddress(slug))
  if (others.some(([, other]) => listWordings(other).includes(question))) return null
  return { reworded: slug, was, question, ...change }
}
