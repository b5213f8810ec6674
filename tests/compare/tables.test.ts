import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeClaimTable } from '#lib/compare/claim-list'
import { checkPair } from '#lib/compare/topics/check-pair'
import { align } from '#lib/compare/words/align'
import { findCountedNoun } from '#lib/compare/words/counted-noun'
import { makeNameFinder } from '#lib/compare/words/find-names'
import { readReports, splitByClaim } from '#lib/compare/words/read-reports'
import { listSources } from '#lib/compare/words/sources'
import { slugify } from '#lib/compare/words/speakers'
import { analyzeWording } from '#lib/compare/words/wording'
import { formatMessage } from '#lib/message/format-message'
import { locateFindings } from '#lib/message/locate'
import { ComparisonMatter } from '#lib/record/comparison'
import { voiceAt } from '#lib/voice/voice-at'
import { madeName, madePair, saidBy } from '../made/made-reports'
import { richFiles, siteOf } from '../made/rich-site'
import { runsOf } from '../runs'

test.each([
  ['kill', 'kill kills killed killing killings killer killers'],
  [
    'assassinate',
    'assassinate assassinates assassinated assassinating assassination assassinations assassin assassins',
  ],
  ['murder', 'murder murders murdered murdering murderous murderer murderers'],
  ['execute', 'executed execution executions'],
  ['slay', 'slay slays slaying slayings slain slew'],
  ['eliminate', 'eliminate eliminates eliminated eliminating elimination'],
  ['neutralise', 'neutralise neutralizes neutralised neutralizing neutralisation'],
  ['liquidate', 'liquidate liquidates liquidated liquidating liquidation'],
  ['massacre', 'massacre massacres massacred massacring'],
  ['slaughter', 'slaughter slaughters slaughtered slaughtering'],
  ['martyr', 'martyr martyrs martyred martyrdom'],
  ['death', 'death deaths dead deadly die died dies dying deceased demise'],
  ['strike', 'airstrike drone-strike missile-strikes rocket-struck strike strikes struck striking'],
  ['attack', 'attack attacks attacked attacking attacker attackers'],
  ['raid', 'raid raids raided raiding'],
  ['bomb', 'bomb bombs bombed bombing bombings bombardment bombardments'],
  ['action', 'action actions'],
  ['operation', 'operation operations'],
  ['terror', 'terror terrorism terrorist terrorists'],
])('words of %s', (lemma, forms) => {
  const { killingWords } = analyzeWording(madePair(`The ${forms.replaceAll(' ', ', the ')}.`, 'Rain fell.'), [])
  expect(killingWords.map(({ word, occurrences }) => [word, occurrences.map(({ text }) => text).join(' ')])).toEqual([
    [lemma, forms],
  ])
})

test('words of acts that are two words, and what is no act', () => {
  const text =
    'Bo Lind was no more. He will pass away, passes away, passed away. A legal action, class actions and skilled seabombs.'
  const { killingWords } = analyzeWording(madePair(text, 'Rain fell.'), [])
  expect(killingWords.map(({ word, occurrences }) => [word, ...occurrences.map(({ text }) => text)])).toEqual([
    ['no more', 'no more'],
    ['pass away', 'pass away', 'passes away', 'passed away'],
  ])
})

test.each([
  ['a b c d', 'b d', [0, 1, 0, 1], [1, 1], 1],
  ['a b c d', 'b c x', [0, 1, 1, 0], [1, 1, 0], 2],
  ['a b c d', 'd c b a', [0, 0, 0, 1], [1, 0, 0, 0], 1],
  ['a b a b c', 'a b c', [1, 1, 0, 0, 1], [1, 1, 1], 3],
  ['a b', 'x', [0, 0], [0], 0],
  ['a', '', [0], [], 0],
  ['x a b y a b c z', 'a b c a b', [0, 1, 1, 0, 1, 1, 0, 0], [1, 1, 0, 1, 1], 3],
])('%j keeps of %j', (longer, shorter, keeps, kept, run) => {
  const found = align(longer.split(' '), shorter.split(' ').filter(Boolean))
  expect({ ...found, keeps: found.keeps.map(Number), kept: found.kept.map(Number) }).toEqual({
    keeps,
    kept,
    longestRun: run,
  })
})

