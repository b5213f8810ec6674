import { describe, expect, test } from 'vitest'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { readSite } from '#lib/site'
import { voiceLine } from '#lib/voice/voice-line'
import { expectWhole } from '../compare/is-whole'
import { saidBy } from '../made/made-reports'

const { site } = readSite('content')
if (!site) throw new Error('content/ is not sound')
const { reports, wording, sources } = site

const labels = (occurrences: Occurrence[]) => occurrences.map(({ label }) => label)
const voices = (occurrences: Occurrence[]) => occurrences.map(({ label, voice }) => `${label} ${saidBy(voice)}`)
const actWord = (lemma: string) => wording.killingWords.find(({ word }) => word === lemma)?.occurrences ?? []

test('the records are plain data, and hold something wherever they have to', () => {
  expectWhole({ wording, sources })
})

describe('runs', () => {
  test.each([
    [24, ['B17.1', 'B19.2']],
    [19, ['A10', 'A11.1']],
    [16, ['B1', 'B2']],
    [10, ['B1', 'B2', 'B17.1', 'B19.2']],
    [7, ['A2', 'A4']],
  ])('of %i words', (words, places) => {
    expect(wording.runs.filter((run) => run.words === words).map(({ occurrences }) => labels(occurrences))).toEqual([
      places,
    ])
  })
})

test('the CNN remark: five quotations, each with what it keeps, and what is paraphrased besides', () => {
  const [remark, ...others] = wording.remarks
  expect(others).toEqual([])
  expect(remark?.speaker).toBe('Mike Pompeo')
  expect(remark?.words.join(' ')).toBe(
    'We have every expectation that people not only in Iraq but in Iran will view the American action last night as giving them freedom',
  )
  expect(
    remark?.quoted.map(({ occurrence, keeps, dropped, added }) => [
      occurrence.label,
      remark.words.filter((_, i) => keeps[i]).join(' '),
      dropped.length,
      added,
    ]),
  ).toEqual([
    ['B1', 'view the American action last night as giving them freedom', 14, []],
    ['B2', 'view the American action last night as giving them freedom', 14, []],
    ['B8.1', 'giving them freedom', 21, []],
    ['B17.1', remark?.words.join(' '), 0, []],
    ['B19.2', remark?.words.join(' '), 0, []],
  ])
  expect(remark?.quoted.map(({ occurrence }) => voiceLine(occurrence.voice, reports[1]))).toEqual([
    'Mike Pompeo, quoted in the Iran mourning report',
    'Mike Pompeo, quoted in the Iran mourning report',
    'Mike Pompeo, quoted by Polly Sigh in a tweet printed in the Iran mourning report',
    'Mike Pompeo, quoted in the Iran mourning report',
    'Mike Pompeo, quoted by Aaron Rupar in a tweet printed in the Iran mourning report',
  ])
  expect(remark?.paraphrased.map(({ label, text }) => [label, text])).toEqual([
    ['B16', 'he believes Iranians will welcome the assassination of Soleimani'],
  ])
})

test('words for the act, in whose voice', () => {
  expect(voices(actWord('kill'))).toEqual(['A1 report', 'B3 report', 'B8.2 Polly Sigh tweet', 'B13 Ruptly tweet'])
  expect(voices(actWord('no more'))).toEqual(['A3 Mike Pompeo tweet'])
  expect(voices(actWord('terror'))).toEqual(['B14 Iranian leaders paraphrased'])
  expect(actWord('strike').map(({ text }) => text)).toEqual(['airstrike', 'drone strike', 'air strike'])
  expect(labels(actWord('assassinate'))).toEqual('A9.2 B2 B4 B7.1 B8.1 B10 B14 B16 B19.1'.split(' '))
  // The word that somebody else chose in paraphrasing is not the speaker's.
  expect(voices(actWord('assassinate'))).toContain('B16 Mike Pompeo paraphrased')
})

