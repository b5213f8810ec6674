import { expect, test } from 'vitest'
import { checkLedger } from '#lib/ledger/check-ledger'
import { readEntry } from '#lib/ledger/entries'
import { issueAddresses } from '#lib/ledger/issue-addresses'
import { summarizeLedger } from '#lib/ledger/promises'
import { withdraw } from '#lib/ledger/withdraw'

const topics = [
  { slug: 'bridge', question: 'When did it open?' },
  { slug: 'oak', question: 'What is it made of?' },
]
const entriesOf = (lines: object[]) => lines.map((line, start) => readEntry(line, start))
const issue = (questions: typeof topics, date: string, before: object[] = []) =>
  issueAddresses(entriesOf(before), [], questions, date)
const issued = issue(topics, '2021-06-01')
const gone = [{ withdrawnTopic: 'oak', reason: 'Put better.', edition: 2, date: '2021-07-01' }]
const check = (now: typeof topics, withdrawn: object[] = [], lines: object[] = issued) =>
  checkLedger(entriesOf([...lines, ...withdrawn]), [], now)
const told = (...given: Parameters<typeof check>) =>
  check(...given).map(({ ruleId, reason, start }) => [ruleId, reason, start])

test('every topic is issued once, for its question', () => {
  expect(issued).toEqual([
    { topic: 'bridge', question: 'When did it open?', edition: 1, issued: '2021-06-01' },
    { topic: 'oak', question: 'What is it made of?', edition: 1, issued: '2021-06-01' },
  ])
  expect(issue(topics, '2021-07-01', issued)).toEqual([])
  expect(told(topics)).toEqual([])
})

test('the build stops where an issued topic vanishes, asks something else or comes back', () => {
  const [bridge, oak] = topics as [(typeof topics)[0], (typeof topics)[0]]
  expect(told([bridge])).toEqual([
    ['permalink-gone', 'compare/oak, issued for “What is it made of?”, does not exist any more', 1],
  ])
  expect(told([bridge, { ...oak, question: 'Who paid?' }])).toEqual([
    ['permalink-moved', 'compare/oak, issued for “What is it made of?”, now asks “Who paid?”', 1],
  ])
  // Two that change places.
  expect(
    told([
      { ...bridge, slug: 'oak' },
      { ...oak, slug: 'bridge' },
    ]).map(([rule]) => rule),
  ).toEqual(['permalink-moved', 'permalink-moved'])
  expect(told([bridge], gone)).toEqual([])
  expect(told(topics, gone)).toEqual([
    [
      'permalink-reused',
      'compare/oak, issued for “What is it made of?”, was withdrawn and now asks “What is it made of?”',
      1,
    ],
  ])
})

test('a ledger that contradicts itself is told', () => {
  expect(told(topics, [], [...issued, ...issued.slice(0, 1)])).toEqual([
    ['permalink-twice', 'compare/bridge is issued twice', 2],
  ])
  expect(told(topics.slice(0, 1), [...gone, ...gone])).toEqual([
    ['permalink-withdrawal', 'compare/oak is withdrawn twice', 3],
  ])
  expect(told(topics, [{ ...gone[0], withdrawnTopic: 'ferry' }])).toEqual([
    ['permalink-withdrawal', 'compare/ferry was never issued and is withdrawn', 2],
  ])
  expect(told([], gone, [])).toEqual([['permalink-withdrawal', 'compare/oak was never issued and is withdrawn', 0]])
})

test('one topic withdrawn leaves the others as they are', () => {
  const [bridge, oak] = topics as [(typeof topics)[0], (typeof topics)[0]]
  const both = [...gone, { ...gone[0], withdrawnTopic: 'bridge' }]
  expect(told([], both)).toEqual([])
  expect(
    told(
      [oak],
      gone.map((one) => ({ ...one, withdrawnTopic: 'bridge' })),
    ),
  ).toEqual([])
  expect(issue([bridge, oak], '2021-07-01', issued.slice(0, 1))).toMatchObject([{ topic: 'oak', edition: 2 }])
})

test('a question is withdrawn by its address, once', () => {
  const request = { reason: 'Put better.', date: '2021-07-01' }
  const withdrawn = (what: string, lines: object[] = []) =>
    withdraw(what, request, entriesOf([...issued, ...lines]), [])
  expect(withdrawn('compare/oak')).toEqual(gone)
  expect(withdrawn('compare/oak', gone)).toEqual([])
  for (const other of ['oak', 'compare/ferry']) expect(withdrawn(other)).toEqual([])
})

test('every message says what to do', () => {
  const [bridge, oak] = topics as [(typeof topics)[0], (typeof topics)[0]]
  const advised = (...given: Parameters<typeof check>) =>
    check(...given).map(({ severity, advice }) => `${severity}: ${advice}`)
  expect(advised([bridge])).toEqual([
    'error: Restore the question, or withdraw it: npm run permalinks -- --withdraw compare/oak --reason "…"',
  ])
  expect(advised([bridge, { ...oak, question: 'Who paid?' }])).toEqual([
    'error: Restore the question; or, where only the wording changed, run npm run permalinks -- --reword oak --reason "…"; or, where the meaning changed, give it a new slug and withdraw this one',
  ])
  expect(advised(topics, gone)).toEqual([
    'error: In content/comparison.md, remove the question or give it another slug',
  ])
})

test('a withdrawn topic shows its question and why', () => {
  const { topicTombstones } = summarizeLedger(entriesOf([...issued, ...gone]))
  expect(topicTombstones).toEqual([
    { slug: 'oak', question: 'What is it made of?', reason: 'Put better.', date: '2021-07-01' },
  ])
})
