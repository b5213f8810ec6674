import type { Problem } from '#lib/link/ledger/check-words'
import type { Asked } from '#lib/link/ledger/issue-addresses'
import { questionAddress, type TopicPermalink } from '#lib/schema/permalink'

/**
 * How the content breaks what was promised of a question's address: that it asks its question, or is withdrawn and asks
 * none. Which claims answer may change with an editor's care; what is asked may not.
 */
export function checkQuestion(
  { topic, question }: TopicPermalink,
  isWithdrawn: boolean,
  questions: readonly Asked[],
): Problem | null {
  const now = questions.find(({ slug }) => slug === topic)
  const tell = (ruleId: string, what: string, advice: string): Problem => {
    return { ruleId, reason: `${questionAddress(topic)}, issued for “${question}”, ${what}`, advice }
  }
  if (isWithdrawn && now)
    return tell(
      'permalink-reused',
      `was withdrawn and now asks “${now.question}”`,
      'Take the question out, or give it another slug',
    )
  if (isWithdrawn || now?.question === question) return null
  if (!now)
    return tell(
      'permalink-gone',
      'exists no more',
      'Restore the question; where it is to go, withdraw its address first',
    )
  return tell(
    'permalink-moved',
    `now asks “${now.question}”`,
    'Restore the question, or give the new one another slug and withdraw this address',
  )
}
