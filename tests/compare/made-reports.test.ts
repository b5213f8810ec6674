import { expect, test } from 'vitest'
import { findCountedNoun } from '#lib/compare/words/counted-noun'
import { listSources } from '#lib/compare/words/sources'
import { analyzeWording } from '#lib/compare/words/wording'
import { madeName, madePair } from '../made/made-reports'

const wordingOfTexts = (a: string, b = 'Rain fell.', names = [madeName('Mara Quill')]) =>
  analyzeWording(madePair(a, b), names)

test('a run ignores case, marks and punctuation, and ends with its claim', () => {
  const { runs } = wordingOfTexts(
    'She didn’t cross the Old bridge. Rain fell.',
    'He said she "didn\'t cross, the old bridge." Rain fell.',
  )
  expect(runs.map(({ words, text }) => [words, text])).toEqual([[6, 'She didn’t cross the Old bridge']])
})

test('a run within a longer one is listed where it stands at more places', () => {
  const { runs } = wordingOfTexts(
    'The old ferry left the pier at noon. The old ferry left the pier at noon.',
    'At last the old ferry left early.',
  )
  expect(runs.map(({ words, occurrences }) => [words, occurrences.length])).toEqual([
    [8, 2],
    [4, 3],
  ])
})

const long = '“The bridge is safe and will reopen on Monday,” said Mara Quill.'

test('a remark: what each quotation keeps, drops and adds', () => {
  const { remarks } = wordingOfTexts(
    long,
    'The bridge is closed.\n\nMara Quill said it was “very safe and will reopen” soon.\n\n“Ferries run at night,” said Mara Quill.',
  )
  expect(remarks).toHaveLength(1)
  expect(remarks[0]?.words.join(' ')).toBe('The bridge is safe and will reopen on Monday')
  expect(remarks[0]?.quoted.map(({ occurrence, dropped, added }) => [occurrence.label, dropped, added])).toEqual([
    ['A1', [], []],
    ['B2', ['The', 'bridge', 'is', 'on', 'Monday'], ['very']],
  ])
})

test('the same words twice, or of two speakers, are no remark in several forms', () => {
  expect(wordingOfTexts(long, long).remarks).toEqual([])
  expect(wordingOfTexts(long, '“The bridge is safe,” said Ann Lee.').remarks).toEqual([])
})

test.each([
  ['It has 63 planks of oak.', ['63 planks']],
  ['More than two million people walked.', ['More than two million people']],
  ['Some 40 sailors and 3,000 U.S. troops came.', ['Some 40 sailors', '3,000 U.S. troops']],
  ['At least 12 killed in the fire.', ['At least 12 killed']],
  ['Dozens of ferries and small boats waited.', ['Dozens ferries and small boats']],
  ['It cost $5 million.', ['$5 million ']],
  ['A hundred of the crew left.', ['A hundred crew']],
  ['On January 3, 2020, at 10:30, a 40-year-old resident left at 5 p.m. for Pier No. 2.', []],
  ['In 2003 ferries ran; on 3 January they stopped, as in May 2004.', []],
  ['He counted 2000 ferries.', ['2000 ferries']],
  ['The F16 and the Covid-19 test.', []],
])('numbers: %s', (text, expected) => {
  expect(wordingOfTexts(text).numbers.map(({ number, countedNoun }) => `${number} ${countedNoun ?? ''}`)).toEqual(
    expected,
  )
})

test.each([
  ['hundreds', ' gathered on the pier', null],
  ['hundreds', ' of Iran’s sailors, and', 'Iran’s sailors'],
  ['two', ' women crossed', 'women'],
  ['two', ' planks ferries carried', 'planks'],
  ['20', ' — of them', null],
  ['20', ' were injured', null],
  ['20', ' injured.', 'injured'],
  ['3', ' ferries & boats left', 'ferries & boats'],
])('of whom: %s%s', (number, following, expected) => {
  expect(findCountedNoun(number, following)).toBe(expected)
})

test('spellings: the longest first, no handles, addresses or parts of words; shared ones are nobody’s', () => {
  const names = [
    madeName('Mara Quill', 'person', { aliases: ['Quill', 'Lee'], shared: ['Lee'] }),
    madeName('Ann Lee', 'person', { aliases: ['Lee'], shared: ['Lee'] }),
  ]
  const text = 'Mara Quill met Lee. Quill’s #Quill @Quill Quilling https://a.example/Quill #QuillPier.'
  expect(
    wordingOfTexts(text, 'Rain fell.', names).spellings.map(({ spellings }) =>
      spellings.map(({ word, occurrences }) => [word, occurrences.length]),
    ),
  ).toEqual([
    [
      ['Mara Quill', 1],
      ['Quill', 1],
      ['#Quill', 1],
    ],
  ])
})

test('words for the act stand alone, whoever died', () => {
  const { killingWords } = wordingOfTexts(
    'The overkill of skill. Two died; the slain were no more. No more than ten drone strikes struck.',
  )
  expect(killingWords.map(({ word, occurrences }) => [word, ...occurrences.map(({ text }) => text)])).toEqual([
    ['slay', 'slain'],
    ['death', 'died'],
    ['no more', 'no more'],
    ['strike', 'drone strikes', 'struck'],
  ])
})

test('a tweet is one utterance of its author, known by the handle', () => {
  const tweet = 'The gate is open. We wait. — Quill at sea (@mq) May 3, 2021'
  const names = [madeName('Mara Quill', 'person', { handles: ['mq'] })]
  const [entry, ...others] = listSources(madePair(tweet, 'Rain fell.'), names)
  expect(others).toEqual([])
  expect(entry).toMatchObject({ key: 'mara-quill', name: 'Mara Quill', utterances: [{ form: 'tweet', cue: null }] })
  expect(entry?.utterances[0]?.words).toMatchObject([{ label: 'A1', text: 'The gate is open. We wait.', before: '' }])
})

test('what has no speaker named comes last', () => {
  const [a, b] = madePair(long, long)
  const nobody = { ...b, attributions: b.attributions.map((one) => ({ ...one, speaker: null })) }
  expect(listSources([nobody, a], []).map(({ key, name, type }) => [key, name, type])).toEqual([
    ['mara-quill', 'Mara Quill', null],
    ['none', null, null],
  ])
})
