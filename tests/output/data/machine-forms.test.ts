import { expect, test } from 'vitest'
import { readEntry } from '#lib/ledger/entries'
import { withdraw } from '#lib/ledger/withdraw'
import { dataFiles } from '#lib/output/data/data-files'
import { dataForms } from '#lib/output/data/data-forms'
import { readFolder } from '#lib/publish/disk/read-folder'
import { richFiles, siteOf } from '../../made/rich-site'

/** The files as they are published for the site of tests/made/rich-site.ts, the second claim of report B withdrawn. */
const expected = new Map(
  [...readFolder('tests/output/data/machine-forms')].map(([path, content]) => [path, content.toString()]),
)

const files = richFiles('2021-06-01')
const issued = siteOf(files)
const entries = issued.permalinks.map((line) => readEntry(line))
const lines = withdraw('harbour-count-2', { reason: 'Asked.', date: '2021-07-01' }, entries, issued.reports)
const ledger = `${files['permalinks.ndjson']}${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`
const comparison = String(files['comparison.md']).replace('      B2: ["63 planks"]\n', '')
const site = siteOf({ ...files, 'comparison.md': comparison, 'permalinks.ndjson': ledger })

test('the machine forms of a small site are these, to the letter', () => {
  // The schemas are made by zod; tests/publish/data-files.test.ts checks every file against them.
  const made = [...dataFiles(site)].filter(([path]) => !path.includes('/schemas/'))
  expect(Object.fromEntries(made.map(([path, content]) => [path.slice('/data/'.length), content]))).toEqual(
    Object.fromEntries([...expected].filter(([path]) => path !== 'page.json')),
  )
  const schemas = [...dataFiles(site)].filter(([path]) => path.includes('/schemas/'))
  expect(schemas.map(([path, content]) => [path, JSON.parse(content).$id, JSON.parse(content).title])).toEqual(
    ['claim', 'tombstone', 'report', 'comparison', 'annotation'].map((noun) => [
      `/data/schemas/${noun}.json`,
      `http://localhost:3000/data/schemas/${noun}.json`,
      noun,
    ]),
  )
})

test('the page of the machine forms names these files and commands', () => {
  expect(`${JSON.stringify(dataForms(site.reports), null, 2)}\n`).toBe(expected.get('page.json'))
})
