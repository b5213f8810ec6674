import { describe, expect, test } from 'vitest'
import { makeClaimTable } from '#lib/compare/claim-list'
import { readSite } from '#lib/site'
import { madeName, madePair } from './made-reports'

const { site } = readSite('content')
if (!site) throw new Error('content/ is not sound')
const table = makeClaimTable(site.reports, site)
const rows = table.rows.flat()
const rowOf = (label: string) => rows.find(({ claim }) => claim.label === label)

test('every claim of both reports has one row, and nothing that is chosen or shown is without words', () => {
  expect(table.rows.map((own) => own.map(({ claim }) => claim))).toEqual(site.reports.map(({ claims }) => claims))
  expect(JSON.parse(JSON.stringify(table))).toEqual(table)
  const { filters } = table
  const choices = [...filters.flatMap((filter) => filter.choices), ...rows.flatMap(({ topics }) => topics)]
  for (const words of [
    ...filters.flatMap(({ label, allLabel: all }) => [label, all]),
    ...choices.flatMap(({ key, label }) => [key, label]),
    ...rows.flatMap(({ voice, notes }) => [voice, ...notes]),
  ])
    expect(words).not.toBe('')
})

test.each([
  ['A1', 'Iraq/Syria celebration report', ['No source named']],
  ['A2', 'Iraq/Syria celebration report', []],
  [
    'A5',
    'Steven nabil, in a tweet printed in the Iraq/Syria celebration report',
    ['Hedge: “was accused of” (accuser not named)'],
  ],
  ['A7', 'Iraq/Syria celebration report', ['Hedge: “reportedly” (source not named)']],
  ['A10', 'Elizabeth Tsurkov, quoted in the Iraq/Syria celebration report', ['Hedge: “probably”']],
  ['B1', 'Iran mourning report, with a quotation from Mike Pompeo', ['No source named for the rest']],
  ['B6.2', 'Nazli, quoted in the Iran mourning report', ['Hedge: “I thought”']],
  [
    'B16',
    'Iran mourning report, with a paraphrase of Mike Pompeo and a quotation from Dick Cheney',
    ['Hedge: “believes” (about Mike Pompeo)', 'No source named for the rest'],
  ],
])('the row of %s says who speaks and what qualifies it, as its page does', (label, voice, notes) => {
  expect(rowOf(label)).toMatchObject({ voice, notes })
})

describe('who speaks', () => {
  test.each([
    ['A1', ['report']],
    ['A3', ['mike-pompeo']],
    ['A8', ['report', 'elizabeth-tsurkov']],
    ['A10', ['elizabeth-tsurkov']],
    ['B8.1', ['polly-sigh', 'mike-pompeo']],
    ['B19.2', ['aaron-rupar', 'mike-pompeo']],
  ])('in %s: %j', (label, speakers) => {
    expect(rowOf(label)?.keys.speaker).toEqual(speakers)
  })

  test('the report comes first, the others by name', () => {
    const [first, ...others] = table.filters.find(({ name }) => name === 'speaker')?.choices ?? []
    expect(first?.label).toBe('The report itself')
    const names = others.map(({ label }) => label)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })
})

test.each([
  ['A1', ['unnamed']],
  ['A3', []],
  ['A7', ['any', 'hearsay', 'unnamed']],
  ['B6.2', ['any', 'belief']],
])('the hedges of %s: %j', (label, keys) => {
  expect(rowOf(label)?.keys.hedge).toEqual(keys)
})

test('no choice keeps nothing, and each filter reaches every claim but the one of hedges', () => {
  for (const { name, choices } of table.filters) {
    const kept = rows.filter(({ keys }) => keys[name].some((key) => choices.some((choice) => choice.key === key)))
    if (name !== 'hedge') expect(kept).toEqual(rows)
    for (const { key } of choices)
      expect(
        rows.some(({ keys }) => keys[name].includes(key)),
        key,
      ).toBe(true)
  }
})

test('made-up reports: spellings of who is named and of who speaks, none that the row prints', () => {
  const reports = madePair('Ana Duarte said the bridge is safe.\n\nThe Duartes met U.S. guests.', 'It rained.')
  const names = [
    madeName('Ana Duarte', 'person', { aliases: ['Anna Duarte', 'Duarte'] }),
    madeName('United States', 'place', { aliases: ['U.S.'] }),
    madeName('Bo Lind', 'person', { aliases: ['Lind'] }),
  ]
  const made = makeClaimTable(reports, { names, comparison: { topics: [] } })
  expect(made.rows.map((own) => own.map(({ otherSpellings: also }) => also))).toEqual([
    [['Anna Duarte'], ['United States']],
    [[]],
  ])
  expect(made.filters.find(({ name }) => name === 'topic')?.choices).toEqual([])
})
