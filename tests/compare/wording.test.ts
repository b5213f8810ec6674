import { expect, test } from 'vitest'
import { makeClaimTable } from '#lib/compare/claim-list'
import { listSources } from '#lib/compare/words/sources'
import { analyzeWording } from '#lib/compare/words/wording'
import { segmentWords } from '#lib/compare/words/words'
import type { Report } from '#lib/record/report'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceInList } from '#lib/voice/voice-line'
import { madeName, madePair } from '../made/made-reports'

/** The report without these of its addresses, as where they were withdrawn. */
const without = (report: Report, ...labels: string[]): Report => ({
  ...report,
  addresses: report.addresses.filter(({ label }) => !labels.includes(label)),
})

const placesOf = (reports: [Report, Report]) =>
  analyzeWording(reports, []).killingWords.flatMap(({ occurrences }) => occurrences.map(({ label }) => label))

test('places of a word are counted by report and by voice', () => {
  const said = '“He died,” said Ana Duarte.'
  const { killingWords } = analyzeWording(madePair(`He died.\n\n${said}\n\nHe died.`, said), [])
  expect(
    killingWords[0]?.byVoice.map(({ letter, voice, count }) => [letter, voiceInList(voice, { letter }), count]),
  ).toEqual([
    ['A', 'report A', 2],
    ['A', 'Ana Duarte, quoted', 1],
    ['B', 'Ana Duarte, quoted', 1],
  ])
})

test('a claim that was withdrawn is not looked through, be its block withdrawn or not', () => {
  const [a, b] = madePair('He died. She died.\n\nThey died.', 'Rain fell.')
  expect(placesOf([a, b])).toEqual(['A1.1', 'A1.2', 'A2'])
  expect(placesOf([without(a, 'A1.1'), b])).toEqual(['A1.2', 'A2'])
  expect(placesOf([without(a, 'A1', 'A1.1', 'A2'), b])).toEqual(['A1.2'])
})

test('a tweet is nobody’s any more where it or some of its words were withdrawn', () => {
  const [a, b] = madePair('Fog rose. Rain fell. — Lake Watch (@lw) May 3, 2021', 'Rain fell.')
  const names = (report: Report) => listSources([report, b], []).map(({ name }) => name)
  expect(names(a)).toEqual(['Lake Watch'])
  expect(names(without(a, 'A1.1'))).toEqual(['Lake Watch'])
  expect(names(without(a, 'A1'))).toEqual([])
  expect(names(without(a, 'A1', 'A1.1', 'A1.2'))).toEqual([])
})

test('nobody is a source by a claim that was withdrawn', () => {
  const [a, b] = madePair('“We walk,” said Bo Lind.\n\nRain fell.', 'Rain fell.')
  const names = (report: Report) => listSources([report, b], []).map(({ name }) => name)
  expect(names(a)).toEqual(['Bo Lind'])
  expect(names(without(a, 'A1'))).toEqual([])
})

test('words stand in the order of the text, in whatever order they were found', () => {
  const [a, b] = madePair('“We walk,” said Bo Lind. “We rest.”', 'Rain fell.')
  const turned = a.attributions.map((one) => ({ ...one, contents: one.contents.toReversed() }))
  const [entry] = listSources([{ ...a, attributions: turned }, b], [])
  expect(entry?.utterances.map(({ words }) => words.map(({ text }) => text))).toEqual([['We walk,', 'We rest.']])
  const quoted = '“The old oak stands,” said Mara Quill.\n\n'.repeat(3)
  const told = 'Mara Quill said that it rained.\n\nMara Quill said that it snowed.'
  const [c, d] = madePair(quoted + told, 'Rain fell.')
  const indirect = c.attributions.filter(({ type }) => type === 'indirect')
  const swapped = c.attributions.map((one) =>
    one.type === 'indirect' ? { ...one, contents: indirect.find((two) => two !== one)?.contents ?? [] } : one,
  )
  const { remarks } = analyzeWording([{ ...c, attributions: swapped }, d], [])
  expect(remarks[0]?.paraphrased.map(({ text }) => text)).toEqual(['it rained', 'it snowed'])
})

