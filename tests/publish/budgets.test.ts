import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pages } from '#lib/address/routes'
import { readFolder } from '#lib/publish/disk/read-folder'
import { kindOf } from '#lib/publish/export/match-route'

const scriptBudget = 2_000

type Weight = { file: string; bytes: number }

/** What a page asks for, itself first: addresses in `src`, and of links that load. Pictures of icons are not awaited. */
function requestsOf(page: string, site: Map<string, Buffer>): Weight[] {
  const html = String(site.get(page))
  const loads = [
    ...html.matchAll(
      /<(?:script|img)[^>]* src="([^"]*)"|<link[^>]*rel="(?:stylesheet|preload|modulepreload)"[^>]*href="([^"]*)"/g,
    ),
  ]
  const files = loads.map((match) => decodeURI(match[1] ?? match[2] ?? '').replace(/^\//, ''))
  return [page, ...files].map((file) => ({ file, bytes: gzipSync(site.get(file) ?? '', { level: 9 }).length }))
}

/** What must have arrived before anything is painted. */
const blocking = (html: string) =>
  html.match(
    /<link[^>]*rel="stylesheet"|<script(?![^>]*(?:type="module"|type="application\/ld\+json"|type="speculationrules"))/g,
  ) ?? []

/** Each page over its budget, with what weighs how much. */
function overweight(site: Map<string, Buffer>): string[] {
  return [...site.keys()].flatMap((page) => {
    if (!page.endsWith('.html')) return []
    const kind = kindOf(page)
    if (!kind) return [`${page} has no row in the table of pages`]
    const budget = pages[kind].maxBytes
    const weights = requestsOf(page, site)
    const sum = weights.reduce((total, { bytes }) => total + bytes, 0)
    const list = weights.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')
    return sum < budget ? [] : [`${page} weighs ${sum} of ${budget} bytes: ${list}`]
  })
}

describe('the finished site', () => {
  const site = readFolder('out')

  test('keeps every page within its budget', () => {
    expect(overweight(site)).toEqual([])
  })

  test('needs one request before the first paint', () => {
    expect(
      [...site].flatMap(([page, content]) =>
        page.endsWith('.html') ? blocking(String(content)).map((tag) => `${page} ${tag}`) : [],
      ),
    ).toEqual([])
  })

  test('has one small script a page, and what both load when a key is pressed', () => {
    const weight = (name: string) => {
      const [script] = [...site].filter(([file]) => file.startsWith(`assets/${name}.`))
      return gzipSync(script?.[1] ?? '', { level: 9 }).length
    }
    expect([...site.keys()].filter((file) => file.endsWith('.js'))).toHaveLength(3)
    expect(weight('search')).toBeLessThan(scriptBudget)
    expect(weight('diptych') + weight('keys-pressed')).toBeLessThan(scriptBudget)
    for (const [page, content] of site)
      if (page.endsWith('.html') && page !== 'diptych.html')
        expect(String(content).split('<script type="module"'), page).toHaveLength(2)
  })
})

test('a page that grew is named, with what weighs how much', () => {
  const noise = Array.from({ length: 9000 }, (_, i) => Math.sin(i).toString(36).slice(2, 8)).join('')
  const site = new Map([
    ['index.html', Buffer.from('<p>small</p>')],
    ['claims/a-1/index.html', Buffer.from('<script type="module" src="/assets/x.js"></script>')],
    ['assets/x.js', Buffer.from(noise)],
    ['new/index.html', Buffer.from('')],
  ])
  expect(overweight(site)).toEqual([
    expect.stringMatching(
      /^claims\/a-1\/index\.html weighs \d+ of 8500 bytes: claims\/a-1\/index\.html \d+, assets\/x\.js \d+$/,
    ),
    'new/index.html has no row in the table of pages',
  ])
  expect(blocking('<link rel="stylesheet" href="/x.css"><script src="/x.js"></script>')).toHaveLength(2)
})