test.each([
  [['x', 'y'], []],
  [['x', 'x-2'], ['slug-ambiguous An address of x could also be an address of x-2']],
  [['x-2-3', 'x'], ['slug-ambiguous An address of x-2-3 could also be an address of x']],
  [['x-22-33', 'x'], ['slug-ambiguous An address of x-22-33 could also be an address of x']],
  [['x', 'x-2y'], []],
  [['x', 'x-y2'], []],
  [['x', 'x-2-y'], []],
  [['x', 'x-2-3-4'], []],
  [['x', 'xy2'], []],
])('the pair %j', (slugs, expected) => {
  const candidates = slugs.map((slug, i) => ({ slug, letter: 'AB'[i], report: madePair('Rain.', 'Rain.')[0] }))
  const told = checkPair(ComparisonMatter.parse({ reports: slugs }), candidates)
  expect(told.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual(expected)
})

test.each([
  [
    ['B', 'A'],
    [
      'letter-order Report x has the letter B, but in this position it must have A. Set letter: A in x.md.',
      'letter-order Report y has the letter A, but in this position it must have B. Set letter: B in y.md.',
    ],
  ],
  [[undefined, 'B'], []],
])('the letters %j', (letters, expected) => {
  const report = madePair('Rain.', 'Rain.')[0]
  const candidates = ['x', 'y'].map((slug, i) => ({ slug, letter: letters[i], report }))
  const told = checkPair(ComparisonMatter.parse({ reports: ['x', 'y'] }), candidates)
  expect(locateFindings('', told).map((one) => formatMessage({ ...one, file: 'f' }))).toEqual(
    expected.map((line) => `f:1:1 ${line}`),
  )
})

test('as many words are kept as can be, in order', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 })
  const most = ([a, ...as]: string[], [b, ...bs]: string[]): number => {
    if (a === undefined || b === undefined) return 0
    return a === b ? 1 + most(as, bs) : Math.max(most(as, [b, ...bs]), most([a, ...as], bs))
  }
  fc.assert(
    fc.property(words, words, (longer, shorter) => {
      const { keeps, kept, longestRun: run } = align(longer, shorter)
      const common = longer.filter((_, i) => keeps[i])
      expect(common).toEqual(shorter.filter((_, i) => kept[i]))
      expect(common).toHaveLength(most(longer, shorter))
      const runs = longer.flatMap((_, i) =>
        longer.slice(i).map((_, length) => longer.slice(i, i + length + 1).join(' ')),
      )
      const both = runs.filter((one) => ` ${shorter.join(' ')} `.includes(` ${one} `))
      expect(run).toBe(Math.max(0, ...both.map((one) => one.split(' ').length)))
    }),
    { seed: 1, numRuns: runsOf('TABLES', 100, 3000) },
  )
})

test('the longest spelling is found, wherever the register has it', () => {
  const find = makeNameFinder([madeName('Port', 'place', { aliases: ['Port Ellery', 'Port Ellery Bay'] })])
  expect(find('At Port Ellery Bay, Port Ellery and Port.').map(({ spelling }) => spelling)).toEqual([
    'Port Ellery Bay',
    'Port Ellery',
    'Port',
  ])
})

test('no name is found where none is registered', () => {
  expect(makeNameFinder([])('Mara Quill #x')).toEqual([])
})

test('a name of signs that patterns mean something by is found as printed', () => {
  const find = makeNameFinder([madeName('Ferry (Lake) + Co.*', 'body', { slug: 'ferry' })])
  expect(find('The Ferry (Lake) + Co.* left.')).toMatchObject([{ spelling: 'Ferry (Lake) + Co.*', start: 4, end: 23 }])
  expect(find('The Ferry Lake Co left.')).toEqual([])
})

