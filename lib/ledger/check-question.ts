import type { Problem } from '#lib/ledger/check-words'
import { type Entry, listWordings } from '#lib/ledger/entries'
import type { Asked } from '#lib/ledger/issue-addresses'
import { questionAddress } from '#lib/record/permalink'

/**
 * How the content breaks what was promised of a question's address: that it asks its question in the last words that the
 * ledger has, or is withdrawn and asks none. Which claims answer may change with an editor's care; what is asked may not.
 */
export function checkQuestion(
  history: readonly Entry[],
  isWithdrawn: boolean,
  questions: readonly Asked[],
): Problem | null {
  const address = history[0]?.address
  const wordings = listWordings(history)
  const now = questions.find(({ slug }) => questionAddress(slug) === address)
  const tell = (ruleId: string, what: string, advice: string): Problem => {
    const had = `${wordings.length > 1 ? 'reworded to' : 'issued for'} “${wordings.at(-1)}”`
    return { ruleId, reason: `${address}, ${had}, ${what}`, advice }
  }
  if (isWithdrawn && now)
    return tell(
      'permalink-reused',
      `was withdrawn and now asks “${now.question}”`,
      'Take the question out, or give it another slug',
    )
  const twin = now && questions.find((one) => one.slug !== now.slug && one.question === now.question)
  if (twin)
    return tell(
      'permalink-moved',
      `asks the same as ${questionAddress(twin.slug)}`,
      'Reword one of the two, or withdraw it',
    )
  if (isWithdrawn || now?.question === wordings.at(-1)) return null
  if (!now)
    return tell(
      'permalink-gone',
      'exists no more',
      `Restore the question, or withdraw it: npm run permalinks -- --withdraw ${address} --reason "…"`,
    )
  return tell(
    'permalink-moved',
    `now asks “${now.question}”`,
    `Restore the question; or, where only the wording changed, run npm run permalinks -- --reword ${now.slug} --reason "…"; or, where the meaning changed, give it a new slug and withdraw this one`,
  )
}
