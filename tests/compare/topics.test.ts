import { expect, test } from 'vitest'
import { compare } from '#lib/compare/topics/compare'
import { ComparisonMatter } from '#lib/record/comparison'
import { madePair } from '../made/made-reports'

const reports = madePair(
  'Rain fell on the old pier. Snow fell.\n\nHail fell on Ha Hill.',
  'Rain fell at night.\n\nFog rose.',
)
const topic = (slug: string, answers: Record<string, string[]>, more: object = {}) => ({
  slug,
  title: slug,
  question: 'What fell?',
  answers,
  ...more,
})
const all = topic('all', { 'A1.1': ['Rain'], 'A1.2': ['Snow'], A2: ['Hail'], B1: ['Rain'], B2: ['Fog'] })
const looked = { note: 'Both texts were searched for ice.' }
const link = (ends: Record<string, string[]>, kinds = ['same event']) => ({ kinds, ends, sentence: 'Both say so.' })
const read = (topics: object[], links: object[] = [], text = '') => {
  const { comparison, findings } = compare(
    ComparisonMatter.parse({ reports: ['report-a', 'report-b'], topics, links }),
    reports,
    text,
  )
  return {
    ...comparison,
    told: findings.map(({ ruleId, reason, advice }) => `${ruleId} ${reason}. ${advice}.`),
    findings,
  }
}

test('a sound comparison tells nothing', () => {
  expect(read([all]).told).toEqual([])
})

test.each<[string, object[], object[], string[]]>([
  [
    'a topic that nothing answers',
    [all, topic('none', {})],
    [],
    [
      'topic-empty No claim answers the topic none. Add a claim, or remove the topic; if neither report answers, write answers: {} and a note that says why.',
    ],
  ],
  ['a topic that neither report answers, with what was looked at', [all, topic('none', {}, looked)], [], []],
  [
    'a topic with a note whose only words are not there',
    [all, topic('x', { B1: ['Hail'] }, looked)],
    [],
    [
      'words-unclear The words “Hail” are not in B1. Copy them from the claim.',
      'topic-empty No claim answers the topic x. Add a claim, or remove the topic; if neither report answers, write answers: {} and a note that says why.',
    ],
  ],
  [
    'a claim that is none',
    [all, topic('x', { A9: ['Rain'], B1: ['Rain'] })],
    [],
    [
      'claim-unknown There is no claim A9, or it was withdrawn. Use the printed number of a claim, such as A5 or B17.2.',
    ],
  ],
  [
    'a block of several claims',
    [all, topic('x', { A1: ['Rain'], B1: ['Rain'] })],
    [],
    [
      'claim-unknown There is no claim A1, or it was withdrawn. Use the printed number of a claim, such as A5 or B17.2.',
    ],
  ],
  [
    'words that are not there, or twice',
    [all, topic('x', { A2: ['Ha'], 'A1.1': ['Hail'], B1: ['l'], B2: ['Fog'] })],
    [],
    [
      'words-unclear The words “Hail” are not in A1.1. Copy them from the claim.',
      'words-unclear The words “Ha” are more than once in A2. Copy them from the claim.',
      'words-unclear The words “l” are more than once in B1. Copy them from the claim.',
    ],
  ],
  [
    'words that overlap',
    [all, topic('x', { B1: ['fell at', 'Rain fell'] })],
    [],
    ['words-overlap Two quotations from B1 overlap. Join them into one.'],
  ],
  [
    'a topic whose only words are not there',
    [all, topic('x', { B1: ['Hail'] })],
    [],
    [
      'words-unclear The words “Hail” are not in B1. Copy them from the claim.',
      'topic-empty No claim answers the topic x. Add a claim, or remove the topic; if neither report answers, write answers: {} and a note that says why.',
    ],
  ],
  ['words that meet', [all, topic('x', { B1: [' fell', 'Rain'] })], [], []],
  ['two topics of one slug', [all, all], [], ['topic-duplicate Two topics have the slug all. Rename one of them.']],
  [
    'a claim left over',
    [topic('x', { 'A1.1': ['Rain'], 'A1.2': ['Snow'], B1: ['Rain'] })],
    [],
    ['claim-without-topic No topic has A2, B2. Add every claim to at least one topic.'],
  ],
  [
    'a main claim that it does not hold',
    [all, topic('x', { B1: ['Rain'] }, { main: ['B1', 'B2'] })],
    [],
    ['main-unknown The topic x lists B2 under main but not under answers. Add it to answers.'],
  ],
  [
    'a link of one claim',
    [all],
    [link({ B1: ['Rain'] })],
    ['link-short A link like this needs 2 or more claims: “Both say so.…”. Name them under ends.'],
  ],
  [
    'a link on the page of a question that does not exist',
    [all],
    [{ ...link({ A2: ['Hail'], B1: ['Rain'] }), topics: ['all', 'ice'] }],
    ['topic-unknown The link “Both say so.…” names the topic ice, which does not exist. Correct it.'],
  ],
  ['a link of what stands only here', [all], [link({ B1: ['Rain'] }, ['only here'])], []],
  [
    'a link of nothing',
    [all],
    [link({}, ['only here'])],
    ['link-short A link like this needs 1 or more claims: “Both say so.…”. Name them under ends.'],
  ],
])('%s', (_, topics, links, expected) => {
  expect(read(topics, links).told).toEqual(expected)
})

