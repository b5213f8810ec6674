import { expect, test, vi } from 'vitest'
import { isListedPage, isReserved, listedPaths, menuPages, pagePath } from '#lib/address/paths'
import { fileRows, type Kind, pageRows, pages } from '#lib/address/routes'
import { citationFormats } from '#lib/output/cite/citation-formats'
import { kindOf, refuseFile } from '#lib/publish/export/match-route'
import { headerRules, headersFor } from '#lib/publish/host/headers'
import { printCaddy, printNginx } from '#lib/publish/host/host-files'
import { typeOf, types } from '#lib/publish/host/types'

/** The table with a page, a file and a citation format more, before anything reads it. */
vi.mock('#lib/address/routes', async (original) => {
  const routes = await original<{ pages: object; files: object }>()
  Object.assign(routes.pages, {
    timeline: { paths: ['timeline/'], menu: 'Timeline', listed: true, maxBytes: 14_000 },
    drafts: { paths: ['drafts/*/'], listed: false, maxBytes: 9_000 },
  })
  Object.assign(routes.files, {
    track: { path: 'tracks/*.gpx', shared: true, type: 'application/gpx+xml' },
    sound: { path: 'sounds/*.flac' },
  })
  return routes
})
vi.mock('#lib/output/cite/citation-formats', async (original) => {
  const formats = await original<{ citationFormats: object[] }>()
  formats.citationFormats.push({ ending: 'enw', label: 'EndNote', type: 'application/x-endnote-refer' })
  return formats
})

const rules = headerRules({
  styleHashes: [],
  scriptHashes: [],
  secure: true,
  entries: ['cite/', 'timeline/', 'tracks/'],
})

test('a page’s row brings its kind, path, menu, sitemap, reserved word and budget', () => {
  expect(kindOf('timeline/index.html')).toBe('timeline')
  expect(kindOf('timeline/a-1/index.html')).toBeNull()
  expect(pagePath('timeline' as Kind)).toBe('/timeline/')
  expect(menuPages().at(-1)).toEqual({ kind: 'timeline', label: 'Timeline', path: '/timeline/' })
  expect(listedPaths({ topic: ['x'], report: [], claim: ['a-1', 'a-2'] })).toEqual(
    '/ /compare/ /compare/x/ /wording/ /claims/ /handout/ /method/ /claims/a-1/ /claims/a-2/ /timeline/'.split(' '),
  )
  expect(['timeline', 'drafts', 'tracks'].filter((slug) => !isReserved(slug))).toEqual([])
  expect((pages as Record<string, { maxBytes: number }>).timeline?.maxBytes).toBe(14_000)
})

test('a page that search engines may not list is in no sitemap, and says so itself', () => {
  expect(kindOf('drafts/a-1/index.html')).toBe('drafts')
  expect(['/timeline/', '/claims/a-1/', '/'].map(isListedPage)).toEqual([true, true, true])
  expect(['/drafts/a-1/', '/data/', '/sources/'].map(isListedPage)).toEqual([false, false, false])
})

test('a file’s row brings its type and headers, and is accepted', () => {
  expect(refuseFile('tracks/a.gpx')).toBeNull()
  expect(refuseFile('tracks/a.txt')?.reason).toContain('"tracks/*.txt" to files')
  expect(headersFor(rules, '/tracks/a.gpx')).toMatchObject({
    'Content-Type': 'application/gpx+xml',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  })
  expect(headersFor(rules, '/tracks/a.gpx')['X-Robots-Tag']).toBeUndefined()
  expect(refuseFile('sounds/a.flac')?.reason).toBe(
    'an unexpected file; give the row of "sounds/*.flac" a type in files, lib/address/routes.ts',
  )
})

test('a citation format’s row brings its type everywhere, and its files are accepted', () => {
  expect(citationFormats.map(({ ending }) => ending)).toEqual(['bib', 'ris', 'csl.json', 'txt', 'enw'])
  expect(refuseFile('cite/a-1.enw')).toBeNull()
  expect(refuseFile('cite/a-1.pdf')?.reason).toContain('a row for "pdf" to citationFormats')
  expect(typeOf('cite/a-1.enw')).toBe('application/x-endnote-refer')
  expect(headersFor(rules, '/cite/a-1.enw')).toMatchObject({
    'Content-Type': 'application/x-endnote-refer',
    'X-Robots-Tag': 'noindex',
  })
  expect(printNginx(rules, '')).toContain('application/x-endnote-refer enw;')
  expect(printCaddy(rules, '', 'out')).toContain('~\\.enw$ "application/x-endnote-refer"')
})

test('of two endings with a type the longer counts', () => {
  expect(typeOf('cite/a-1.csl.json')).toBe('application/vnd.citationstyles.csl+json')
  expect(['data/a.b.json', 'SHA256SUMS', 'x.wasm'].map(typeOf)).toEqual([types.json, undefined, undefined])
})

test('no two rows have a path in common', () => {
  const paths = [...pageRows().flatMap(([, row]) => row.paths), ...fileRows().map(({ path }) => path)]
  expect(new Set(paths).size).toBe(paths.length)
})
