import { describe, expect } from 'vitest'
import { absolute, claimPath, homePath } from '#lib/address/paths'
import { site } from '../site/our-site'
import { test } from './browser-test'

const [a, b] = site.reports

describe('both reports on paper', () => {
  test('stand side by side in equal columns, with their numbers', async ({ page }) => {
    // A4 and Letter, less margins of 15 mm, at 96 px an inch.
    for (const width of [680, 702]) {
      await page.setViewportSize({ width, height: 1000 })
      await page.emulateMedia({ media: 'print' })
      await page.goto(homePath)
      const [left, right] = await Promise.all([a, b].map(({ slug }) => page.locator(`[id="${slug}"]`).boundingBox()))
      expect(left?.y).toBe(right?.y)
      expect(left?.width).toBeCloseTo(right?.width ?? 0, 0)
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0)
      for (const { label } of [...a.addresses, ...b.addresses])
        expect(await page.locator(`a[data-label="${label}"]`).isVisible(), label).toBe(true)
    }
  })

  test('tell one base address, and how to make a claim’s address that works', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(homePath)
    const told = page.locator('main p', { hasText: absolute(homePath) })
    const guide = page.locator('main p', { hasText: ' is http' })
    expect(await told.first().isVisible()).toBe(true)
    const made = (await guide.textContent())?.match(/(\w\d+(?:\.\d+)?) is (\S+)/)
    const example = [...a.addresses, ...b.addresses].find(({ label }) => label === made?.[1])
    expect(made?.[2]).toBe(absolute(claimPath(example?.id ?? '')))
    const mark = page.getByText('≡ opens a question')
    expect(await mark.isVisible(), 'paper shows no marks').toBe(false)
    await page.emulateMedia({ media: 'screen' })
    expect(await guide.isVisible()).toBe(false)
    expect(await mark.isVisible()).toBe(true)
  })

  test('are black on white, whatever the screen is', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(homePath)
    const inks = await page
      .locator('main *')
      .evaluateAll((all) => [
        ...new Set(
          all
            .filter((one) => getComputedStyle(one).display !== 'none')
            .map((one) => `${getComputedStyle(one).color} on ${getComputedStyle(one).backgroundColor}`),
        ),
      ])
    expect(inks.filter((ink) => !/^rgb\(0, 0, 0\) on (?:rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/.test(ink))).toEqual(
      [],
    )
  })

  test('leave no heading and no introducing line alone at the end of a page', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(homePath)
    const breaks = await page
      .locator('main h1, main h2, main header, main div:not([id]):has(> [data-block])')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter))
    expect(new Set(breaks)).toEqual(new Set(['avoid']))
    const rows = await page
      .locator('[data-block]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one.parentElement ?? one).breakInside))
    expect(new Set(rows)).toEqual(new Set(['avoid']))
    // In a grid Chromium heeds neither where both meet: it tore a tweet off the line that says whose it is.
    const around = await page
      .locator('div:has(> div > [data-block])')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).display))
    expect(around).toEqual(['block', 'block'])
  })

  test.for(['A4', 'Letter'])('take two leaves of %s', async (format, { page }) => {
    await page.goto(homePath)
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
  })
})