test.each<[string, string, string | null]>([
  ...['children', 'men', 'people', 'police', 'troops', 'women'].map(
    (all) => ['two', ` old ${all} left`, `old ${all}`] as [string, string, string],
  ),
  ['two', ' ferry-boats left', 'ferry-boats'],
  ['ten', ' ferries island boats left', 'ferries'],
  ['two', '  of  the ferries left', 'ferries'],
  ['two', ' of the ferries left', 'ferries'],
  ['dozens', ' of ferries left', 'ferries'],
  ['ten', ' ferries and boats left', 'ferries and boats'],
  ['ten', ' ferries or boats left', 'ferries or boats'],
  ['ten', ' ferries android boats left', 'ferries'],
  ['ten', ' old ferry captains left', 'old ferry captains'],
  ['ten', ' crew of planks', 'crew'],
  ['ten', ' glass boats', 'glass boats'],
  ['ten', ' ferry’s crews', 'ferry’s crews'],
  ['ten', ' a b c d planks', null],
  ['ten', ' oak elm ash fir planks', 'oak'],
  ['ten', ', planks', null],
  ['two', '  old  ferries left', 'old  ferries'],
  ['two', ' & ferries left', null],
  ['two', ' and ferries left', null],
])('of whom: %s%s', (number, following, expected) => {
  expect(findCountedNoun(number, following)).toBe(expected)
})

test.each([
  ['She read Chapter 5 and SECTION 12 of No. 3.', []],
  ['It left on 3 march and MAY 4, 2021.', []],
  ['Rain fell 7 times a day.', ['7 times']],
  ['It left at 5 PM, at 6 o’clock, on the 3rd of May.', []],
  ['Since 1999 it cost €5.50 or 12% or 3,000.', ['€5.50 ', '12% ', '3,000 ']],
  ['Twenty-one ferries, one hundred and two boats.', ['Twenty-one ferries', 'one hundred ', 'two boats']],
  ['Nearly 1200 sailors.', ['Nearly 1200 sailors']],
  ['After rain 1200 ferries left.', ['1200 ferries']],
  ['After 1200 ferries left.', []],
  ['It cost about 1999, then 20000.', ['about 1999 ', '20000 ']],
])('numbers: %s', (text, expected) => {
  const { numbers } = analyzeWording(madePair(text, 'Rain fell.'), [])
  expect(numbers.map(({ number, countedNoun }) => `${number} ${countedNoun ?? ''}`)).toEqual(expected)
})

test('the places that a claim names stand beside its numbers', () => {
  const names = [madeName('Port Ellery', 'place'), madeName('Mara Quill')]
  const { numbers } = analyzeWording(madePair('Mara Quill saw two boats in Port Ellery, Port Ellery.', 'Rain.'), names)
  expect(numbers.map(({ places }) => places)).toEqual([['Port Ellery']])
})

test('what stands of a range in the claims that it touches, not in those that it only meets', () => {
  const [reading] = readReports(madePair('Rain fell. Snow fell. Hail fell.', 'Rain.'))
  const textsOf = (start: number, end: number) => {
    const from = ' date 2021-05-04 '.length
    return reading && splitByClaim(reading, { start: from + start, end: from + end }).map(({ text }) => text)
  }
  expect(textsOf(0, 10)).toEqual(['Rain fell.'])
  expect(textsOf(10, 21)).toEqual(['Snow fell.'])
  expect(textsOf(11, 22)).toEqual(['Snow fell.'])
  expect(textsOf(5, 15)).toEqual(['fell.', 'Snow'])
  expect(textsOf(9, 23)).toEqual(['.', 'Snow fell.', 'H'])
  expect(textsOf(10, 11)).toEqual([])
  expect(textsOf(0, 99)).toEqual(['Rain fell.', 'Snow fell.', 'Hail fell.'])
})

test('keys of names without a slug', () => {
  expect(slugify('“Mara  Quill”, Jr.')).toBe('mara-quill-jr')
  expect(slugify('Ö. B. Lind')).toBe('ö-b-lind')
  expect(slugify('🌉!')).toBe('1f309-21')
})

test('whoever speaks first by name, nobody named last', () => {
  const said = (name: string) => `“We walk,” said ${name}.`
  const [a, b] = madePair([said('Zoe Abel'), said('Ann Lee'), said('Mara Quill')].join('\n\n'), said('Bo Lind'))
  const silent = { ...a, attributions: a.attributions.map((one, i) => (i === 1 ? { ...one, speaker: null } : one)) }
  expect(listSources([silent, b], []).map(({ name }) => name)).toEqual(['Bo Lind', 'Mara Quill', 'Zoe Abel', null])
  expect(listSources([b, silent], []).map(({ name }) => name)).toEqual(['Bo Lind', 'Mara Quill', 'Zoe Abel', null])
  expect(listSources([silent, b], [madeName('Bo Lind', 'person', { roles: ['sailor'] })])[0]).toMatchObject({
    key: 'bo-lind',
    type: 'person',
    roles: ['sailor'],
    counts: ['A', 'B'].flatMap((letter) =>
      ['quoted', 'both', 'paraphrased', 'tweet'].map((form) => ({
        letter,
        form,
        count: letter === 'B' && form === 'quoted' ? 1 : 0,
      })),
    ),
  })
})

