import { expect, test } from 'vitest'
import { makeClaimTable } from '#lib/compare/claim-list'
import { readSite } from '#lib/site'
import { madeName, madePair } from '../made/made-reports'

const { site } = readSite('content')
if (!site) throw new Error('content/ is not sound')
const table = makeClaimTable(site.reports, site)
const rows = table.rows.flat()

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

test('the report comes first, the others by name', () => {
  const [first, ...others] = table.filters.find(({ name }) => name === 'speaker')?.choices ?? []
  expect(first?.label).toBe('The report itself')
  const names = others.map(({ label }) => label)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
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
