import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import {
  claimInReportPath,
  claimPath,
  homePath,
  rawPath,
  reportDataPath,
  reportPath,
  topicPath,
} from '#lib/address/paths'
import type { Report } from '#lib/record/report'
import { site } from '../site/our-site'
import { test } from './browser-test'

const ids = site.permalinks.map(({ id }) => id)
const [report] = site.reports

const kinds = {
  both: homePath,
  'one report': reportPath(report.slug),
  swapped: '/swapped/',
  'every topic': '/compare/',
  'every topic, swapped': '/swapped/compare/',
  topic: topicPath(site.comparison.topics[0]?.slug ?? ''),
  'who speaks': '/sources/',
  words: '/wording/',
  claims: '/claims/',
  claim: claimPath(ids[0] ?? ''),
  tweet: claimPath(site.reports[1].addresses.at(-1)?.id ?? ''),
  'block of several claims': claimPath(report.addresses.find(({ claims }) => claims.length > 1)?.id ?? ''),
  'class sheet': '/handout/',
  method: '/method/',
  data: '/data/',
  'no such page': '/no-such-page/',
}

const blocksOf = (page: Page, scope: string) =>
  page.locator(`${scope} [data-block]`).evaluateAll((blocks) => blocks.map((block) => block.textContent))
const slices = ({ blocks, text }: Report) => blocks.map(({ start, end }) => text.slice(start, end))

describe('not one character is lost or added', () => {
  test.for(site.reports)('$slug, on the page of both and on its own', async (report, { page }) => {
    await page.goto(homePath)
    expect(await blocksOf(page, `#${report.slug}`)).toEqual(slices(report))
    await page.goto(reportPath(report.slug))
    expect(await blocksOf(page, 'article')).toEqual(slices(report))
  })

  test.for(site.reports)('$slug, as a file and as data', async (report, { page }) => {
    const raw = await page.request.get(rawPath(report.slug))
    expect(await raw.body()).toEqual(readFileSync(`content/reports/${report.slug}.txt`))
    const data = await page.request.get(reportDataPath(report.slug))
    expect(await data.json()).toMatchObject({ text: report.text, blocks: report.blocks, tweets: report.tweets })
  })

  test('both reports read without scripts', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: inject('siteUrl'), javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(homePath)
    for (const { slug } of site.reports) {
      const blocks = page.locator(`#${slug} [data-block]`)
      for (const block of await blocks.all()) expect(await block.isVisible()).toBe(true)
    }
    await context.close()
  })
})

describe('addresses', () => {
  test('every issued one has its page with its words, and its place', async ({ page }) => {
    await page.goto(homePath)
    const places = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
    for (const { id, quote } of site.permalinks) {
      expect(places.filter((place) => place === id)).toEqual([id])
      const response = await page.goto(claimPath(id))
      expect(response?.status(), id).toBe(200)
      expect(await page.locator('main blockquote').first().textContent()).toBe(quote.exact)
    }
  })

  test('a claim opened from outside is found in its place, and back returns', async ({ page }) => {
    const id = ids.at(-1) ?? ''
    await page.goto(claimPath(id))
    await page.getByRole('link', { name: 'Read it in its place' }).click()
    await page.waitForURL(`**${claimInReportPath(id)}`)
    expect(await page.locator(':target').getAttribute('id')).toBe(id)
    expect(await isMarked(page, id)).toBe(true)
    await page.goBack()
    await page.waitForURL(`**${claimPath(id)}`)
    expect(await page.locator('main blockquote').first().isVisible()).toBe(true)
  })

  test('a printed number leads to its page', async ({ page }) => {
    await page.goto(homePath)
    await page.getByRole('link', { name: `Claim ${report.addresses[0]?.label}`, exact: true }).click()
    await page.waitForURL(`**${claimPath(ids[0] ?? '')}`)
  })

  test.for([390, 768, 1280])('no place hides under the titles at %i px', async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(homePath)
    for (const id of ids) {
      await page.evaluate((hash) => location.replace(hash), `#${id}`)
      expect(await isClear(page, id), id).toBe(true)
      expect(await isMarked(page, id), id).toBe(true)
    }
  })
})

/** Marked by something besides colour. */
const isMarked = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => {
    const { outlineStyle, textDecorationLine } = getComputedStyle(element)
    return outlineStyle === 'solid' || textDecorationLine === 'underline'
  })