test('everybody speaks at a place whose words are there, whoever passes on whom', () => {
  const [report] = madePair('Ana Duarte said that it was open.', 'Rain.')
  const [claim, by] = [report.claims[0], report.attributions[0]]
  if (!claim || !by) throw new Error('no claim')
  const span = (start: number, end: number) => ({ start, end, text: report.text.slice(start, end) })
  const said = (speaker: string, start: number, end: number) => ({ ...by, speaker, contents: [span(start, end)] })
  const at = (...attributions: (typeof by)[]) => {
    const claims = [{ ...claim, attributions: attributions.map((_, i) => i) }]
    const { speakers, ownWords } = voiceAt({ ...report, claims, attributions }, [{ start: 35, end: 37 }])
    return [...(ownWords ? ['report'] : []), ...speakers.map(({ speaker }) => speaker)]
  }
  expect(at(said('Outer', 20, 45), said('Inner', 30, 40))).toEqual(['Outer', 'Inner'])
  expect(at(said('Inner', 30, 40), said('Outer', 20, 45))).toEqual(['Inner', 'Outer'])
  expect(at(said('First', 30, 40), said('Second', 30, 40))).toEqual(['First', 'Second'])
  expect(at(said('After', 36, 45), said('Before', 20, 36))).toEqual(['Before', 'After'])
  expect(at(said('Elsewhere', 37, 45), said('Before', 20, 35))).toEqual(['report'])
})

test('remarks: the same words three times, or two of them where most of what is quoted stands in the longest', () => {
  const remarksOf = (...quoted: string[]) =>
    analyzeWording(
      madePair(quoted.map((words) => `“${words},” said Mara Quill.`).join('\n\n'), 'Rain fell.'),
      [],
    ).remarks.map(({ quoted }) => quoted.length)
  expect(remarksOf('The old oak stands', 'The old oak stands')).toEqual([])
  expect(remarksOf('The old oak stands', 'The old oak stands', 'The old oak stands')).toEqual([3])
  expect(remarksOf('The old oak stands here', 'Old oak')).toEqual([2])
  expect(remarksOf('The old oak stands here', 'An old oak it')).toEqual([])
  expect(remarksOf('The old oak stands here', 'My old oak stands')).toEqual([2])
  expect(remarksOf('The old oak stands here', 'Oak old here')).toEqual([])
})

test('remarks: what has joined a longer stretch joins no other to itself', () => {
  const told = [
    'The bridge is safe and open to all of us here',
    'The bridge is safe, so we thank the crew',
    'We thank the crew',
    'Now we thank the crew',
  ]
  const { remarks } = analyzeWording(
    madePair(told.map((words) => `“${words},” said Mara Quill.`).join('\n\n'), 'Rain fell.'),
    [],
  )
  expect(remarks.map(({ words, quoted }) => [words.join(' '), quoted.map(({ keeps }) => keeps.length)])).toEqual([
    ['The bridge is safe and open to all of us here', [11, 11]],
    ['Now we thank the crew', [5, 5]],
  ])
})

test('a quotation that stands alone is attributed by no word', () => {
  const { sayingWords } = analyzeWording(
    madePair('“It is open,” said Mara Quill.\n\n“It will hold.”', 'Mara Quill shook her head.\n\n“Not yet.”'),
    [],
  )
  expect(sayingWords.map(({ word }) => word)).toEqual(['said'])
})

