import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { absolute, homePath, sitemapPath } from '#lib/address/paths'
import { readFolder } from '#lib/publish/disk/read-folder'
import { leastPages } from '../site/our-site'

const site = readFolder('out')
const text = (file: string) => String(site.get(file))
const pages = [...site.keys()].filter((file) => file.endsWith('index.html'))
const addressOf = (file: string) => absolute(`${homePath}${file.replace(/index\.html$/, '')}`)
const linked = (file: string, rel: string) =>
  new RegExp(`<link(?=[^>]* rel="${rel}")[^>]* href="([^"]*)"`).exec(text(file))?.[1] ?? null

test('the sitemap has every page that may be listed under its own address, and no other', () => {
  const listed = pages.filter(
    (file) => !text(file).includes('content="noindex') && linked(file, 'canonical') === addressOf(file),
  )
  const locations = [...text('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])
  expect(listed.length).toBeGreaterThanOrEqual(leastPages / 4)
  expect(locations.sort()).toEqual(listed.map(addressOf).sort())
  // Nothing is told of when a page last changed: no record of ours says it.
  expect(text('sitemap.xml')).not.toContain('<lastmod>')
})

test('the sitemap keeps to its protocol, and robots.txt leads to it', () => {
  const xml = text('sitemap.xml')
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' })
  const { urlset, ...others } = parser.parse(xml)
  expect(Object.keys(others)).toEqual(['?xml'])
  expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  // sitemaps.org/protocol.html: at most 50,000 addresses and 50 MiB; each below the sitemap, under 2,048 characters.
  const locations = urlset.url.map(({ loc, ...more }: { loc: string }) => {
    expect(Object.keys(more)).toEqual([])
    expect(new URL(loc).href).toBe(loc)
    expect(loc.startsWith(absolute(homePath))).toBe(true)
    expect(loc.length).toBeLessThan(2048)
    return loc
  })
  expect(locations.length).toBeLessThanOrEqual(50_000)
  expect(new Set(locations).size).toBe(locations.length)
  expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024)
  expect(text('robots.txt')).toContain(`Sitemap: ${absolute(sitemapPath)}\n`)
})

test('every page has a canonical address that is a page', () => {
  const addresses = new Set(pages.map(addressOf))
  expect(pages.filter((file) => !addresses.has(linked(file, 'canonical') ?? ''))).toEqual([])
})

test('what is next says that this is previous, for claims and questions', () => {
  const files = new Map(pages.map((file) => [addressOf(file), file]))
  const series = pages.filter((file) => linked(file, 'next'))
  expect(series.length).toBeGreaterThanOrEqual(leastPages / 2)
  for (const file of series) {
    const next = files.get(linked(file, 'next') ?? '') ?? ''
    // A claim comes back to a claim: beside a block of several stands a block, beside a claim a claim.
    expect(linked(next, 'prev'), file).not.toBeNull()
  }
})

test('browsers of every age find a picture for their tabs, each in its own form', () => {
  expect(linked('index.html', 'apple-touch-icon')).toMatch(/\/apple-icon\.png$/)
  expect(text('index.html').match(/<link[^>]* rel="icon"[^>]*>/g)).toHaveLength(2)
  expect([...(site.get('favicon.ico') ?? [])].slice(0, 8)).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
  const png = site.get('apple-icon.png') ?? Buffer.alloc(0)
  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 180, 180])
})
