import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { absolute, handoutPath, homePath } from '#lib/address/paths'
import { site } from '../site/our-site'
import { test } from './browser-test'

const { reports, comparison } = site

/** A4 and Letter, less margins of 12 mm, at 96 px an inch. */
const papers = [703, 725]

async function print(page: Page, width: number) {
  await page.setViewportSize({ width, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto(handoutPath)
}

describe('the class sheet', () => {
  test('is reached from both reports', async ({ page }) => {
    await page.goto(homePath)
    await page.getByRole('link', { name: 'Class sheet' }).click()
    await page.waitForURL(`**${handoutPath}`)
  })

  test('holds both reports whole, with every number, and where they stand', async ({ page }) => {
    await print(page, 703)
    for (const { letter, blocks, text, addresses } of reports) {
      const report = page.locator(`article[data-letter="${letter}"]`)
      const words = await report.locator('[data-block]').evaluateAll((all) => all.map((one) => one.textContent))
      expect(words).toEqual(blocks.map(({ start, end }) => text.slice(start, end)))
      for (const { label } of addresses)
        expect(await report.locator(`a[data-label="${label}"]`).isVisible(), label).toBe(true)
    }
    expect(await page.getByText(`Both reports: ${absolute(homePath)}`).isVisible()).toBe(true)
  })

  test('asks every question of both reports and answers none', async ({ page }) => {
    await page.goto(handoutPath)
    const asked = await page.locator('ol > li').evaluateAll((all) => all.map((one) => one.textContent))
    expect(asked).toEqual(
      comparison.topics.map(({ question }) => question + reports.map(({ letter }) => `Report ${letter}`).join('')),
    )
    expect(await page.locator('main a[href*="/compare/"]').count()).toBe(0)
  })

  test('treats both reports alike', async ({ page }) => {
    for (const width of [390, 768, 1280, ...papers]) {
      await page.emulateMedia({ media: papers.includes(width) ? 'print' : 'screen' })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(handoutPath)
      const shapes = await page.locator('article').evaluateAll((all) =>
        all.map((article) => {
          const widths = [...article.querySelectorAll('header, header > *, header + div, [data-block]')].map((one) => {
            const { width } = one.getBoundingClientRect()
            return one.matches('[data-block]') && one.closest('[class*="quoted"]') ? '' : Math.round(width)
          })
          return [...new Set(widths)].sort().join(' ')
        }),
      )
      expect(new Set(shapes).size, `${width} px: ${shapes.join(' / ')}`).toBe(1)
    }
  })
})

describe('the class sheet on paper', () => {
  test.for(papers)('is cut nowhere, and leaves room to write, at %i px', async (width, { page }) => {
    await print(page, width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    for (const lines of await page.locator('ol > li > p').all()) {
      const box = await lines.boundingBox()
      expect(box?.height).toBeGreaterThan(50)
      expect(box?.width).toBeGreaterThan(width * 0.4)
    }
    for (const { letter } of reports) {
      const text = await page.locator(`article[data-letter="${letter}"] header + div`).boundingBox()
      expect(width - (text?.x ?? 0) - (text?.width ?? 0)).toBeGreaterThan(width * 0.3)
    }
  })

  test('leaves no heading alone and breaks no paragraph and no question', async ({ page }) => {
    await print(page, 703)
    const breaks = (selector: string, side: 'breakAfter' | 'breakInside') =>
      page.locator(selector).evaluateAll((all, of) => [...new Set(all.map((one) => getComputedStyle(one)[of]))], side)
    expect(await breaks('main h1, main h2, main h3, main header', 'breakAfter')).toEqual(['avoid'])
    expect(await breaks('ol > li, div:has(> [data-block])', 'breakInside')).toEqual(['avoid'])
  })

  test('gives each report, and the questions, leaves of their own', async ({ page }) => {
    await page.goto(handoutPath)
    const parts = reports.length + 1
    const print = async (format: string) => (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)
    for (const format of ['A4', 'Letter']) {
      const leaves = (await print(format))?.length
      expect(leaves).toBeGreaterThanOrEqual(parts)
      expect(leaves).toBeLessThanOrEqual(2 * parts)
    }
    // With hardly a word in them, they still take a leaf each.
    await page.locator('[data-block], li').evaluateAll((all) => all.map((one) => one.remove()))
    expect(await print('A4')).toHaveLength(parts)
  })
})
