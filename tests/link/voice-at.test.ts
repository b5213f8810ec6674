import { describe, expect, test } from 'vitest'
import { attributionLines, hedgeLines } from '#lib/link/hedge-lines'
import { isListed } from '#lib/link/is-listed'
import { missingVoice, voiceLineAt } from '#lib/link/voice-at'
import type { Attribution } from '#lib/schema/attribution'
import type { Claim } from '#lib/schema/claim'
import type { Hedge } from '#lib/schema/hedge'
import { Name } from '#lib/schema/name'
import { spanOf } from '#lib/schema/span'

const text =
  '“We wait,” said Ann Lee. “We hope.” “We go,” she wrote. It was reportedly cold. The poet was accused of lying.'
const span = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length)

const attribution = (sources: string[], cue: string, speaker: string | null, contents: string[]): Attribution => ({
  type: 'direct',
  sources: sources.map(span),
  cue: span(cue),
  contents: contents.map(span),
  speaker,
  name: null,
  rule: 'test',
  resolution: null,
})

const attributions = [
  attribution(['Ann Lee'], 'said', 'Ann Lee', ['We wait,', 'We hope.']),
  attribution(['she'], 'wrote', 'Ann Lee', ['We go,']),
  attribution([], 'said', null, ['We hope.']),
  attribution([], 'said', 'Bo Oak', ['We hope.']),
  attribution(['Ann Lee', 'she'], 'said', 'Ann Lee', ['We wait,']),
]

const claim = (words: string, extent: 'whole' | 'part' | null, attribution = 0, more: Partial<Claim> = {}): Claim => ({
  ...span(words),
  block: 0,
  sentence: 1,
  teller: { type: 'report' },
  attributions: extent ? [{ attribution, extent }] : [],
  hedges: [],
  approximators: [],
  ...more,
})

const hedge = (words: string, kind: Hedge['kind'], whose: string | null = null): Hedge => ({
  ...span(words),
  kind,
  whose,
})

const named = claim('“We wait,” said Ann Lee.', 'whole')
const unnamed = claim('“We hope.”', 'whole')
const pronoun = claim('“We go,” she wrote.', 'whole', 1)
const told = claim('It was reportedly cold.', null, 0, { hedges: [hedge('reportedly', 'hearsay')] })
const accused = claim('The poet was accused of lying.', null, 0, {
  teller: { type: 'tweet', name: 'Bo', handle: 'bo' },
  hedges: [hedge('was accused of', 'accusation')],
})

const reportOf = (...claims: Claim[]) => ({ title: 'Harbour report', claims, attributions })
const all = (claims: Claim[]) => ({ ...span(text), id: 'x-1', label: 'A1', block: 0, claims: claims.map((_, i) => i) })
const at = <T>(of: (report: ReturnType<typeof reportOf>, address: ReturnType<typeof all>) => T, ...claims: Claim[]) =>
  of(reportOf(...claims), all(claims))

describe('the voice line of an address', () => {
  test.each([
    ['one claim', [named], 'Ann Lee, quoted in the Harbour report'],
    ['several, each hers', [named, unnamed, pronoun], 'Ann Lee, quoted in the Harbour report'],
    ['several, one not hers', [named, told], 'Harbour report, with words of Ann Lee'],
    ['nobody else', [told], 'Harbour report'],
    ['a tweet', [accused], 'Bo, in a tweet printed in the Harbour report'],
  ])('%s', (_, claims, line) => {
    expect(at(voiceLineAt, ...claims)).toBe(line)
  })
})

test.each([
  ['named in the sentence', named, null],
  ['named in the sentence before', unnamed, 'Ann Lee'],
  ['a pronoun', pronoun, 'Ann Lee'],
  ['named in the sentence and by a pronoun elsewhere', claim('“We wait,” said Ann Lee.', 'whole', 4), null],
  [
    'two who speak as one',
    claim('“We hope.”', null, 0, { attributions: [0, 3].map((attribution) => ({ attribution, extent: 'whole' })) }),
    'Ann Lee, Bo Oak',
  ],
  ['partly hers', claim('“We hope.”', 'part'), null],
  ['nobody else', told, null],
])('a voice that the sentence lacks: %s', (_, claim, voice) => {
  expect(missingVoice({ attributions }, claim)).toBe(voice)
})

test.each([
  ['a source is named', [named], []],
  ['neither words nor a name tell who speaks', [claim('“We hope.”', 'part', 2)], ['No source named']],
  ['no words name who speaks', [claim('“We hope.”', 'part', 3)], []],
  ['none is', [claim('It was reportedly cold.', null)], ['No source named']],
  ['hearsay without a source', [told], ['“reportedly”: source not named']],
  ['an accusation in a tweet', [accused], ['“was accused of”: accuser not named']],
  [
    'somebody’s own reserve',
    [claim('“We hope.”', 'whole', 0, { hedges: [hedge('hope', 'belief', 'Ann Lee')] })],
    ['Hedge as printed: “hope”, in words of Ann Lee'],
  ],
])('hedges and sources: %s', (_, claims, lines) => {
  expect(at(hedgeLines, ...claims)).toEqual(lines)
})

test('who says what, by which words: each attribution once', () => {
  expect(at(attributionLines, named, unnamed, pronoun)).toEqual([
    { speaker: 'Ann Lee', words: 'attributed by “said”, between quotation marks', contents: ['We wait,', 'We hope.'] },
    {
      speaker: 'Ann Lee',
      words: 'named as “she”, attributed by “wrote”, between quotation marks',
      contents: ['We go,'],
    },
  ])
})

test.each([
  ['the report’s own words', told, 'Ann Lee', true],
  ['a full name', named, 'Ann Lee', true],
  ['one name alone', named, 'Ann', false],
  ['a tweet', accused, 'Ann Lee', false],
])('search engines: %s', (_, claim, speaker, listed) => {
  const report = { claims: [claim], attributions: attributions.map((one) => ({ ...one, speaker, name: 'a' })) }
  const names = [Name.parse({ slug: 'a', name: speaker, type: 'person' })]
  expect(isListed(report, all([claim]), names)).toBe(listed)
})

test('a statement of the report’s own beside somebody’s words names no source, and the line says so', () => {
  const text =
    'The long march answered the claim of Ann Lee that “we wait.” In a statement on Friday, Ann Lee said that she waits.'
  const part = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length)
  const given = (source: string, cue: string, content: string): Attribution => ({
    ...attribution([], 'said', 'Ann Lee', []),
    sources: [part(source)],
    cue: part(cue),
    contents: [part(content)],
  })
  const claims = [
    { ...claim('“We hope.”', 'part', 0), ...part('The long march answered the claim of Ann Lee that “we wait.”') },
    { ...claim('“We hope.”', 'part', 1), ...part('In a statement on Friday, Ann Lee said that she waits.') },
  ]
  const report = {
    claims,
    attributions: [given('Ann Lee that', 'claim', '“we wait.”'), given('Friday, Ann Lee', 'said', 'she waits')],
  }
  const at = (index: number) =>
    hedgeLines(report, { ...part('The'), id: 'a-1', label: 'A1', block: 0, claims: [index] })
  expect(at(0)).toEqual(['No source named outside the words of Ann Lee'])
  const [first, second] = report.attributions
  const nobody = { ...report, attributions: [{ ...first, speaker: null } as Attribution, second as Attribution] }
  expect(hedgeLines(nobody, { ...part('The'), id: 'a-1', label: 'A1', block: 0, claims: [0] })).toEqual([])
  expect(at(1)).toEqual([])
})