test('the table: the questions of each claim, and whoever is not named last', () => {
  const said = (speaker: string) => `“It is open,” said ${speaker}.`
  const [a, b] = madePair([said('Zoe Abel'), said('Bo Lind'), said('Ana Duarte')].join('\n\n'), 'It rained.')
  const silent = { ...a, attributions: a.attributions.map((one, i) => (i === 1 ? { ...one, speaker: null } : one)) }
  const passage = (label: string) => ({
    report: 'report-a',
    id: `report-a-${label}`,
    label,
    start: 0,
    text: '',
    words: [],
  })
  const topic = (slug: string, ...labels: string[]) => ({
    ...{ slug, title: slug, question: 'What?', note: undefined },
    passages: labels.map(passage),
  })
  const topics = [topic('open', '1', '2'), topic('shut', '2')]
  const { filters, rows } = makeClaimTable([silent, b], { names: [], comparison: { topics } })
  expect(rows[0].map(({ topics, keys }) => [topics.map(({ label }) => label), keys.speaker])).toEqual([
    [['open'], ['zoe-abel']],
    [
      ['open', 'shut'],
      ['report', 'none'],
    ],
    [[], ['ana-duarte']],
  ])
  expect(filters.find(({ name }) => name === 'speaker')?.choices.map(({ label }) => label)).toEqual([
    'The report itself',
    'Ana Duarte',
    'Zoe Abel',
    'Speaker not named',
  ])
  const left = makeClaimTable([without(silent, 'A2'), b], { names: [], comparison: { topics } })
  expect(left.rows[0].map(({ claim }) => claim.label)).toEqual(['A1', 'A3'])
})

test('the table: other spellings of who speaks, none of a description', () => {
  const names = [
    madeName('Ana Duarte', 'person', { aliases: ['Anna Duarte'] }),
    madeName('two witnesses', 'unnamed', { aliases: ['2 witnesses'] }),
  ]
  const reports = madePair('Ana Duarte came. “It is dry,” she said.\n\nHere two witnesses stood.', 'It rained.')
  const { rows } = makeClaimTable(reports, { names, comparison: { topics: [] } })
  expect(rows[0].map(({ otherSpellings: also }) => also)).toEqual([['Anna Duarte'], ['Anna Duarte'], []])
})

test('spellings are listed as they stand in the text, without descriptions and dates', () => {
  const spelled = (text: string, ...names: ReturnType<typeof madeName>[]) =>
    analyzeWording(madePair(text, 'Rain fell.'), names).spellings.flatMap(({ spellings }) =>
      spellings.flatMap(({ occurrences }) => occurrences.map(({ label, kind }) => `${label} ${kind}`)),
    )
  const tweet = 'Rain fell. — Lake Watch (@lw) May 3, 2021'
  expect(spelled(`${tweet}\n\nLake Watch saw it.`, madeName('Lake Watch'))).toEqual(['A1 trailer', 'A2 words'])
  expect(spelled(`${tweet}\n\nHere May stood.`, madeName('May'))).toEqual(['A2 words'])
  expect(spelled('Here two witnesses stood.', madeName('two witnesses', 'unnamed'))).toEqual([])
})

test('words are quoted where they are between marks that somebody is quoted by', () => {
  const [report] = madePair('Ana Duarte said that it was a dead oak there.', 'Rain.')
  const [claim, by] = [report.claims[0], report.attributions[0]]
  if (!claim || !by) throw new Error('no claim')
  /** How the words from 35 to 37 are given, of a speaker's contents at one place and marks at another. */
  const form = (
    type: typeof by.type,
    [start, end]: [number, number],
    marks: [number, number],
    attribution: number | null = 0,
  ) => {
    const attributions = [{ ...by, type, contents: [{ start, end, text: report.text.slice(start, end) }] }]
    const claims = [{ ...claim, attributions: [0] }]
    const quotations = [{ start: marks[0], end: marks[1], text: '', block: 0, continues: false, attribution }]
    const { speakers } = voiceAt({ ...report, claims, attributions, quotations }, [{ start: 35, end: 37 }])
    return speakers.map((speaker) => `${speaker.speaker} ${speaker.form}`)
  }
  const [quoted, both, paraphrased] = ['quoted', 'both', 'paraphrased'].map((form) => [`Ana Duarte ${form}`])
  // All that is attributed as direct is between marks, whichever of them were paired.
  expect(form('direct', [30, 40], [30, 40])).toEqual(quoted)
  expect(form('direct', [30, 40], [20, 50])).toEqual(quoted)
  expect(form('direct', [30, 40], [36, 40])).toEqual(quoted)
  expect(form('direct', [30, 40], [37, 40])).toEqual(quoted)
  // Else by the marks alone, wherever they end.
  for (const type of ['mixed', 'indirect'] as const) {
    expect(form(type, [30, 40], [31, 39])).toEqual(quoted)
    expect(form(type, [30, 40], [30, 40])).toEqual(quoted)
    expect(form(type, [30, 40], [29, 40])).toEqual(quoted)
    expect(form(type, [30, 40], [30, 41])).toEqual(quoted)
    expect(form(type, [30, 40], [20, 50])).toEqual(quoted)
    expect(form(type, [30, 40], [36, 40])).toEqual(both)
    expect(form(type, [30, 40], [37, 40])).toEqual(paraphrased)
    // A title between marks is nobody's words.
    expect(form(type, [30, 40], [20, 50], null)).toEqual(paraphrased)
  }
})

