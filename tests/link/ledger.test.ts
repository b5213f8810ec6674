import { expect, test } from 'vitest'
import { checkLedger, type LedgerLines } from '#lib/link/ledger/check-ledger'
import { checkPermalinks, checkWithdrawals, newPermalinks } from '#lib/link/ledger/check-permalinks'
import { newTopicPermalinks } from '#lib/link/ledger/topic-permalinks'
import { withdraw } from '#lib/link/ledger/withdraw'
import { segmentsOf } from '#lib/link/segments'
import { madeReport } from '../compare/made-reports'

const made = (letter: string, words: string) => ({
  ...madeReport(letter, ` date 2021-05-04 ${words}`),
  sha256: 'f'.repeat(64),
})
const one = made('A', 'It holds. It rains.\n\nIt snows.')
const two = made('B', 'It hails.')
const permalinks = newPermalinks([], [one, two], '2021-06-01')
const lined = <T>(lines: readonly T[], from = 0) => lines.map((line, i) => ({ ...line, line: from + i }))
const without = (id: string) => ({ ...one, addresses: one.addresses.filter((address) => address.id !== id) })
const request = { reason: 'Asked.', date: '2021-07-01' }
const idsOf = (
  what: string,
  more: object = {},
  reports = [one, two],
  withdrawals = withdraw('none', request, { permalinks, withdrawals: [] }, reports),
) => withdraw(what, { ...request, ...more }, { permalinks, withdrawals }, reports).map(({ withdrawn }) => withdrawn)

test('a report is withdrawn with or without its words, whatever else was', () => {
  const all = ['report-a-1', 'report-a-1-1', 'report-a-1-2', 'report-a-2']
  expect(idsOf('report-a')).toEqual(all)
  expect(idsOf('report-a', { withoutWords: true })).toEqual(all)
  const before = withdraw('report-a-2', request, { permalinks, withdrawals: [] }, [one, two])
  expect(idsOf('report-a', {}, [one, two], before)).toEqual(all.slice(0, 3))
  expect(idsOf('report-b', {}, [one, two], before)).toEqual(['report-b-1'])
})

test('nothing is withdrawn that is not there', () => {
  expect(idsOf('report-a-2', {}, [without('report-a-2'), two])).toEqual([])
  expect(idsOf('report-a-2', {}, [two])).toEqual([])
  expect(idsOf('report-c')).toEqual([])
})

test('a withdrawal is judged by those of its own address', () => {
  const lines = [
    ...withdraw('report-a-2', request, { permalinks, withdrawals: [] }, [one]),
    ...withdraw('report-b', request, { permalinks, withdrawals: [] }, [two]),
  ]
  expect(checkWithdrawals(lined(lines), permalinks)).toEqual([])
  expect(checkWithdrawals([...lined(lines), { withdrawn: 'report-c', line: 9 }], permalinks)).toMatchObject([
    {
      ruleId: 'permalink-withdrawal',
      severity: 'error',
      start: 9,
      reason: 'report-c was never issued and is withdrawn',
    },
  ])
})

test('a claim that was withdrawn is words between claims, be its block withdrawn or not', () => {
  const labels = (gone: string[]) =>
    segmentsOf(
      one.text,
      one,
      one.claims.filter(({ label }) => !gone.includes(label)),
    ).map((block) =>
      block.map((segment) => (segment.type === 'claim' ? `${segment.claim.label} ${segment.text}` : segment.text)),
    )
  expect(labels([])).toEqual([['A1.1 It holds.', ' ', 'A1.2 It rains.'], ['A2 It snows.']])
  expect(labels(['A1.1', 'A2'])).toEqual([['It holds. ', 'A1.2 It rains.'], ['It snows.']])
  expect(labels(['A1', 'A1.2'])).toEqual([['A1.1 It holds.', ' It rains.'], ['A2 It snows.']])
})

test('another text under a slug: what each address stands on now', () => {
  const other = { ...without('report-a-1-1'), sha256: '0'.repeat(64) }
  const told = checkPermalinks(lined(permalinks), [], [other, two])
  expect(told.map(({ ruleId }) => ruleId)).toEqual(Array(4).fill('permalink-text'))
  const shas = `report-a had the sha256 ${'f'.repeat(64)} and now has ${'0'.repeat(64)}`
  expect(told.map(({ reason }) => reason)).toEqual([
    `report-a-1 was issued for "It holds. It rains." and now stands on "It holds. It rains.": ${shas}`,
    `report-a-1-1 was issued for "It holds." and exists no more: ${shas}`,
    `report-a-1-2 was issued for "It rains." and now stands on "It rains.": ${shas}`,
    `report-a-2 was issued for "It snows." and now stands on "It snows.": ${shas}`,
  ])
})

const topic = (slug: string) => ({ slug, title: slug, question: 'What?', note: undefined, passages: [] })
const ledger = (more: Partial<LedgerLines> = {}): LedgerLines => ({
  ...{ permalinks: lined(permalinks), withdrawals: [], topicPermalinks: [], topicWithdrawals: [] },
  ...more,
})
const told = (lines: LedgerLines, topics: ReturnType<typeof topic>[] = []) =>
  checkLedger(lines, [one, two], topics).map(
    ({ ruleId, severity, reason, start }) => `${start} ${severity} ${ruleId} ${reason}`,
  )

test('what is not issued yet is counted', () => {
  expect(told(ledger())).toEqual([])
  expect(told(ledger(), [topic('x')])).toEqual(['0 warning permalink-unissued 1 address is not in the ledger'])
  expect(told(ledger({ permalinks: lined(permalinks.slice(1)) }), [topic('x')])).toEqual([
    '0 warning permalink-unissued 2 addresses are not in the ledger',
  ])
  const issued = lined(newTopicPermalinks([], [topic('x')], 1, '2021-06-01'), 10)
  expect(told(ledger({ topicPermalinks: issued }), [topic('x'), topic('y')])).toEqual([
    '0 warning permalink-unissued 1 address is not in the ledger',
  ])
})

test('neither edition nor date falls from line to line, of whatever kind', () => {
  const asked = (edition: number, date: string) => lined(newTopicPermalinks([], [topic('x')], edition, date), 10)
  const order = (
    topicPermalinks: LedgerLines['topicPermalinks'],
    topicWithdrawals: LedgerLines['topicWithdrawals'] = [],
  ) => told(ledger({ topicPermalinks, topicWithdrawals }), topicWithdrawals.length > 0 ? [] : [topic('x')])
  expect(order(asked(1, '2021-06-01'))).toEqual([])
  expect(order(asked(2, '2021-05-31'))).toEqual([
    '10 error permalink-order x, edition 2 of 2021-05-31, stands after report-b-1, edition 1 of 2021-06-01',
  ])
  expect(order(asked(0, '2021-06-02'))).toEqual([
    '10 error permalink-order x, edition 0 of 2021-06-02, stands after report-b-1, edition 1 of 2021-06-01',
  ])
  const gone = { withdrawnTopic: 'x', reason: 'Asked.', edition: 1, date: '2021-06-02', line: 11 }
  expect(order(asked(2, '2021-06-02'), [gone])).toEqual([
    '11 error permalink-order x, edition 1 of 2021-06-02, stands after x, edition 2 of 2021-06-02',
  ])
  expect(order(asked(2, '2021-06-02'), [{ ...gone, edition: 2 }])).toEqual([])
})
