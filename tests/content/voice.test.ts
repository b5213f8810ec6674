import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locateExactWords } from '#lib/address/exact-words'
import type { Report } from '#lib/record/report'
import { voiceAt } from '#lib/voice/voice-at'
import { findUnnamedSpeaker, formatTitle, hedgeLines, sourceLine, voiceLine, voiceWithin } from '#lib/voice/voice-line'
import { site } from '../site/our-site'

type Right = { line: string; within: string }
type RightAnswer = Right & { question: string; label: string; hedges: string[] }

/** The right line of every address and of the answering words under every question, read by hand beside the texts. */
const right: { addresses: Record<string, Right & { title: string }>; answers: RightAnswer[] } = JSON.parse(
  readFileSync('tests/content/voice.json', 'utf8'),
)

const addresses = site.reports.flatMap((report) => report.addresses.map((address) => ({ report, address })))
const reportOf = (slug: string) => site.reports.find((one) => one.slug === slug) as Report

test('every address has the line and the title that its words have', () => {
  const made = addresses.map(({ report, address }) => {
    const voice = voiceAt(report, [address])
    const line = { line: voiceLine(voice, report), within: voiceWithin(voice), title: formatTitle(report, address) }
    return [address.label, line]
  })
  expect(Object.fromEntries(made)).toEqual(right.addresses)
})

test('the answering words under every question have their own line, and the hedges that qualify them', () => {
  const made = site.comparison.topics.flatMap(({ slug: question, passages }) =>
    passages.map((passage): RightAnswer => {
      const report = reportOf(passage.report)
      const voice = voiceAt(report, locateExactWords(passage))
      const hedges = voice.hedges.map(({ text }) => text)
      return { question, label: passage.label, line: voiceLine(voice, report), within: voiceWithin(voice), hedges }
    }),
  )
  expect(made).toEqual(right.answers)
})

test('hedges and what is said of sources, address by address', () => {
  const notes = addresses.flatMap(({ report, address }) => {
    const source = sourceLine(report, address)
    const lines = [...hedgeLines(report, address), ...(source ? [source] : [])]
    return lines.length > 0 ? [[address.label, lines]] : []
  })
  expect(Object.fromEntries(notes)).toEqual({
    A1: ['No source named'],
    A4: ['Hedge: “claiming to be”', 'No source named'],
    A5: ['Hedge: “was accused of” (accuser not named)'],
    A7: ['Hedge: “reportedly” (source not named)'],
    A10: ['Hedge: “probably”'],
    A11: ['Hedge in A11.1: “probably”'],
    'A11.1': ['Hedge: “probably”'],
    B1: ['No source named for the rest'],
    B2: ['No source named for the rest'],
    B3: ['No source named'],
    B6: ['Hedge in B6.2: “I thought”'],
    'B6.2': ['Hedge: “I thought”'],
    B10: ['No source named'],
    B16: ['Hedge: “believes” (about Mike Pompeo)', 'No source named for the rest'],
    B17: ['Hedge in B17.3: “may”'],
    'B17.3': ['Hedge: “may”'],
  })
})

test('on the page of both reports a speaker is named where the sentence does not', () => {
  const missing = site.reports.flatMap((report) =>
    report.claims.flatMap((claim) => {
      const name = findUnnamedSpeaker(report, claim)
      return name ? [[claim.label, name]] : []
    }),
  )
  expect(Object.fromEntries(missing)).toEqual({
    A10: 'Elizabeth Tsurkov',
    'B6.2': 'Nazli',
    'B17.2': 'Mike Pompeo',
    'B17.3': 'Mike Pompeo',
    'B19.2': 'Mike Pompeo',
  })
})
