import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { listSources } from '#lib/compare/words/sources'
import { analyzeWording } from '#lib/compare/words/wording'
import { segmentWords } from '#lib/compare/words/words'
import type { Report } from '#lib/record/report'
import { madeName, madeReport } from '../made/made-reports'
import { hostileText, likelyText } from '../parse/arbitrary-texts'
import { runsOf } from '../runs'
import { expectWhole, occurrencesIn } from './is-whole'

/** Fixed by `SEED=…` to run a failure again; `RUNS=…` is how many texts. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
vi.setConfig({ testTimeout: 60_000 })
beforeAll(() => console.log(`tests/compare/properties.test.ts: SEED=${seed}`))

/** Sentences that repeat, quote and count one another. */
const echo = fc.constantFrom(
  '“The bridge is safe and will reopen,” said Mara Quill.',
  'Mara Quill said it was “safe and will reopen” soon.',
  'Ann Lee claimed that the bridge is safe.',
  'Hundreds of sailors in Port Ellery saw two ferries and 40 people killed.',
  'Rain rain rain rain rain rain.',
  'The old ferry left the old ferry left the old pier.',
  '“It is safe,” it was said, “and the bridge is safe.”',
)
const tweet = fc.constantFrom('', '\n\nThe bridge is safe, “safe and will reopen”. — Quill at sea (@mq) May 3, 2021')
const echoes = fc
  .tuple(fc.array(echo, { minLength: 1, maxLength: 8 }), tweet)
  .map(([parts, tweet]) => ` date 2021-05-04 ${parts.join(' ')}${tweet}`)
const anyText = fc.oneof(
  likelyText.map(({ text }) => text),
  echoes,
  echoes,
  hostileText,
)
const names = [
  madeName('Mara Quill', 'person', { aliases: ['Mara', 'Quill'], handles: ['mq'] }),
  madeName('Port Ellery', 'place', { aliases: ['Ellery'] }),
  madeName('footbridge', 'body'),
]

const always = (name: string, check: (pair: [Report, Report]) => void) =>
  test(name, () =>
    fc.assert(
      fc.property(anyText, anyText, (a, b) => check([madeReport('A', a, names), madeReport('B', b, names)])),
      { seed, numRuns: runsOf('RUNS', 100, 2000) },
    ),
  )

const total = (counts: { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0)

always('every occurrence is its slice, within the claim, the tweet or the trailer of its address', (pair) => {
  for (const { report, id, start, end, text, before, after, voice } of occurrencesIn([
    analyzeWording(pair, names),
    listSources(pair, names),
  ])) {
    const own = pair.find(({ slug }) => slug === report)
    const address = own?.addresses.find((one) => one.id === id)
    const tweet = own?.tweets.find(({ block }) => block === address?.block)
    expect(own?.text.slice(start, end)).toBe(text)
    expect(own?.text.slice(start - before.length, end + after.length)).toBe(before + text + after)
    const claim = address?.claims.length === 1 ? address.claims[0] : undefined
    expect([claim?.text, tweet?.text.text, tweet?.trailer.text]).toContain(before + text + after)
    // Whoever utters the words utters the sentences beside them, in a trailer, too.
    expect(voice.teller).toEqual(own?.claims.find(({ block }) => block === address?.block)?.teller ?? voice.teller)
  }
})

always('the records are plain data, and hold something wherever they have to', (pair) => {
  expectWhole({ wording: analyzeWording(pair, names), sources: listSources(pair, names) })
})

always('swapping the reports changes nothing', ([a, b]) => {
  expect(analyzeWording([b, a], names)).toEqual(analyzeWording([a, b], names))
  expect(listSources([b, a], names)).toEqual(listSources([a, b], names))
})

always('counts add up, and every attribution and tweet has its speaker', (pair) => {
  const { killingWords, sayingWords, spellings } = analyzeWording(pair, names)
  for (const { occurrences, byReport, byVoice } of [
    ...killingWords,
    ...sayingWords,
    ...spellings.flatMap((name) => name.spellings),
  ]) {
    expect([total(byReport), total(byVoice)]).toEqual([occurrences.length, occurrences.length])
    expect(byReport).toHaveLength(2)
  }
  const sources = listSources(pair, names)
  for (const { utterances, counts } of sources) expect(total(counts)).toBe(utterances.length)
  expect(sources.flatMap(({ utterances }) => utterances)).toHaveLength(
    pair.flatMap(({ attributions, tweets }) => [...attributions, ...tweets]).length,
  )
  expect(new Set(sources.map(({ key }) => key)).size).toBe(sources.length)
})

/**
 * By trying every stretch of words: which repeat and cannot be made longer at all their places, and at how many that do
 * not overlap they stand, or at two that do.
 */
function runsByTrying(pair: [Report, Report]): [string, number][] {
  const claims = pair.flatMap((report) => report.claims.map((claim) => segmentWords(claim).map(({ key }) => key)))
  const counts = new Map<string, number>()
  const longer = new Map<string, string[]>()
  const apart = new Map<string, number>()
  for (const keys of claims) {
    const free = new Map<string, number>()
    for (let from = 0; from < keys.length; from++)
      for (let to = from + 4; to <= keys.length; to++) {
        const run = keys.slice(from, to).join(' ')
        counts.set(run, (counts.get(run) ?? 0) + 1)
        if (from >= (free.get(run) ?? 0)) {
          free.set(run, to)
          apart.set(run, (apart.get(run) ?? 0) + 1)
        }
        for (const [start, end] of [
          [from - 1, to],
          [from, to + 1],
        ] as const)
          if (start >= 0 && end <= keys.length)
            longer.set(run, [...(longer.get(run) ?? []), keys.slice(start, end).join(' ')])
      }
  }
  return [...counts]
    .filter(([run, count]) => count > 1 && !(longer.get(run) ?? []).some((one) => counts.get(one) === count))
    .map(([run]) => [run, Math.max(2, apart.get(run) ?? 0)])
}

always('runs are exactly those that repeat and cannot be longer, longest first', (pair) => {
  const { runs } = analyzeWording(pair, names)
  const found = runs.map(({ occurrences }): [string, number] => [
    segmentWords(occurrences[0] ?? { start: 0, text: '' })
      .map(({ key }) => key)
      .join(' '),
    occurrences.length,
  ])
  expect(found.toSorted()).toEqual(runsByTrying(pair).toSorted())
  expect(runs.map(({ words }) => words)).toEqual(runs.map(({ words }) => words).toSorted((a, b) => b - a))
})

always('a remark’s words are kept or dropped, and each quotation’s are kept or added', (pair) => {
  const forms = (speakers: { form: string }[]) => [...new Set(speakers.map(({ form }) => form))]
  for (const { speaker, words, longest, quoted } of analyzeWording(pair, names).remarks) {
    expect(
      quoted.some(({ occurrence, dropped, added }) => occurrence.id === longest && dropped.length + added.length === 0),
    ).toBe(true)
    for (const { occurrence, keeps, dropped, added } of quoted) {
      expect(keeps).toHaveLength(words.length)
      expect(dropped).toEqual(words.filter((_, i) => !keeps[i]))
      expect(keeps.filter(Boolean).length + added.length).toBe(segmentWords(occurrence).length)
      // What a tweet's author quotes of himself is his own words: else somebody is quoted, and nobody paraphrased.
      const { teller, speakers } = occurrence.voice
      if (teller.type === 'report' || speakers.length > 0) expect(forms(speakers)).toEqual(['quoted'])
      else expect(teller.name).toBe(speaker)
    }
  }
})
