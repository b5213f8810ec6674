import type { LedgerProblem } from '#lib/ledger/check-words'
import { type LedgerEntry, listWordings } from '#lib/ledger/entries'
import type { WordedQuestion } from '#lib/ledger/issue-addresses'
import { questionAddress } from '#lib/record/permalink'

/**
 * Checks that a topic's address still asks the question in the last wording of the ledger or, once withdrawn, asks none.
 * The claims that answer it may change; the question may not. Null if all is well.
 */
export function checkQuestion(
  history: readonly LedgerEntry[],
  isWithdrawn: boolean,
  questions: readonly WordedQuestion[],
): LedgerProblem | null {
  const address = history[0]?.address
  const wordings = listWordings(history)
  const now = questions.find(({ slug }) => questionAddress(slug) === address)
  const describeProblem = (ruleId: string, what: string, advice: string): LedgerProblem => {
    const had = `${wordings.length > 1 ? 'reworded to' : 'issued for'} “${wordings.at(-1)}”`
    return { ruleId, reason: `${address}, ${had}, ${what}`, advice }
  }
  if (isWithdrawn && now)
    return describeProblem(
      'permalink-reused',
      `was withdrawn and now asks “${now.question}”`,
      'In content/comparison.md, remove the question or give it another slug',
    )
  const twin = now && questions.find((one) => one.slug !== now.slug && one.question === now.question)
  if (twin)
    return describeProblem(
      'permalink-moved',
      `asks the same as ${questionAddress(twin.slug)}`,
      'Reword one of the two, or withdraw it',
    )
  if (isWithdrawn || now?.question === wordings.at(-1)) return null
  if (!now)
    return describeProblem(
      'permalink-gone',
      'does not exist any more',
      `Restore the question, or withdraw it: npm run permalinks -- --withdraw ${address} --reason "…"`,
    )
  return describeProblem(
    'permalink-moved',
    `now asks “${now.question}”`,
    `Restore the question; or, where only the wording changed, run npm run permalinks -- --reword ${now.slug} --reason "…"; or, where the meaning changed, give it a new slug and withdraw this one`,
  )
}
