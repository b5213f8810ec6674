import { expect, test } from 'vitest'
import { attributionLine, attributionLines, hedgeLines, saysUnnamed } from '#lib/link/hedge-lines'
import type { Address } from '#lib/schema/address'
import { madeReport } from '../compare/made-reports'

const read = (words: string) => {
  const report = madeReport('A', ` date 2021-05-04 ${words}`)
  return { report, address: report.addresses[0] as Address }
}

test.each<[string, string[]]>([
  ['The bridge is safe.', ['No source named']],
  ['“The gate is shut.”', ['No source named']],
  ['Ana Duarte said that the bridge is safe.', []],
  ['An engineer said that the gate is shut.', []],
  [
    'The bridge reopened on Monday at noon, and Ana Duarte said that it is safe.',
    ['No source named outside the words of Ana Duarte'],
  ],
  [
    'The old bridge reopened, and Ana Duarte said that it is safe.',
    ['No source named outside the words of Ana Duarte'],
  ],
  ['It reopened then, and Ana Duarte said that it is safe.', ['No source named outside the words of Ana Duarte']],
  ['It rained, and Ana Duarte said that it is safe.', []],
  ['It  rained, and Ana Duarte said that it is safe.', []],
  ['In a statement on Monday, Ana Duarte said that the bridge is safe.', []],
  ['Later on the same day, Ana Duarte said that the bridge is safe.', []],
  ['It rained. Ana Duarte said that the bridge is safe.', []],
  ['Quill was accused of hiding planks.', ['“was accused of”: accuser not named']],
  ['Ana Duarte accused Quill of hiding planks.', []],
  ['Ana Duarte alleged that the gate is shut.', ['Hedge as printed: “alleged”']],
  ['He alleged that the gate is shut.', ['Hedge as printed: “alleged”']],
  ['Ana Duarte said that the alleged thief left.', ['“alleged”: accuser not named']],
  ['Ana Duarte said that the gate is reportedly shut.', ['“reportedly”: source not named']],
  ['The gate was reportedly shut.', ['“reportedly”: source not named']],
  [
    'The gate is probably shut, perhaps locked.',
    ['Hedge as printed: “probably”', 'Hedge as printed: “perhaps”', 'No source named'],
  ],
  ['The gate is probably shut. It is probably locked.', ['Hedge as printed: “probably”', 'No source named']],
  ['Ana Duarte said that the gate is probably shut.', ['Hedge as printed: “probably”, in words of Ana Duarte']],
  ['It is shut. — Lake Watch (@lakewatch) May 3, 2021', []],
  ['It is probably shut. — Lake Watch (@lakewatch) May 3, 2021', ['Hedge as printed: “probably”']],
])('what weakens: %s', (words, expected) => {
  const { report, address } = read(words)
  expect(hedgeLines(report, address)).toEqual(expected)
})

test.each([
  ['No source named', true],
  ['No source named outside the words of Ana Duarte', true],
  ['“reportedly”: source not named', true],
  ['“was accused of”: accuser not named', true],
  ['Hedge as printed: “probably”', false],
  ['Hedge as printed: “not named”', false],
])('%j says that somebody is not named: %j', (line, expected) => {
  expect(saysUnnamed(line)).toBe(expected)
})

test('who says what by which words', () => {
  const { report, address } = read('“The bridge is safe,” said Ana Duarte, mayor. “It will hold,” she added.')
  expect(attributionLines(report, address)).toEqual([
    {
      speaker: 'Ana Duarte',
      words: 'attributed by “said”, between quotation marks',
      contents: ['The bridge is safe,'],
    },
    {
      speaker: 'Ana Duarte',
      words: 'named as “she”, attributed by “added”, between quotation marks',
      contents: ['It will hold,'],
    },
  ])
  const [one] = report.attributions
  if (!one) throw new Error('nobody speaks')
  const span = (text: string) => ({ start: 0, end: text.length, text })
  const told = (more: Partial<typeof one>) => {
    const { speaker, words } = attributionLine({ ...one, ...more })
    return `${speaker}: ${words}`
  }
  expect(told({ speaker: null, sources: [], cue: null })).toBe('source not named: between quotation marks')
  expect(told({ speaker: null, sources: [span('a man'), span('there')], type: 'mixed' })).toBe(
    'a man … there: attributed by “said”, partly between quotation marks',
  )
  expect(told({ sources: [], cue: null, type: 'indirect' })).toBe('Ana Duarte: without quotation marks')
})
