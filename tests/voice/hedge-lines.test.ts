import { expect, test } from 'vitest'
import type { Address } from '#lib/record/report'
import { describeAddress } from '#lib/voice/describe-address'
import { attributionLine, formLabels } from '#lib/voice/voice-line'
import { madeReport } from '../made/made-reports'

/** What is said of the hedges and sources of the first address of a made report. */
const notesOf = (words: string) => {
  const report = madeReport('A', ` date 2021-05-04 ${words}`)
  return describeAddress(report, report.addresses[0] as Address).notes
}

test.each<[string, string[]]>([
  // Who is named as the source of what is stated.
  ['The bridge is safe.', ['No source named']],
  ['“The gate is shut.”', ['No source named']],
  ['Ana Duarte said that the bridge is safe.', []],
  ['An engineer said that the gate is shut.', []],
  ['The bridge reopened on Monday at noon, and Ana Duarte said that it is safe.', ['No source named for the rest']],
  ['The old bridge reopened, and Ana Duarte said that it is safe.', ['No source named for the rest']],
  ['It reopened then, and Ana Duarte said that it is safe.', ['No source named for the rest']],
  ['It rained, and Ana Duarte said that it is safe.', ['No source named for the rest']],
  ['It  rained, and Ana Duarte said that it is safe.', ['No source named for the rest']],
  ['In a statement on Monday, Ana Duarte said that the bridge is safe.', []],
  ['Later on the same day, Ana Duarte said that the bridge is safe.', []],
  // Each claim's own page says the same of it.
  ['It rained. Ana Duarte said that the bridge is safe.', ['No source named for the rest']],
  ['Ana Duarte told the Ellery Post on Monday that the bridge is safe.', []],
  // What a speaker is, is no statement without a source, wherever it is said.
  ['Ana Duarte, mayor of Port Ellery, said that the bridge is safe.', []],
  ['“The bridge is safe,” said Ana Duarte, mayor of Port Ellery.', []],
  ['“The bridge is safe,” said Ana Duarte, a resident of Port Ellery.', []],
  ['The long march discredited Ann Lee’s claim that “we wait.”', ['No source named for the rest']],
  ['“We wait,” said Ann Lee, who had crossed the river at noon.', ['No source named for the rest']],
  // Who shared or posted it is a source.
  ['Footage of the march was shared by Ann Lee, as crowds filled the square.', []],
  ['Other footage of the march was shared on Monday.', ['No source named']],
  // A tweet is its author’s.
  ['It is shut. — Lake Watch (@lakewatch) May 3, 2021', []],
  // Hedges.
  ['Quill was accused of hiding planks.', ['Hedge: “was accused of” (accuser not named)']],
  ['Ana Duarte accused Quill of hiding planks.', []],
  ['Ana Duarte alleged that the gate is shut.', ['Hedge: “alleged”']],
  ['He alleged that the gate is shut.', ['Hedge: “alleged”']],
  ['Ana Duarte said that the alleged thief left.', ['Hedge: “alleged” (accuser not named)']],
  ['Ana Duarte said that the gate is reportedly shut.', ['Hedge: “reportedly” (source not named)']],
  ['The gate was reportedly shut.', ['Hedge: “reportedly” (source not named)']],
  ['The gate is probably shut, perhaps locked.', ['Hedge: “probably”', 'Hedge: “perhaps”', 'No source named']],
  ['Ana Duarte said that the gate is probably shut.', ['Hedge: “probably”']],
  ['“The gate is probably shut,” said Ana Duarte.', ['Hedge: “probably”']],
  ['It is probably shut. — Lake Watch (@lakewatch) May 3, 2021', ['Hedge: “probably”']],
  [
    'Quill was accused of hiding planks. — Lake Watch (@lakewatch) May 3, 2021',
    ['Hedge: “was accused of” (accuser not named)'],
  ],
  // Of a belief that somebody else writes of, the line says whose it is.
  ['Ana Duarte said that she believes the gate is shut.', ['Hedge: “believes” (about Ana Duarte)']],
  ['An engineer said that he believes the gate is shut.', ['Hedge: “believes” (about an engineer)']],
  ['He said that he believes the gate is shut.', ['Hedge: “believes”']],
  ['“I believe the gate is shut,” said Ana Duarte.', ['Hedge: “I believe”']],
  ['I believe it is shut. — Lake Watch (@lakewatch) May 3, 2021', ['Hedge: “I believe”']],
  // Of a block of several claims, each line says in which of them it is.
  [
    'The gate is probably shut. It is probably locked.',
    ['Hedge in A1.1: “probably”', 'Hedge in A1.2: “probably”', 'No source named'],
  ],
  ['The gate is probably shut, or probably locked. It rained.', ['Hedge in A1.1: “probably”', 'No source named']],
])('%s', (words, expected) => {
  expect(notesOf(words)).toEqual(expected)
})

test('who says what by which words', () => {
  const report = madeReport(
    'A',
    ' date 2021-05-04 “The bridge is safe,” said Ana Duarte, mayor. “It will hold,” she added.',
  )
  expect(describeAddress(report, report.addresses[0] as Address).attributions).toEqual([
    { speaker: 'Ana Duarte', words: 'introduced by “said”, quoted', contents: ['The bridge is safe,'] },
    {
      speaker: 'Ana Duarte',
      words: 'printed: “she”, introduced by “added”, quoted',
      contents: ['It will hold,'],
    },
  ])
  const [one] = report.attributions
  if (!one) throw new Error('nobody speaks')
  const span = (text: string) => ({ start: 0, end: text.length, text })
  const lineOf = (more: Partial<typeof one>) => {
    const { speaker, words } = attributionLine({ ...report, quotations: [] }, { ...one, ...more })
    return `${speaker}: ${words}`
  }
  expect(lineOf({ speaker: null, sources: [], cue: null })).toBe('Speaker not named: quoted')
  expect(lineOf({ speaker: null, sources: [span('a man'), span('there')] })).toBe(
    'a man … there: introduced by “said”, quoted',
  )
  expect(lineOf({ sources: [span('Duarte')] })).toBe('Ana Duarte: printed: “Duarte”, introduced by “said”, quoted')
  expect(lineOf({ sources: [], cue: null, type: 'indirect' })).toBe('Ana Duarte: paraphrased')
})

test('the form of an attribution is read from the quotation marks, not from its type', () => {
  const wordsOf = (words: string) => {
    const report = madeReport('A', ` date 2021-05-04 ${words}`)
    return report.attributions.map((one) => attributionLine(report, one).words)
  }
  expect(wordsOf('Ana Duarte said that “the bridge is safe.”')).toEqual([`introduced by “said”, ${formLabels.quoted}`])
  expect(wordsOf('Ana Duarte said that the bridge “is safe.”')).toEqual([`introduced by “said”, ${formLabels.both}`])
  expect(wordsOf('Ana Duarte said that the bridge is safe.')).toEqual([
    `introduced by “said”, ${formLabels.paraphrased}`,
  ])
  expect(formLabels).toMatchObject({ quoted: 'quoted', both: 'partly quoted', paraphrased: 'paraphrased' })
})
