import { expect, test } from 'vitest'
import { checkTopicPermalinks, newTopicPermalinks, topicTombstonesOf } from '#lib/link/ledger/topic-permalinks'
import { TopicPermalink, TopicTombstone } from '#lib/schema/permalink'

const topics = [
  { slug: 'bridge', question: 'When did it open?' },
  { slug: 'oak', question: 'What is it made of?' },
]
const issued = newTopicPermalinks([], topics, 2, '2021-06-01')
const lined = <T>(lines: readonly T[]) => lines.map((line, i) => ({ ...line, line: i }))
const gone = [{ withdrawnTopic: 'oak', reason: 'Put better.', edition: 3, date: '2021-07-01' }]
const told = (now: typeof topics, withdrawn: typeof gone = [], lines = issued) =>
  checkTopicPermalinks(lined(lines), lined(withdrawn), now).map(({ ruleId, reason, start }) => [ruleId, reason, start])

test('every topic is issued once, for its question', () => {
  expect(issued.map((line) => TopicPermalink.parse(line))).toEqual([
    { topic: 'bridge', question: 'When did it open?', edition: 2, issued: '2021-06-01' },
    { topic: 'oak', question: 'What is it made of?', edition: 2, issued: '2021-06-01' },
  ])
  expect(newTopicPermalinks(issued, topics, 3, '2021-07-01')).toEqual([])
  expect(told(topics)).toEqual([])
})

test('the build stops where an issued topic vanishes, asks something else or comes back', () => {
  const [bridge, oak] = topics as [(typeof topics)[0], (typeof topics)[0]]
  expect(told([bridge])).toEqual([
    ['permalink-gone', 'compare/oak, issued for “What is it made of?”, exists no more', 1],
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
    ['permalink-withdrawal', 'compare/oak is withdrawn twice', 1],
  ])
  expect(told(topics, [{ ...gone[0], withdrawnTopic: 'ferry' } as (typeof gone)[0]])).toEqual([
    ['permalink-withdrawal', 'compare/ferry was never issued and is withdrawn', 0],
  ])
  expect(told(topics, [], []).concat(told([], gone, []))).toEqual([
    ['permalink-withdrawal', 'compare/oak was never issued and is withdrawn', 0],
  ])
})

test('one topic withdrawn leaves the others as they are', () => {
  const [bridge, oak] = topics as [(typeof topics)[0], (typeof topics)[0]]
  const both = [...gone, { ...gone[0], withdrawnTopic: 'bridge', reason: 'x', edition: 3, date: '2021-07-01' }]
  expect(told([], both)).toEqual([])
  expect(
    told(
      [oak],
      gone.map((one) => ({ ...one, withdrawnTopic: 'bridge' })),
    ),
  ).toEqual([])
  expect(newTopicPermalinks(issued.slice(0, 1), [bridge, oak], 3, '2021-07-01').map(({ topic }) => topic)).toEqual([
    'oak',
  ])
})

test('every message says what to do', () => {
  const [bridge, oak] = topics as [(typeof topics)[0], (typeof topics)[0]]
  const advised = (now: typeof topics, withdrawn: typeof gone = []) =>
    checkTopicPermalinks(lined(issued), lined(withdrawn), now).map(({ severity, advice }) => `${severity}: ${advice}`)
  expect(advised([bridge])).toEqual(['error: Restore the topic; where it is to go, withdraw its address first'])
  expect(advised([bridge, { ...oak, question: 'Who paid?' }])).toEqual([
    'error: Restore the question, or give the new one a topic with another slug and withdraw this address',
  ])
  expect(advised(topics, gone)).toEqual(['error: Take the topic out, or give it another slug'])
})

test('a withdrawn topic shows its question and why', () => {
  expect(topicTombstonesOf(issued, gone).map((stone) => TopicTombstone.parse(stone))).toEqual([
    { slug: 'oak', question: 'What is it made of?', reason: 'Put better.', date: '2021-07-01' },
  ])
})