test('words that attribute, in whose voice', () => {
  const noted = wording.sayingWords.find(({ word }) => word === 'noted')
  expect(voices(noted?.occurrences ?? [])).toEqual(['A6 report', 'A8 report'])
  expect(noted?.byReport.map(({ letter, count }) => [letter, count])).toEqual([
    ['A', 2],
    ['B', 0],
  ])
  expect(wording.sayingWords.map(({ word }) => word)).toEqual(
    ': |according to|claim|condemned|noted|prediction|said|told|tweeted|vowed|wrote'.split('|').map((w) => w.trim()),
  )
})

test('numbers as printed, of whom, and who gives them', () => {
  expect(
    wording.numbers.map(({ number, countedNoun, occurrence }) =>
      [...voices([occurrence]), number, countedNoun].join(', '),
    ),
  ).toEqual([
    'A5 Steven nabil tweet, 500+, deaths',
    'A5 Steven nabil tweet, 20,000, injured protesters',
    'A5 Steven nabil tweet, 90, days',
    'A6 A TV correspondent from Alhurrra News paraphrased, some, Iraqis',
    'A7 report, hundreds, deaths and injured protesters',
    'A9.2 Elizabeth Tsurkov tweet, countless, Syrians',
    'B2 report, Hundreds of thousands, Iranians',
    'B6.2 Nazli quoted, some, people',
    'B8.2 Polly Sigh tweet, tens of thousands, Iranians',
    'B10 report, Hundreds, Iranians',
  ])
  expect(wording.numbers.at(-1)?.places).toEqual(['Tehran'])
})

test('spellings of one name, trailers and hashtags included', () => {
  const spelled = (slug: string) =>
    wording.spellings
      .find((one) => one.slug === slug)
      ?.spellings.map(({ word, byReport }) => [word, ...byReport.map(({ count }) => count)].join(' '))
  expect(spelled('qassem-soleimani')).toEqual([
    'Qassem Soleimani 2 2',
    'Soleimani 3 6',
    '#Soleimani 0 1',
    'General Soleimani 1 0',
    'Qasem Soleimani 0 1',
    'Qassim Sulaimani 1 0',
    'Sulaimani 2 0',
    'Suleimani 0 1',
    '#Suleimani 1 0',
  ])
  expect(spelled('baghdad')).toEqual(['#Baghdad 1 0'])
  const pompeo = wording.spellings.find(({ slug }) => slug === 'mike-pompeo')?.spellings
  expect(pompeo?.at(-1)?.occurrences).toMatchObject([
    {
      kind: 'trailer',
      text: 'Secretary Pompeo',
      label: 'A3',
      voice: { teller: { type: 'tweet', name: 'Mike Pompeo', printedName: 'Secretary Pompeo' }, speakers: [] },
    },
  ])
})

test('who speaks, by name, in which form', () => {
  expect(sources.map(({ key }) => key)).toEqual(
    `tv-correspondent aaron-rupar al-jazeera dick-cheney elizabeth-tsurkov farhan-haq iranian-leaders javad-zarif
    mike-pompeo nazli polly-sigh ruptly sina-toossi steven-nabil`.split(/\s+/),
  )
  const utterances = (key: string) =>
    sources
      .find((source) => source.key === key)
      ?.utterances.map(({ form, cue, words }) => [form, cue, ...labels(words)].join(' '))
  expect(utterances('mike-pompeo')).toEqual([
    'tweet  A3',
    'both claim B1',
    'both prediction B2',
    'both : B8.1',
    'paraphrased said B16',
    'quoted said B17.1 B17.2 B17.3',
    'quoted : B19.1 B19.2',
  ])
  expect(utterances('elizabeth-tsurkov')).toEqual([
    'paraphrased noted A8',
    'tweet  A9',
    'quoted wrote A10',
    'tweet  A11',
  ])
  expect(sources.find(({ key }) => key === 'iranian-leaders')?.type).toBe('unnamed')
})