test('words stand in the order of the claim, whatever the editor’s order', () => {
  const [passage] = read([topic('x', { 'A1.1': ['old pier', 'Rain'] })]).topics[0]?.passages ?? []
  expect(passage).toMatchObject({
    report: 'report-a',
    id: 'report-a-1-1',
    label: 'A1.1',
    start: ' date 2021-05-04 '.length,
    text: 'Rain fell on the old pier.',
    words: [
      { start: 0, end: 4 },
      { start: 17, end: 25 },
    ],
  })
})

test('a link is found by its first words, which may be folded further on', () => {
  const long = { ...link({ B1: ['Rain'] }), sentence: 'Both write of rain that fell, each at a place of its own.' }
  const { told, findings } = read([all], [long], 'sentence: Both write of rain that fell, \n  each at a place')
  expect(told).toEqual([
    'link-short A link like this needs 2 or more claims: “Both write of rain that fell, …”. Name them under ends.',
  ])
  expect(findings.map(({ start }) => start)).toEqual(['sentence: '.length])
})

test('claims stand in the order of the reports, whatever the editor’s order', () => {
  const [found] = read([topic('x', { B1: ['Rain'], A2: ['Hail'], 'A1.1': ['Rain'] })]).topics
  expect(found?.passages.map(({ label }) => label)).toEqual(['A1.1', 'A2', 'B1'])
})

test('a topic holds eight claims and no more', () => {
  const pair = madePair(Array.from({ length: 9 }, (_, i) => `Rain ${i} fell.`).join('\n\n'), 'Rain.')
  const answers = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`A${i + 1}`, ['fell']]))
  const topics = [topic('eight', answers(8)), topic('nine', answers(9))]
  const { findings } = compare(ComparisonMatter.parse({ reports: ['report-a', 'report-b'], topics }), pair, '')
  expect(findings.map(({ ruleId, reason, advice }) => [ruleId, reason, advice])).toEqual([
    [
      'topic-large',
      'The topic nine has 9 claims; at most 8 can be compared at a glance',
      'Split it into several topics',
    ],
    ['claim-without-topic', 'No topic has B1', 'Add every claim to at least one topic'],
  ])
})

test('what is told stands at the words, else at the topic, else at the start', () => {
  const file = 'reports:\n  B8: [Sun]\ntopics:\n  slug: all\n  slug: x\n  B1: [Snow]\n'
  const starts = (topics: object[]) => read(topics, [], file).findings.map(({ ruleId, start }) => [ruleId, start])
  expect(starts([all, topic('x', { B1: ['Snow'], B2: ['Fog'] })])).toEqual([['words-unclear', file.indexOf('Snow')]])
  expect(starts([all, topic('x', { B1: ['Hail'], B2: ['Fog'] })])).toEqual([['words-unclear', file.indexOf('slug: x')]])
  expect(starts([all, topic('y', { B9: ['Hail'], B2: ['Fog'] })])).toEqual([['claim-unknown', 0]])
  expect(starts([all, topic('y', { B8: ['Sun'], B2: ['Fog'] })])).toEqual([['claim-unknown', file.indexOf('B8')]])
  expect(starts([all, all])).toEqual([['topic-duplicate', file.indexOf('slug: all')]])
  expect(starts([topic('x', { B2: ['Fog'] })])).toEqual([['claim-without-topic', file.indexOf('topics:')]])
})

