import { expect, test } from 'vitest'
import { checkLedger } from '#lib/ledger/check-ledger'
import { readEntry } from '#lib/ledger/entries'
import { issueAddresses } from '#lib/ledger/issue-addresses'
import { summarizeLedger } from '#lib/ledger/promises'
import { reword } from '#lib/ledger/reword'

const ask = (question: string) => [{ slug: 'oak', question }]
const issued = issueAddresses([], [], ask('What is it made of?'), '2021-06-01')
const line = (was: string, question: string, edition: number) => ({
  ...{ reworded: 'oak', was, question, reason: `Put better, ${edition}.` },
  ...{ edition, date: `2021-0${5 + edition}-01` },
})
const first = line('What is it made of?', 'Of what is it made?', 2)
const second = line('Of what is it made?', 'What wood is it?', 3)
const gone = { withdrawnTopic: 'oak', reason: 'Asked.', edition: 4, date: '2021-09-01' }
const entriesOf = (more: object[]) => [...issued, ...more].map((line, start) => readEntry(line, start))
const told = (more: object[], now = '') =>
  checkLedger(entriesOf(more), [], now ? ask(now) : []).map(({ ruleId, reason, start }) => [ruleId, reason, start])

test('a question that was reworded asks the last wording, and no other', () => {
  expect(told([first], 'Of what is it made?')).toEqual([])
  expect(told([first, second], 'What wood is it?')).toEqual([])
  expect(told([first, second], 'Of what is it made?')).toEqual([
    ['permalink-moved', 'compare/oak, reworded to “What wood is it?”, now asks “Of what is it made?”', 0],
  ])
  expect(told([first], '')).toEqual([
    ['permalink-gone', 'compare/oak, reworded to “Of what is it made?”, does not exist any more', 0],
  ])
  // It may come back to words that it had before.
  expect(told([first, line(first.question, first.was, 3)], 'What is it made of?')).toEqual([])
})

test('a reworded question can be withdrawn', () => {
  expect(told([first, gone])).toEqual([])
  expect(told([first, gone], 'Of what is it made?').map(([rule]) => rule)).toEqual(['permalink-reused'])
})

test.each<[string, object[], string, string]>([
  [
    'a question that was never issued',
    [{ ...first, reworded: 'ferry' }],
    'What is it made of?',
    'compare/ferry was never issued and is reworded',
  ],
  [
    'one that is withdrawn',
    [{ ...gone, edition: 2, date: '2021-07-01' }, second],
    '',
    'compare/oak was withdrawn and is reworded',
  ],
  [
    'one that asked other words',
    [{ ...first, was: 'Who paid?' }],
    'Of what is it made?',
    'compare/oak asks “What is it made of?” and is reworded from “Who paid?”',
  ],
  [
    'one that was reworded before, from the words it was issued for',
    [first, { ...second, was: 'What is it made of?' }],
    'What wood is it?',
    'compare/oak asks “Of what is it made?” and is reworded from “What is it made of?”',
  ],
  [
    'the same words',
    [{ ...first, question: 'What is it made of?' }],
    'What is it made of?',
    'compare/oak is reworded to the same words',
  ],
])('no line rewords %s', (_, lines, now, reason) => {
  expect(told(lines, now)).toEqual([['permalink-rewording', reason, lines.length]])
})

test('a rewording keeps to the order of the lines', () => {
  const told = checkLedger(entriesOf([first, { ...second, edition: 1 }]), [], ask('What wood is it?'))
  expect(told.map(({ ruleId, start }) => [ruleId, start])).toEqual([['permalink-order', 2]])
})

test('the line takes the old words from the ledger and the new ones from the content', () => {
  const change = { reason: 'Put better, 2.', edition: 2, date: '2021-07-01' }
  const reworded = (now: string, more: object[] = [], slug = 'oak') => reword(slug, change, entriesOf(more), ask(now))
  expect(reworded('Of what is it made?')).toEqual(first)
  expect(reworded('What wood is it?', [first])).toMatchObject({ was: first.question, question: 'What wood is it?' })
  expect(reworded('What is it made of?')).toBeNull()
  expect(reworded('Of what is it made?', [first])).toBeNull()
  expect(reworded('Of what is it made?', [gone])).toBeNull()
  expect(reworded('Of what is it made?', [], 'ferry')).toBeNull()
  expect(reword('oak', change, entriesOf([]), [])).toBeNull()
  expect(reword('oak', change, [], ask('Of what is it made?'))).toBeNull()
})

test('earlier words are told the newest first, each with its day and reason', () => {
  const { earlier } = summarizeLedger(entriesOf([first, second]))
  expect(earlier).toEqual([
    { slug: 'oak', question: 'Of what is it made?', until: '2021-08-01', reason: 'Put better, 3.' },
    { slug: 'oak', question: 'What is it made of?', until: '2021-07-01', reason: 'Put better, 2.' },
  ])
})

test('the tombstone has the last words', () => {
  const { topicTombstones } = summarizeLedger(entriesOf([first, second, gone]))
  expect(topicTombstones).toEqual([{ slug: 'oak', question: 'What wood is it?', reason: 'Asked.', date: '2021-09-01' }])
})
