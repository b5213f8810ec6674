import { expect, test } from 'vitest'
import { buildReport } from '#lib/build-report'
import { applyOverrides } from '#lib/parse/apply-overrides'
import { parseReport } from '#lib/parse/parse-report'
import { voiceAt } from '#lib/voice/voice-at'
import { hedgeLines, voiceWithin } from '#lib/voice/voice-line'

const text = ' date 2021-05-04 “It may rain,” Bo Lind said. “It may snow. It will hail.”'
const matter = {
  letter: 'A',
  title: 'Report A',
  sha256: '0'.repeat(64),
  unknown: [],
  overrides: [],
  hedgeOverrides: [],
}

/** The line of each claim, with its hedges, after one correction. */
function linesAfter(override: { exact: string; claim?: string; speaker: string | null }) {
  const overrides = [{ ...override, reason: 'The caption says so.' }]
  const { records, findings } = applyOverrides({ ...parseReport(text), text }, { ...matter, overrides }, () => 0)
  const { messages: _, text: __, datePublished, ...rest } = records
  const file = { text, sha256: matter.sha256, bytes: text.length }
  const parts = {
    slug: 'a',
    matter: { ...matter, overrides },
    file,
    records: { ...rest, datePublished: datePublished ?? '' },
  }
  const report = buildReport(parts, [])
  const lines = report.claims.map((claim) => [
    claim.label,
    voiceWithin(voiceAt(report, [claim])),
    ...hedgeLines(report, { claims: [claim] }),
  ])
  return { findings, lines, report }
}

test('a correction with the number of a claim changes the words in that claim alone', () => {
  const { findings, lines, report } = linesAfter({
    exact: 'It may snow. It will hail.',
    claim: 'A1.2',
    speaker: 'Yo Lee',
  })
  expect(findings).toEqual([])
  expect(lines).toEqual([
    ['A1.1', 'Bo Lind, quoted', 'Hedge: “may”'],
    ['A1.2', 'Yo Lee, quoted', 'Hedge: “may”'],
    ['A1.3', 'Yo Lee, quoted'],
  ])
  // Each hedge and quotation belongs to the attribution that has its words.
  const speakers = report.claims.flatMap(({ hedges }) =>
    hedges.map(({ attribution }) => report.attributions[attribution ?? -1]?.speaker),
  )
  expect(speakers).toEqual(['Bo Lind', 'Yo Lee'])
  expect(report.quotations.map(({ attribution }) => report.attributions[attribution ?? -1]?.speaker)).toEqual([
    'Bo Lind',
    'Yo Lee',
  ])
})

test('without a number it corrects the speech', () => {
  const { lines } = linesAfter({ exact: 'It may snow. It will hail.', speaker: 'Yo Lee' })
  expect(lines.map(([, line]) => line)).toEqual(['Yo Lee, quoted', 'Yo Lee, quoted', 'Yo Lee, quoted'])
})
