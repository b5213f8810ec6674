import { describe, expect } from 'vitest'
import {
  claimInReportPath,
  claimPath,
  comparePath,
  homePath,
  sourcesPath,
  swappedComparePath,
  swappedPath,
  topicPath,
  wordingPath,
} from '#lib/address/paths'
import { site } from '../site/our-site'
import { test } from './browser-test'

const { topics, mainTopics } = site.comparison
const claims = site.reports.flatMap(({ addresses }) => addresses.filter((one) => one.claims.length === 1))
const [first, second] = site.reports.map(({ slug }) => claims.find(({ id }) => id.startsWith(slug)))

describe('from a claim to the other report, and back', () => {
  test.for([homePath, swappedPath])('every mark on %s opens the claim’s topic', async (path, { page }) => {
    await page.goto(path)
    for (const { id, label } of claims) {
      const href = await page.getByRole('link', { name: `Compare ${label}`, exact: true }).getAttribute('href')
      const slug = mainTopics[id] ?? ''
      expect(href, label).toBe(path === homePath ? topicPath(slug) : `${swappedComparePath}#${slug}`)
    }
  })

  test.for([390, 1280])('one tap brings both reports level, one leads back, at %i px', async (width, { page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const claim of [first, second]) {
      const { id = '', label = '' } = claim ?? {}
      await page.goto(homePath)
      await page.getByRole('link', { name: `Compare ${label}`, exact: true }).click()
      await page.waitForURL(`**${topicPath(mainTopics[id] ?? '')}`)
      for (const { letter, title } of site.reports)
        expect(await page.getByRole('heading', { name: `${letter} ${title}` }).isVisible()).toBe(true)
      await page.getByRole('link', { name: `${label} in its place`, exact: true }).click()
      await page.waitForURL(`**${claimInReportPath(id)}`)
      expect(await page.locator(':target').getAttribute('id')).toBe(id)
    }
  })

  test('a claim’s page leads to its topic', async ({ page }) => {
    const { id = '' } = first ?? {}
    await page.goto(claimPath(id))
    await page.getByRole('link', { name: /^Compare: / }).click()
    await page.waitForURL(`**${topicPath(mainTopics[id] ?? '')}`)
  })

  test.for([390, 1280])('the view can be switched in mid-page at %i px', async (width, { page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(claimInReportPath(claims.at(-1)?.id ?? ''))
    const switches = page.locator(`main a[href="${comparePath}"]`)
    const seen = await switches.evaluateAll(
      (all) =>
        all.filter((one) => {
          const { top, bottom, height } = one.getBoundingClientRect()
          return height >= 44 && top >= 0 && bottom <= innerHeight
        }).length,
    )
    expect(seen).toBeGreaterThan(0)
  })
})

describe('a topic', () => {
  test('shows both sides equally, whole and as printed, silence in the same form', async ({ page }) => {
    for (const topic of topics) {
      await page.goto(topicPath(topic.slug))
      const sides = page.locator('main [data-letter]')
      const boxes = await sides.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
      expect(new Set(boxes.map(Math.round)).size, topic.slug).toBe(1)
      expect(await page.locator('main blockquote').allTextContents()).toEqual(topic.passages.map(({ text }) => text))
      for (const [i, { slug }] of site.reports.entries()) {
        const silent = topic.passages.every(({ report }) => report !== slug)
        expect(await sides.nth(i).getByText('not stated in this report').count()).toBe(silent ? 1 : 0)
      }
    }
  })

  test('stands level at 768 px and one side after the other at 390, each labelled', async ({ page }) => {
    for (const [width, level] of [
      [768, true],
      [390, false],
    ] as const) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(comparePath)
      const rows = page.locator('main section:has(h3)')
      expect(await rows.count()).toBe(topics.length)
      const [left, right] = await rows
        .first()
        .locator('[data-letter]')
        .evaluateAll((sides) => sides.map((one) => one.getBoundingClientRect().top))
      expect(left === right).toBe(level)
      expect(await rows.first().locator('h3').allTextContents()).toEqual(
        site.reports.map(({ letter, title }) => `${letter} ${title}`),
      )
    }
  })
})

describe('swapped sides', () => {
  test('show the same with B first; letters stay with their reports', async ({ page }) => {
    for (const [path, swapped, scope] of [
      [homePath, swappedPath, 'article'],
      [comparePath, swappedComparePath, 'section:first-of-type [data-letter]'],
    ] as const) {
      const letters: (string | null)[][] = []
      for (const one of [path, swapped]) {
        await page.goto(one)
        letters.push(
          await page.locator(`main ${scope}`).evaluateAll((all) => all.map((side) => side.getAttribute('data-letter'))),
        )
        expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(new RegExp(`${path}$`))
        expect(await page.getByText('in the order in which their files were received').isVisible()).toBe(true)
      }
      expect(letters).toEqual([
        ['A', 'B'],
        ['B', 'A'],
      ])
      await page.getByRole('link', { name: 'Swap sides' }).click()
      await page.waitForURL(`**${path}`)
    }
  })
})

describe('what is derived', () => {
  test('everybody who speaks has a place with all their words', async ({ page }) => {
    await page.goto(sourcesPath)
    for (const { key, utterances } of site.sources) {
      const words = await page.locator(`[id="${key}"] blockquote q`).allTextContents()
      expect(words).toEqual(utterances.flatMap(({ words }) => words.map(({ text }) => text)))
    }
  })

  test('every word that is counted can be opened, and leads to its claim', async ({ page }) => {
    await page.goto(wordingPath)
    const groups = [...site.wording.killingWords, ...site.wording.sayingWords]
    const lists = page.locator('main details:has(> ul > li[data-letter])')
    expect(await lists.count()).toBe(groups.length)
    for (const [i, { occurrences }] of groups.entries())
      expect(await lists.nth(i).locator('a').allTextContents()).toEqual(occurrences.map(({ label }) => label))
  })
})