test('words stand at their places however far on, the same however they are set', () => {
  const filler = 'oak, '.repeat(100)
  const text = `${filler}U.S. weren’t weren't @ana https://a.example/b Été ${'x'.repeat(300)} 3,000`
  const found = segmentWords({ start: 17, text })
  for (const word of found) expect(text.slice(word.start - 17, word.end - 17)).toBe(word.text)
  expect(found.slice(100).map(({ key }) => key)).toEqual(['us', 'werent', 'werent', 'été', 'x'.repeat(300), '3000'])
})

test('a long run is listed by its first hundred words, once', () => {
  const words = Array.from({ length: 150 }, (_, i) => `w${i}`).join(' ')
  const { runs } = analyzeWording(madePair(`Here ${words} ended.`, `There ${words} went on.`), [])
  expect(runs.map(({ words, text }) => [words, text.slice(0, 8)])).toEqual([[100, 'w0 w1 w2']])
})

test('one word again and again is listed at places that do not overlap', () => {
  const { runs } = analyzeWording(madePair(`${'oak '.repeat(8)}.`, 'Rain fell.'), [])
  expect(runs.map(({ words, occurrences }) => [words, occurrences.length])).toEqual([
    [7, 2],
    [6, 2],
    [5, 2],
    [4, 2],
  ])
  const long = analyzeWording(madePair(`${'oak '.repeat(20_000)}.`, 'Rain fell.'), []).runs
  expect(
    long
      .map(({ occurrences }) => occurrences.length)
      .reverse()
      .slice(0, 3),
  ).toEqual([5000, 4000, 3333])
  expect(long).toHaveLength(97)
})

test.each([
  ['So the old oak stands.\n\nSo the ferry left early.\n\nWhen the ferry left early.'],
  ['So the ferry left early.\n\nSo the old oak stands.\n\nWhen the ferry left early.'],
])('runs of as many words: first those at more places: %j', (text) => {
  const { runs } = analyzeWording(madePair(text, 'As the ferry left early. Yes, the old oak stands.'), [])
  expect(runs.map(({ text, occurrences }) => [text, occurrences.length])).toEqual([
    ['the ferry left early', 3],
    ['the old oak stands', 2],
  ])
})

const remarksOf = (quoted: string[], change = (report: Report) => report) => {
  const [a, b] = madePair(quoted.map((words) => `“${words},” said Mara Quill.`).join('\n\n'), 'Rain fell.')
  return analyzeWording([change(a), b], []).remarks.map(({ quoted }) =>
    quoted.map(({ occurrence }) => occurrence.label),
  )
}

test('remarks: nobody’s words, marks within marks and very long ones are none', () => {
  const nobodys = (report: Report) => ({
    ...report,
    attributions: report.attributions.map((one) => ({ ...one, speaker: null })),
  })
  const same = ['The old oak stands', 'The old oak stands', 'The old oak stands']
  expect(remarksOf(same)).toEqual([['A1', 'A2', 'A3']])
  expect(remarksOf(same, nobodys)).toEqual([])
  expect(remarksOf(['They sang “the old oak stands” here', 'They sang “the old oak stands” here'])).toEqual([])
  const long = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ')
  expect(remarksOf([long(400), `${long(398)} x`])).toEqual([['A1', 'A2']])
  expect(remarksOf([long(401), `${long(398)} x`])).toEqual([])
})

test('remarks: three fifths of the words, and each quotation in one of them alone', () => {
  expect(remarksOf(['The old oak stands here now', 'Old oak x here y'])).toEqual([['A1', 'A2']])
  expect(remarksOf(['The old oak stands here now', 'Old oak x here y z'])).toEqual([])
  expect(remarksOf(['The old oak stands here now still yes', 'It is so old oak stands by a pier'])).toEqual([
    ['A1', 'A2'],
  ])
  expect(remarksOf(['The old oak stands here now still yes', 'It is so old oak lies by a pier'])).toEqual([])
  expect(remarksOf(['One two three four five six seven', 'Three four five x y', 'Four five x y z w'])).toEqual([
    ['A1', 'A2'],
  ])
})
