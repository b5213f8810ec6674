import { existsSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { annotationPath, claimDataPath, claimLinkedDataPath, claimsCsvPath } from '#lib/address/paths'
import { claimsCsv } from '#lib/output/data/claims-csv'
import { dataFiles } from '#lib/output/data/data-files'
import { readFolder } from '#lib/publish/disk/read-folder'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceLine } from '#lib/voice/voice-line'
import { site } from '../site/our-site'

const files = readFolder('out/data')
const read = (path: string) => JSON.parse(String(files.get(path)))
const addresses = site.reports.flatMap((report) =>
  report.addresses.map((address) => ({ report, address, voice: voiceLine(voiceAt(report, [address]), report) })),
)

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
addFormats.default(ajv)
for (const path of files.keys()) if (path.startsWith('schemas/')) ajv.addSchema(read(path))

/** What an independent validator finds wrong in a data file; annotations name a context in place of a schema. */
function faults(path: string): unknown {
  const data = read(path)
  const schema = path.startsWith('annotations/') ? read('schemas/annotation.json').$id : data.$schema
  return ajv.validate(schema, data) ? null : ajv.errors
}

describe('the machine forms', () => {
  const checked = [...files.keys()].filter((path) => /^(?!schemas\/).*\.json$|^annotations\//.test(path))

  test('are there for each address, each report and the comparison', () => {
    const claims = addresses.map(({ address }) => address.id)
    expect([...files.keys()].filter((path) => !/^schemas\/|^index\.html$/.test(path))).toEqual(
      [
        ...claims.flatMap((id) => [`claims/${id}.json`, `claims/${id}.jsonld`, `annotations/${id}.jsonld`]),
        ...site.reports.flatMap(({ slug }) => [`reports/${slug}.json`, `reports/${slug}.jsonld`]),
        ...['claims.csv', 'comparison.json', 'comparison.jsonld'],
      ].sort(),
    )
  })

  test.each(checked)('%s keeps to its published schema', (path) => {
    expect(faults(path)).toBeNull()
  })

  test('a schema refuses what it does not promise', () => {
    const claim = read(checked.find((path) => path.startsWith('claims/')) ?? '')
    for (const wrong of [
      { ...claim, more: 1 },
      { ...claim, voice: '' },
      { ...claim, url: 'nowhere' },
    ])
      expect(ajv.validate(claim.$schema, wrong)).toBe(false)
  })

  test.each(addresses)('$address.label never travels bare', ({ report, address, voice }) => {
    const claim = read(claimDataPath(address.id).replace('/data/', ''))
    expect(claim).toMatchObject({ voice, text: address.text })
    const { title, datePublished, sha256 } = report
    expect(claim.report).toMatchObject({ title, datePublished, sha256 })
    const points = [...report.text].slice(claim.position.start, claim.position.end).join('')
    const bytes = Buffer.from(report.text).subarray(claim.bytes.start, claim.bytes.end).toString()
    expect([points, bytes, claim.quote.exact]).toEqual([address.text, address.text, address.text])
  })
})

test('a withdrawn address keeps its file, as a tombstone, and stands in no other list of claims', () => {
  const [{ report, address, voice }] = addresses as [(typeof addresses)[number]]
  const { title, datePublished } = report
  const { id, label, text: exact } = address
  const stone = { id, label, voice, exact, title, datePublished, reason: 'Asked.', date: '2027-01-20' }
  // As readSite leaves a site of which an address is withdrawn.
  const [a, b] = site.reports
  const standing = { ...a, addresses: a.addresses.filter((one) => one.id !== id) }
  const without = <T extends { passages: { id: string }[] }>(all: T[]) =>
    all.map((one) => ({ ...one, passages: one.passages.filter((passage) => passage.id !== id) }))
  const { topics, links } = site.comparison
  const comparison = { ...site.comparison, topics: without(topics), links: without(links) }
  for (const told of [exact, null]) {
    const made = dataFiles({ ...site, reports: [standing, b], comparison, tombstones: [{ ...stone, exact: told }] })
    for (const path of [claimDataPath, claimLinkedDataPath, annotationPath]) {
      const data = JSON.parse(made.get(path(id)) ?? '')
      expect(data.$schema).toMatch(/\/tombstone\.json$/)
      expect(ajv.validate(data.$schema, data)).toBe(true)
      expect(data).toMatchObject({ voice, exact: told, reason: 'Asked.' })
    }
    expect(made.get(claimsCsvPath)).toContain(b.addresses[0]?.id)
    expect(made.get(claimsCsvPath)).not.toContain(`/${id}/`)
  }
})

test('the page of the machine forms shows commands that ask for files of the site, of both reports alike', () => {
  const page = String(files.get('index.html'))
  const shown = (slug: string) => page.split(slug).length
  const asked = [...page.matchAll(/curl -s (?:-o \S+ )?http:\/\/localhost:3000\/([^\s<]+)/g)].map(
    (match) => match[1] ?? '',
  )
  expect(asked.length).toBe(8)
  expect(asked.filter((path) => !existsSync(`out/${path}`))).toEqual([])
  for (const { slug } of site.reports) expect(shown(slug)).toBeGreaterThan(10)
})

describe('the table of claims', () => {
  const content = String(files.get('claims.csv'))
  const rows: Record<string, string>[] = parseCsv(content, { bom: true, columns: true, record_delimiter: '\r\n' })

  test('is read by an independent parser as it was written', () => {
    const claims = addresses.filter(({ address }) => address.claims.length === 1)
    expect(rows.map(({ id, voice, text, report }) => [id, voice, text, report])).toEqual(
      claims.map(({ report, address, voice }) => [address.id, voice, address.text, report.title]),
    )
    expect(content.startsWith('\uFEFF"id"')).toBe(true)
    expect(content.replaceAll('\r\n', '')).not.toContain('\r')
  })

  test('says in which cells a mark keeps a spreadsheet from computing', () => {
    const [report] = site.reports
    const record = { ...read(`reports/${report.slug}.json`).claims[0], text: '=1+1', label: '@x', voice: 'a "b", c' }
    const [row] = parseCsv<Record<string, string>>(claimsCsv([record]), { bom: true, columns: true })
    expect(row).toMatchObject({ text: "'=1+1", label: "'@x", voice: 'a "b", c' })
    expect(row?.guarded?.split(' ')).toEqual(expect.arrayContaining(['label', 'text']))
    for (const one of rows)
      for (const [column, cell] of Object.entries(one))
        expect([
          column,
          /^[=+\-@\t\r\n]/.test(cell),
          cell.startsWith("'") && !one.guarded?.split(' ').includes(column),
        ]).toEqual([column, false, false])
  })
})