test('a link is shown with the topics that share half of its ends: by the words, or else by the claims', () => {
  const rain = topic('rain', { 'A1.1': ['Rain'], B1: ['Rain'] })
  const fell = topic('fell', { 'A1.1': ['fell on'], B1: ['fell at'], A2: ['fell'] })
  const one = topic('one', { B1: ['Rain'] })
  const shown = (ends: Record<string, string[]>, topics = [all, rain, fell, one], kinds?: string[]) =>
    read(topics, [link(ends, kinds)]).links[0]?.topics
  expect(shown({ 'A1.1': ['Rain fell'], B1: ['Rain'] })).toEqual(['all', 'rain'])
  expect(shown({ 'A1.1': ['fell on'], B1: ['fell'] })).toEqual(['fell'])
  expect(shown({ 'A1.1': ['old'], B1: ['night'] })).toEqual(['all', 'rain', 'fell'])
  expect(shown({ 'A1.1': ['old'], B1: ['Rain'] }, [fell])).toEqual(['fell'])
  expect(shown({ B1: ['Rain'] }, [rain, fell, one], ['only here'])).toEqual(['rain', 'one'])
  expect(shown({ 'A1.1': ['Rain'], B1: ['Rain'] }, [one])).toEqual([])
  // One of several words of an end is enough.
  expect(shown({ 'A1.1': ['Rain', 'old'], B1: ['Rain', 'night'] }, [rain, fell])).toEqual(['rain'])
  expect(
    shown({ 'A1.1': ['Rain'], B1: ['Rain'] }, [topic('x', { 'A1.1': ['Rain', 'old'], B1: ['Rain', 'night'] }), fell]),
  ).toEqual(['x'])
  // Two of five ends are less than half of them.
  expect(shown({ 'A1.1': ['Rain'], 'A1.2': ['Snow'], A2: ['Hail'], B1: ['Rain'], B2: ['Fog'] }, [rain])).toEqual([])
  expect(shown({ 'A1.1': ['Rain'], A2: ['Hail'], B1: ['Rain'], B2: ['Fog'] }, [rain])).toEqual(['rain'])
})

test('a link is shown with the topics that an editor chose, in the order of the topics', () => {
  const rain = topic('rain', { 'A1.1': ['Rain'], B1: ['Rain'] })
  const one = topic('one', { B1: ['Rain'] })
  const shown = (topics?: string[]) =>
    read([all, rain, one], [{ ...link({ 'A1.1': ['Rain'], B1: ['Rain'] }), topics }]).links[0]?.topics
  expect(shown()).toEqual(['all', 'rain'])
  expect(shown(['one'])).toEqual(['one'])
  expect(shown(['one', 'all', 'one'])).toEqual(['all', 'one'])
  expect(shown([])).toEqual([])
})

test('a topic that neither report answers says so in the file', () => {
  const parse = (topic: object) => ComparisonMatter.safeParse({ reports: ['report-a', 'report-b'], topics: [topic] })
  const { answers, ...left } = topic('none', {}, looked)
  expect(parse({ ...left, answers }).success).toBe(true)
  for (const wrong of [left, { ...left, answers: null }])
    expect(parse(wrong).error?.issues.map(({ path }) => path)).toEqual([['topics', 0, 'answers']])
})

test('which topics both reports answer, and which claims are level with none', () => {
  const { coverage } = read([
    topic('rain', { 'A1.1': ['Rain'], B1: ['Rain'] }),
    topic('snow', { 'A1.2': ['Snow'], A2: ['Hail'] }),
    topic('fog', { B2: ['Fog'] }),
    topic('night', { B1: ['night'] }),
    topic('ice', {}, looked),
  ])
  expect(coverage).toEqual({
    both: 1,
    only: { 'report-a': 1, 'report-b': 2 },
    neither: 1,
    alone: {
      'report-a': [
        { id: 'report-a-1-2', label: 'A1.2' },
        { id: 'report-a-2', label: 'A2' },
      ],
      'report-b': [{ id: 'report-b-2', label: 'B2' }],
    },
  })
})
