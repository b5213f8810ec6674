import { restoreLedger } from '#lib/link/ledger/check-permalinks'
import type { Topic } from '#lib/schema/comparison'
import type { Finding } from '#lib/schema/message'
import type { TopicPermalink, TopicTombstone, TopicWithdrawal } from '#lib/schema/permalink'

type Asked = Pick<Topic, 'slug' | 'question'>
type Lined<T> = T & { line: number }

/**
 * Holds the promise of topic addresses: each that was issued still asks its question, or is withdrawn and asks none. Which
 * claims answer may change with an editor's care; what is asked may not. A finding's `start` is the offset of its line.
 */
export function checkTopicPermalinks(
  issued: readonly Lined<TopicPermalink>[],
  withdrawals: readonly Lined<TopicWithdrawal>[],
  topics: readonly Asked[],
): Finding[] {
  const told = (ruleId: string, start: number, reason: string, advice: string): Finding[] => [
    { ruleId, severity: 'error', reason, advice, start },
  ]
  const ofIssued = issued.flatMap(({ topic, question, line }, i) => {
    const now = topics.find(({ slug }) => slug === topic)
    const was = `${topicName(topic)}, issued for “${question}”,`
    if (issued.findIndex((one) => one.topic === topic) !== i)
      return told('permalink-twice', line, `${topicName(topic)} is issued twice`, restoreLedger)
    if (withdrawals.some(({ withdrawnTopic }) => withdrawnTopic === topic))
      return now
        ? told(
            'permalink-reused',
            line,
            `${was} was withdrawn and now asks “${now.question}”`,
            'Take the topic out, or give it another slug',
          )
        : []
    if (!now)
      return told(
        'permalink-gone',
        line,
        `${was} exists no more`,
        'Restore the topic; where it is to go, withdraw its address first',
      )
    if (now.question === question) return []
    const advice = 'Restore the question, or give the new one a topic with another slug and withdraw this address'
    return told('permalink-moved', line, `${was} now asks “${now.question}”`, advice)
  })
  const ofWithdrawn = withdrawals.flatMap(({ withdrawnTopic, line }, i) => {
    const twice = withdrawals.findIndex((one) => one.withdrawnTopic === withdrawnTopic) !== i
    if (!twice && issued.some(({ topic }) => topic === withdrawnTopic)) return []
    const reason = `${topicName(withdrawnTopic)} ${twice ? 'is withdrawn twice' : 'was never issued and is withdrawn'}`
    return told('permalink-withdrawal', line, reason, restoreLedger)
  })
  return [...ofIssued, ...ofWithdrawn]
}

/** How a command names a topic's address. */
export const topicName = (slug: string) => `compare/${slug}`

/** The ledger's lines for every topic that was not issued yet. `date` is an ISO date. */
export const newTopicPermalinks = (
  issued: readonly TopicPermalink[],
  topics: readonly Asked[],
  edition: number,
  date: string,
): TopicPermalink[] =>
  topics
    .filter(({ slug }) => issued.every(({ topic }) => topic !== slug))
    .map(({ slug, question }) => ({ topic: slug, question, edition, issued: date }))

/** What the pages of withdrawn topics show. */
export const topicTombstonesOf = (
  issued: readonly TopicPermalink[],
  withdrawals: readonly TopicWithdrawal[],
): TopicTombstone[] =>
  withdrawals.flatMap(({ withdrawnTopic: slug, reason, date }) =>
    issued.filter(({ topic }) => topic === slug).map(({ question }) => ({ slug, question, reason, date })),
  )
