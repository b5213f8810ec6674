import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { locateExactWords } from '#lib/address/exact-words'
import { topicCard } from '#lib/output/card/pair-card'
import { dataFiles } from '#lib/output/data/data-files'
import { topicDescription } from '#lib/output/topic-title'
import type { Passage, Topic } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'
import type { Range } from '#lib/record/span'
import { overlaps } from '#lib/record/span'
import { voiceAt } from '#lib/voice/voice-at'
import { formatTitle, voiceLine, voiceWithin } from '#lib/voice/voice-line'
import { madeReport } from '../made/made-reports'
import { richFiles, siteOf } from '../made/rich-site'
import { likelyText } from '../parse/arbitrary-texts'
import { runsOf } from '../runs'
import { site as ourSite } from '../site/our-site'
import { speakersOf, untruthsOf } from './whose-words'

/** Fixed by `SEED=…` to run a failure again; `RUNS=…` is how many texts. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
vi.setConfig({ testTimeout: 60_000 })
beforeAll(() => console.log(`tests/voice/properties.test.ts: SEED=${seed}`))

/** Sentences in which several people speak, in every form, with hedges of their own and of others. */
const spoken = fc.constantFrom(
  '“The bridge is safe,” said Mara Quill, mayor of Port Ellery.',
  'Mara Quill said that the bridge “will hold” and may reopen on Friday.',
  'Crowds filled the square as Ann Lee said the ferry probably sank, a remark that drew laughter.',
  'The long march answered Ann Lee’s claim that the people “view it as freedom.”',
  'The gate, according to Tom Weld, “was shut at noon.”',
  'The keeper was accused of hiding planks, and Mara Quill denied it.',
  '“It may rain,” Mara Quill said, and Ann Lee added: “It may snow.”',
  'Ann Lee: The harbour is closed. — Tom Weld (@tomweld) May 3, 2021',
  'Mara Quill: “We wait. We hope.” — Lake Watch (@lakewatch) May 3, 2021',
  'It reportedly fell. — Lake Watch (@lakewatch) May 3, 2021',
  'Two witnesses told the Ellery Post on Monday that “it shook.”',
  'Officials condemned the closure as an act of folly and vowed to reopen it.',
  'Rain fell.',
)
const text = fc.oneof(
  likelyText.map((one) => one.text),
  fc.array(spoken, { minLength: 1, maxLength: 8 }).map((parts) => ` date 2021-05-04 ${parts.join('\n\n')}`),
)
/** Two numbers that choose a stretch of a claim. */
const cut = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))

function stretchOf({ start, end }: Range, [one, other]: [number, number]): Range {
  const [from, to] = [Math.min(one, other), Math.max(one, other)].map((share) => Math.floor(share * (end - start)))
  return { start: start + (from ?? 0), end: Math.max(start + (to ?? 0), start + (from ?? 0) + 1) }
}

const always = (name: string, check: (report: Report, at: [number, number][]) => void) =>
  test(name, () =>
    fc.assert(
      fc.property(text, fc.array(cut, { minLength: 1, maxLength: 2 }), (words, at) =>
        check(madeReport('A', words), at),
      ),
      { seed, numRuns: runsOf('RUNS', 150, 3000) },
    ),
  )

always('whoever is named said some of the words, in that form, and whoever said some is named', (report, cuts) => {
  for (const address of report.addresses)
    expect([address.text, untruthsOf(report, [address], voiceAt(report, [address]))]).toEqual([address.text, []])
  for (const claim of report.claims) {
    const spans = cuts.map((at) => stretchOf(claim, at))
    const shown = spans.map(({ start, end }) => report.text.slice(start, end))
    expect([shown, untruthsOf(report, spans, voiceAt(report, spans))]).toEqual([shown, []])
  }
})

always('a title names nobody but who tells it and who says some of the words that it shows', (report) => {
  for (const address of report.addresses) {
    const title = formatTitle(report, address)
    const before = title.slice(0, title.indexOf(': '))
    const silent = report.attributions.filter(({ speaker }) => !speakersOf(report, [address]).has(speaker))
    for (const { speaker } of silent)
      if (speaker && !address.claims.some(({ teller }) => teller.type === 'tweet' && teller.name === speaker))
        expect(before).not.toContain(speaker)
  }
})

always('the scope of a hedge is in its claim, never empty, and the hedge in nobody else’s words', (report) => {
  for (const { start, end, hedges } of report.claims)
    for (const { scope, attribution, ...hedge } of hedges) {
      expect(scope.text).toBe(report.text.slice(scope.start, scope.end))
      expect(scope.text).toMatch(/\S/)
      expect([start <= scope.start, scope.end <= end]).toEqual([true, true])
      const by = report.attributions[attribution ?? -1]
      const around = report.attributions.filter(({ contents }) => contents.some((one) => overlaps(one, hedge)))
      if (attribution === null)
        expect(around.filter((one) => one.contents.some((c) => c.start <= hedge.start && hedge.end <= c.end))).toEqual(
          [],
        )
      else
        expect([...(by?.contents ?? []), ...(by?.cue ? [by.cue] : [])].some((one) => overlaps(one, hedge))).toBe(true)
    }
})

const sites = { ours: ourSite, made: siteOf(richFiles('2021-06-01')) }

/** Every answer and every end of a link, with what each form of the site shows of it. */
function shownOf(site: typeof ourSite): { report: Report; passage: Passage; topic?: Topic }[] {
  const { topics, links } = site.comparison
  const reportOf = (slug: string) => site.reports.find((one) => one.slug === slug) as Report
  return [
    ...topics.flatMap((topic) =>
      topic.passages.map((passage) => ({ topic, passage, report: reportOf(passage.report) })),
    ),
    ...links.flatMap((link) => link.passages.map((passage) => ({ passage, report: reportOf(passage.report) }))),
  ]
}

test.each(Object.entries(sites))(
  '%s: every answer on a card, in a description and in data is whose it says',
  (_, site) => {
    const shown = shownOf(site)
    expect(shown.length).toBeGreaterThan(4)
    const comparison = JSON.parse(dataFiles(site).get('/data/comparison.json') ?? '{}')
    const records = [...comparison.topics, ...comparison.links].flatMap(({ passages }) => passages)
    for (const [i, { report, passage, topic }] of shown.entries()) {
      const spans = locateExactWords(passage)
      const voice = voiceAt(report, spans)
      expect([passage.label, untruthsOf(report, spans, voice)]).toEqual([passage.label, []])
      expect(records[i]).toMatchObject({ id: passage.id, words: passage.words, voice: voiceLine(voice, report) })
      expect(records[i].speakers.map(({ speaker }: { speaker: string }) => speaker)).toEqual(
        voice.speakers.map(({ speaker }) => speaker),
      )
      expect(records[i].hedges).toHaveLength(new Set(voice.hedges.map(({ text }) => text)).size)
      if (!topic) continue
      const entries = topicCard(topic, site.reports).sides.flatMap((side) => side.entries)
      const entry = entries.find(({ label }) => label === passage.label)
      if (entry) expect(entry.voice.startsWith(voiceWithin(voice))).toBe(true)
      expect(topicDescription(topic, site.reports)).toContain(`${passage.label} (${voiceWithin(voice)}`)
      const silent = report.attributions.filter(({ speaker }) => !speakersOf(report, spans).has(speaker))
      for (const { speaker } of silent)
        if (speaker && speaker !== (voice.teller as { name?: string }).name)
          expect(entry?.voice ?? '').not.toContain(speaker)
    }
  },
)