/** In view, and whatever sticks to the top ends above it. */
const isClear = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    const sticky = [...document.querySelectorAll('main *')].filter(
      (one) => getComputedStyle(one).position === 'sticky' && one.getBoundingClientRect().top <= 0,
    )
    const covered = Math.max(0, ...sticky.map((one) => one.getBoundingClientRect().bottom))
    return top >= covered && top < innerHeight
  })

describe('both reports are treated alike', () => {
  test('same elements, same classes, same look', async ({ page }) => {
    await page.goto(homePath)
    const [a, b] = await Promise.all(site.reports.map(({ slug }) => vocabularyOf(page, slug)))
    // Lines such as `Watch:` stand in one of the texts alone.
    expect(a).toEqual(b)
  })
})

/** Every kind of element with what the style sheets make of it; bars, and the hue of letters and numbers, left out. */
const vocabularyOf = (page: Page, slug: string) =>
  page.locator(`#${slug}`).evaluate((article) => {
    const look = (element: Element) => {
      const { fontSize, fontFamily, fontWeight, lineHeight, display, color, opacity } = getComputedStyle(element)
      const hued = element.matches('a[data-label], h2 > span')
      return [fontSize, fontFamily, fontWeight, lineHeight, display, opacity, hued ? '' : color].join(' ')
    }
    // Labels, which have no address, stand in one report alone.
    const isLabel = (element: Element) => element.matches(':not([id]) > [data-block]')
    const all = [article, ...article.querySelectorAll('*')].filter((element) => !isLabel(element))
    const widthOf = (element: Element) => {
      const { paddingLeft, paddingRight } = getComputedStyle(element)
      return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    }
    const boxes = all
      .filter((one) => one.matches('p, h2, blockquote'))
      .map((one) => `${one.className} ${widthOf(one)} px`)
    return [...new Set([...all.map((one) => `${one.localName}.${one.className} ${look(one)}`), ...boxes])].sort()
  })

describe.for(Object.entries(kinds))('the page: %s', ([, path]) => {
  test.for(['light', 'dark', 'forced'] as const)(
    'axe finds nothing in the %s',
    { timeout: 120_000 },
    async (theme, { page }) => {
      await page.emulateMedia(theme === 'forced' ? { forcedColors: 'active' } : { colorScheme: theme })
      await page.goto(path)
      const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
      // What a theme changes is colour alone: the other rules are asked once.
      const ofColour = { type: 'rule' as const, values: ['color-contrast', 'color-contrast-enhanced'] }
      const options = theme === 'light' ? { rules } : { runOnly: ofColour }
      const { violations } = await new AxeBuilder({ page }).options(options).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    },
  )

  test('asks nobody else, says nothing in the console', async ({ page }) => {
    const heard: string[] = []
    page.on('console', (message) => heard.push(message.text()))
    page.on('pageerror', (error) => heard.push(error.message))
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== inject('siteUrl')) heard.push(request.url())
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    const told = heard.filter((line) => !(path === kinds['no such page'] && /404/.test(line)))
    expect(told).toEqual([])
  })

  test('does not scroll sideways at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('has one heading of the first rank, a title, a language and no inline style', async ({ page }) => {
    await page.goto(path)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).not.toBe('')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('main [style], footer [style], header [style]').count()).toBe(0)
  })
})

describe('search engines', () => {
  test('are told not to list what private people wrote, and are not led there', async ({ page }) => {
    const sitemap = await (await page.request.get('/sitemap.xml')).text()
    for (const { slug, tweets, addresses } of site.reports)
      for (const { id, block } of addresses.filter(({ block }) => tweets.some((tweet) => tweet.block === block))) {
        expect(sitemap, `${slug} ${block}`).not.toContain(claimPath(id))
        const html = await (await page.request.get(claimPath(id))).text()
        expect(html).toContain('<meta name="robots" content="noindex, follow">')
      }
  })

  test('get a title that begins with who speaks, and an absolute address', async ({ page }) => {
    for (const path of [kinds.claim, kinds.tweet]) {
      await page.goto(path)
      // `Mike Pompeo, quoted in the …` heads the page of `Mike Pompeo (quoted): …`.
      const [speaker = ''] = ((await page.locator('h1').textContent()) ?? '').split(/,| \(/)
      expect(await page.title()).toMatch(/^[^:]+: .+ \([AB]\d+(?:\.\d+)?(?:, [^)]+)?\)$/)
      expect((await page.title()).startsWith(speaker)).toBe(true)
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(new RegExp(`^https?://.*${path}$`))
      const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
      expect(data).toMatchObject([{ '@type': 'Claim', appearance: { '@type': 'NewsArticle' } }])
    }
  })
})
