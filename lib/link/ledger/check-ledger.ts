import {
  checkPermalinks,
  checkWithdrawals,
  newPermalinks,
  type Published,
  restoreLedger,
} from '#lib/link/ledger/check-permalinks'
import { checkTopicPermalinks, newTopicPermalinks, topicTombstonesOf } from '#lib/link/ledger/topic-permalinks'
import { tombstonesOf } from '#lib/link/ledger/withdraw'
import type { Topic } from '#lib/schema/comparison'
import type { Finding } from '#lib/schema/message'
import type { Permalink, TopicPermalink, TopicWithdrawal, Withdrawal } from '#lib/schema/permalink'

type Lined<T> = (T & { line: number })[]

/** Every line of the ledger by its kind, with the UTF-16 offset at which it stands. */
export type LedgerLines = {
  permalinks: Lined<Permalink>
  withdrawals: Lined<Withdrawal>
  topicPermalinks: Lined<TopicPermalink>
  topicWithdrawals: Lined<TopicWithdrawal>
}

/** Everything by which the ledger, the texts and the topics could break a promise; else what is not promised yet. */
export function checkLedger(ledger: LedgerLines, reports: Published[], topics: Topic[]): Finding[] {
  const { permalinks, withdrawals, topicPermalinks, topicWithdrawals } = ledger
  const broken = [
    ...checkOrder(ledger),
    ...checkWithdrawals(withdrawals, permalinks),
    ...checkPermalinks(permalinks, withdrawals, reports),
    ...checkTopicPermalinks(topicPermalinks, topicWithdrawals, topics),
  ]
  // Who broke a promise is not told to issue new ones.
  return broken.length > 0 ? broken : checkIssued(ledger, reports, topics)
}

/** Lines stand in the order in which they were appended: neither edition nor date ever falls. */
function checkOrder({ permalinks, withdrawals, topicPermalinks, topicWithdrawals }: LedgerLines): Finding[] {
  const lines = [
    ...permalinks.map(({ issued, ...rest }) => ({ ...rest, date: issued })),
    ...withdrawals.map(({ withdrawn, ...rest }) => ({ ...rest, id: withdrawn })),
    ...topicPermalinks.map(({ topic, issued, ...rest }) => ({ ...rest, id: topic, date: issued })),
    ...topicWithdrawals.map(({ withdrawnTopic, ...rest }) => ({ ...rest, id: withdrawnTopic })),
  ].sort((a, b) => a.line - b.line)
  return lines.flatMap(({ id, edition, date, line }, i) => {
    const before = lines[i - 1]
    if (!before || (before.edition <= edition && before.date <= date)) return []
    const reason = `${id}, edition ${edition} of ${date}, stands after ${before.id}, edition ${before.edition} of ${before.date}`
    const advice = restoreLedger
    return [{ ruleId: 'permalink-order', severity: 'error', reason, advice, start: line } satisfies Finding]
  })
}

/** Addresses that no ledger line promises yet: a warning, so that a lost ledger does not go unnoticed. */
function checkIssued({ permalinks, topicPermalinks }: LedgerLines, reports: Published[], topics: Topic[]): Finding[] {
  const missing =
    newPermalinks(permalinks, reports, '').length + newTopicPermalinks(topicPermalinks, topics, 1, '').length
  const reason = `${missing} ${missing === 1 ? 'address is' : 'addresses are'} not in the ledger`
  const lost = permalinks.length === 0 ? 'Restore a lost permalinks.ndjson; for a new site run' : 'Run'
  const advice = `${lost} npm run permalinks before the site is published`
  return missing > 0 ? [{ ruleId: 'permalink-unissued', severity: 'warning', reason, advice, start: 0 }] : []
}

/** What the ledger promises, as pages and commands need it: its lines without their places, and what tombstones show. */
export const promisesOf = (ledger: LedgerLines) => ({
  permalinks: unlined(ledger.permalinks),
  withdrawals: unlined(ledger.withdrawals),
  tombstones: tombstonesOf(ledger),
  topicPermalinks: unlined(ledger.topicPermalinks),
  topicWithdrawals: unlined(ledger.topicWithdrawals),
  topicTombstones: topicTombstonesOf(ledger.topicPermalinks, ledger.topicWithdrawals),
})

const unlined = <T extends object>(lines: Lined<T>) => lines.map(({ line: _, ...kept }) => kept)