test('what somebody says in a tweet is passed on by its author, quoted or paraphrased', () => {
  const voices = (words: string) => {
    const { killingWords } = analyzeWording(madePair(`${words} — Lake Watch (@lw) May 3, 2021`, 'Rain fell.'), [])
    return killingWords.flatMap(({ occurrences }) => occurrences.map(({ voice }) => saidBy(voice)))
  }
  expect(voices('Ana Duarte said that he died.')).toEqual(['Ana Duarte paraphrased by Lake Watch'])
  expect(voices('“He died,” Ana Duarte said.')).toEqual(['Ana Duarte quoted by Lake Watch'])
  expect(voices('He died.')).toEqual(['Lake Watch tweet'])
  const { killingWords } = analyzeWording(madePair('Ana Duarte said that he died. He died.', 'Rain fell.'), [])
  expect(killingWords[0]?.occurrences.map(({ voice }) => saidBy(voice))).toEqual(['Ana Duarte paraphrased', 'report'])
})

test('remarks: most occurrences first, then as printed', () => {
  const told = [
    'walk over the old bridge',
    'walk over the bridge',
    'rest beside the old oak',
    'rest beside the oak',
    'rest beside an oak',
  ]
  const [a, b] = madePair(
    told.map((words) => `“We ${words},” said Mara Quill.`).join('\n\n'),
    '“They sing on the long pier,” said Mara Quill.\n\n“They sing on the pier,” said Mara Quill.',
  )
  const found = (remarks: ReturnType<typeof analyzeWording>['remarks']) =>
    remarks.map(({ words, quoted }) => [words.join(' '), quoted.map(({ occurrence }) => occurrence.label).join(' ')])
  const expected = [
    ['We rest beside the old oak', 'A3 A4 A5'],
    ['We walk over the old bridge', 'A1 A2'],
    ['They sing on the long pier', 'B1 B2'],
  ]
  expect(found(analyzeWording([a, b], []).remarks)).toEqual(expected)
  expect(found(analyzeWording([b, a], []).remarks)).toEqual(expected)
})

test('the table of claims of a small site', () => {
  const site = siteOf(richFiles('2021-06-01'))
  const { filters, rows } = makeClaimTable(site.reports, site)
  expect(filters).toEqual([
    {
      name: 'report',
      label: 'Report',
      allLabel: 'Both reports',
      choices: [
        { key: 'harbour-walk', label: 'A, Bridge report' },
        { key: 'harbour-count', label: 'B, Report B' },
      ],
    },
    {
      name: 'kind',
      label: 'Kind',
      allLabel: 'Every kind',
      choices: [
        { key: 'paragraph', label: 'Paragraph of the report' },
        { key: 'tweet', label: 'Tweet printed in it' },
      ],
    },
    {
      name: 'speaker',
      label: 'Who speaks',
      allLabel: 'Everybody',
      choices: [
        { key: 'report', label: 'The report itself' },
        { key: 'ana-duarte', label: 'Ana Duarte' },
        { key: 'lake-watch', label: 'Lake Watch' },
        { key: 'two-witnesses', label: 'Two witnesses' },
      ],
    },
    {
      name: 'hedge',
      label: 'Hedges and sources',
      allLabel: 'With and without',
      choices: [
        { key: 'any', label: 'Any hedge' },
        { key: 'likelihood', label: 'How likely it is' },
        { key: 'unnamed', label: 'No source named' },
      ],
    },
    {
      name: 'topic',
      label: 'Question',
      allLabel: 'Every question',
      choices: [
        { key: 'bridge-safe', label: 'Whether it is safe' },
        { key: 'what-it-is', label: 'What it is' },
      ],
    },
  ])
  expect(
    rows
      .flat()
      .map(({ claim, keys, otherSpellings: also }) => [
        claim.label,
        keys.kind,
        keys.speaker,
        keys.hedge,
        keys.topic,
        also,
      ]),
  ).toEqual([
    ['A1.1', ['paragraph'], ['ana-duarte'], [], ['bridge-safe', 'what-it-is'], []],
    ['A1.2', ['paragraph'], ['report', 'two-witnesses'], [], ['bridge-safe'], []],
    ['A2.1', ['tweet'], ['lake-watch'], ['any', 'likelihood'], ['bridge-safe'], []],
    ['A2.2', ['tweet'], ['lake-watch'], [], ['what-it-is'], []],
    ['B1', ['paragraph'], ['report'], ['unnamed'], ['what-it-is'], []],
    ['B2', ['paragraph'], ['report'], ['unnamed'], ['what-it-is'], []],
  ])
})
