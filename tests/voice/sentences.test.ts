import { describe, expect, test } from 'vitest'
import type { Address } from '#lib/record/report'
import { voiceAt } from '#lib/voice/voice-at'
import { formatTitle, hedgeLines, sourceLine, voiceWithin } from '#lib/voice/voice-line'
import { madeReport } from '../made/made-reports'

const read = (words: string) => {
  const report = madeReport('A', ` date 2021-05-04 ${words}`)
  return { report, address: report.addresses[0] as Address }
}
const lineOf = (words: string) => {
  const { report, address } = read(words)
  return voiceWithin(voiceAt(report, [address]))
}
const hedgesOf = (words: string) => {
  const { report, address } = read(words)
  return hedgeLines(report, address)
}
const sourceOf = (words: string) => {
  const { report, address } = read(words)
  return sourceLine(report, address)
}

describe('what follows a name', () => {
  test.each([
    ['mayor of Port Ellery.', 'Bo Lind, quoted'],
    ['the mayor of Port Ellery.', 'Bo Lind, quoted'],
    ['deputy spokesman for U.N. Secretary General Ann Lee.', 'Bo Lind, quoted'],
    ['late Thursday.', 'Bo Lind, quoted'],
    ['nine people having died.', 'The report, with a quotation from Bo Lind'],
    ['killing all hope of a rescue.', 'The report, with a quotation from Bo Lind'],
    ['contradicting the police.', 'The report, with a quotation from Bo Lind'],
    ['the man suspected of opening the gates.', 'The report, with a quotation from Bo Lind'],
    ['today the most hated man in Port Ellery.', 'The report, with a quotation from Bo Lind'],
    ['who was seen at the gates.', 'The report, with a quotation from Bo Lind'],
  ])('“The dam is safe,” said Bo Lind, %s', (end, line) => {
    expect(lineOf(`“The dam is safe,” said Bo Lind, ${end}`)).toBe(line)
  })
})

describe('whose a belief is', () => {
  test.each([
    ['Bo Lind said he believes the dam may fail.', 'Hedge: “believes” (about Bo Lind)'],
    ['Bo Lind said that she believes the dam will fail.', 'Hedge: “believes” (about Bo Lind)'],
    ['Bo Lind said Ana Duarte believes the dam will fail.', 'Hedge: “believes”'],
    ['Bo Lind said that Ana Duarte thinks the dam will fail.', 'Hedge: “thinks”'],
  ])('%s', (words, line) => {
    expect(hedgesOf(words)).toContain(line)
  })
})

describe('what a hedge does not qualify', () => {
  const scopes = (words: string) =>
    read(words).report.claims.flatMap(({ hedges }) => hedges.map(({ scope }) => scope.text))
  test.each([
    ['Ana Duarte was accused of theft and resigned on Monday.', 'theft'],
    ['Ana Duarte was accused of theft, resigned on Monday and left the country.', 'theft'],
    ['The dam reportedly failed at noon, and nine people died.', 'failed at noon'],
    ['The dam probably failed before nine people died.', 'failed'],
    ['She was allegedly seen at the dam, and the police found her car.', 'seen at the dam'],
    ['Bo Lind was accused of theft by the police.', 'theft'],
  ])('%s', (words, scope) => {
    expect(scopes(words)).toEqual([scope])
  })
})

test.each([
  ['Bo Lind was accused of theft by the police.', ['Hedge: “was accused of”']],
  ['Bo Lind was accused of theft.', ['Hedge: “was accused of” (accuser not named)']],
  ['The might of the river broke the dam.', []],
  ['Potentially nine ferries sank.', ['Hedge: “Potentially”']],
])('%s', (words, lines) => {
  expect(hedgesOf(words)).toEqual(lines)
})

describe('no source named', () => {
  const [none, rest] = ['No source named', 'No source named for the rest']
  test.each([
    ['Footage shared on social media shows nine boats near the old dam.', none],
    ['Video posted online shows the old dam.', none],
    ['The Islamists posted no list of the nine people who died.', none],
    ['Parliament released the prisoners on Monday.', none],
    ['The army broke the dam; footage was posted by Ana Duarte on Monday.', none],
    ['Footage of the old dam was posted by Ana Duarte on Monday.', null],
    ['On Monday Ana Duarte shared a video of the old dam.', null],
    ['Nine died and Bo Lind said the dam is safe.', rest],
    ['“The dam is safe,” Ana Duarte said on Tuesday after the flood killed nine people.', rest],
    ['As nine people died, Ana Duarte said that the dam is safe.', rest],
    ['Allegedly, the dam failed; the police closed the road.', rest],
    ['The dam reportedly failed.', null],
  ])('%s', (words, line) => {
    expect(sourceOf(words)).toBe(line)
  })
})

test('a title names a speaker whom an editor corrected, whatever the words print', () => {
  const { report, address } = read('Bo Lind said that the dam is safe.')
  const attributions = report.attributions.map((one) => ({ ...one, speaker: 'Yo Lee', rule: 'override' }))
  expect(formatTitle({ ...report, attributions }, address)).toBe(
    'Report A, with a paraphrase of Yo Lee: Bo Lind said that the dam is safe. (A1)',
  )
})
