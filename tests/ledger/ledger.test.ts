import { expect, test } from 'vitest'
import { cutSegments } from '#lib/address/segments'
import { checkLedger } from '#lib/ledger/check-ledger'
import { readEntry } from '#lib/ledger/entries'
import { issueAddresses } from '#lib/ledger/issue-addresses'
import { withdraw } from '#lib/ledger/withdraw'
import { madeReport } from '../made/made-reports'

const made = (letter: string, words: string) => ({
  ...madeReport(letter, ` date 2021-05-04 ${words}`),
  sha256: 'f'.repeat(64),
})
const one = made('A', 'It holds. It rains.\n\nIt snows.')
const two = made('B', 'It hails.')
const permalinks = issueAddresses([], [one, two], [], '2021-06-01')
const entriesOf = (lines: object[]) => lines.map((line, start) => readEntry(line, start))
const without = (id: string) => ({ ...one, addresses: one.addresses.filter((address) => address.id !== id) })
const request = { reason: 'Asked.', date: '2021-07-01' }
const withdrawn = (what: string, more: object = {}, reports = [one, two], before: object[] = []) =>
  withdraw(what, { ...request, ...more }, entriesOf([...permalinks, ...before]), reports)
const idsOf = (...given: Parameters<typeof withdrawn>) =>
  withdrawn(...given).map((line) => ('withdrawn' in line ? line.withdrawn : line.withdrawnTopic))

test('a report is withdrawn with or without its words, whatever else was', () => {
  const all = ['report-a-1', 'report-a-1-1', 'report-a-1-2', 'report-a-2']
  expect(idsOf('report-a')).toEqual(all)
  expect(idsOf('report-a', { withoutWords: true })).toEqual(all)
  const before = withdrawn('report-a-2')
  expect(idsOf('report-a', {}, [one, two], before)).toEqual(all.slice(0, 3))
  expect(idsOf('report-b', {}, [one, two], before)).toEqual(['report-b-1'])
})

test('nothing is withdrawn that is not there', () => {
  expect(idsOf('report-a-2', {}, [without('report-a-2'), two])).toEqual([])
  expect(idsOf('report-a-2', {}, [two])).toEqual([])
  expect(idsOf('report-c')).toEqual([])
})

test('a withdrawal is judged by those of its own address', () => {
  const lines = [...withdrawn('report-a-2'), ...withdrawn('report-b')]
  const check = (more: object[]) => checkLedger(entriesOf([...permalinks, ...lines, ...more]), [one, two], [])
  expect(check([])).toEqual([])
  expect(check([{ ...lines[0], withdrawn: 'report-c-1' }])).toMatchObject([
    {
      ruleId: 'permalink-withdrawal',
      severity: 'error',
      start: 7,
      reason: 'report-c-1 was never issued and is withdrawn',
    },
  ])
})

test('a claim that was withdrawn is words between claims, be its block withdrawn or not', () => {
  const labels = (gone: string[]) =>
    cutSegments(
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
  const told = checkLedger(entriesOf(permalinks), [other, two], [])
  expect(told.map(({ ruleId }) => ruleId)).toEqual(Array(4).fill('permalink-text'))
  const shas = `report-a had the sha256 ${'f'.repeat(64)} and now has ${'0'.repeat(64)}`
  expect(told.map(({ reason }) => reason)).toEqual([
    `report-a-1 was issued for "It holds. It rains." and now has "It holds. It rains.": ${shas}`,
    `report-a-1-1 was issued for "It holds." and does not exist any more: ${shas}`,
    `report-a-1-2 was issued for "It rains." and now has "It rains.": ${shas}`,
    `report-a-2 was issued for "It snows." and now has "It snows.": ${shas}`,
  ])
})

const topic = (slug: string) => ({ slug, question: 'What?' })
const told = (lines: object[], topics: ReturnType<typeof topic>[] = []) =>
  checkLedger(entriesOf(lines), [one, two], topics).map(
    ({ ruleId, severity, reason, start }) => `${start} ${severity} ${ruleId} ${reason}`,
  )

test('what is not issued yet is counted', () => {
  expect(told(permalinks)).toEqual([])
  expect(told(permalinks, [topic('x')])).toEqual(['0 warning permalink-unissued 1 address is not in the ledger'])
  expect(told(permalinks.slice(1), [topic('x')])).toEqual([
    '0 warning permalink-unissued 2 addresses are not in the ledger',
  ])
  const issued = issueAddresses([], [], [topic('x')], '2021-06-01')
  expect(told([...permalinks, ...issued], [topic('x'), { ...topic('y'), question: 'Who?' }])).toEqual([
    '0 warning permalink-unissued 1 address is not in the ledger',
  ])
})

test('two questions do not ask the same', () => {
  const issued = issueAddresses([], [], [topic('x')], '2021-06-01')
  expect(told([...permalinks, ...issued], [topic('x'), topic('y')])).toEqual([
    '5 error permalink-moved compare/x, issued for “What?”, asks the same as compare/y',
  ])
})

test('neither edition nor date falls from line to line, of whatever kind', () => {
  const asked = (edition: number, issued: string) => ({ topic: 'x', question: 'What?', edition, issued })
  const order = (lines: object[], topics = [topic('x')]) => told([...permalinks, ...lines], topics)
  expect(order([asked(1, '2021-06-01')])).toEqual([])
  expect(order([asked(2, '2021-05-31')])).toEqual([
    '5 error permalink-order compare/x, edition 2 of 2021-05-31, comes after report-b-1, edition 1 of 2021-06-01',
  ])
  const gone = { withdrawnTopic: 'x', reason: 'Asked.', edition: 1, date: '2021-06-02' }
  expect(order([asked(2, '2021-06-02'), gone], [])).toEqual([
    '6 error permalink-order compare/x, edition 1 of 2021-06-02, comes after compare/x, edition 2 of 2021-06-02',
  ])
  expect(order([asked(2, '2021-06-02'), { ...gone, edition: 2 }], [])).toEqual([])
})

test('what is wrong with one address is told next to what is wrong with another', () => {
  const twice = permalinks.slice(0, 1).map((line) => ({ ...line, edition: 2 }))
  const gone = { withdrawnTopic: 'x', reason: 'Asked.', edition: 2, date: '2021-06-02' }
  const lines = [...permalinks, ...twice, gone]
  expect(checkLedger(entriesOf(lines), [without('report-a-2'), two], [topic('y')]).map(({ ruleId }) => ruleId)).toEqual(
    ['permalink-twice', 'permalink-withdrawal', 'permalink-gone'],
  )
})
