import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { methodPath } from '#lib/address/paths'
import { site } from '../site/our-site'
import { test } from './browser-test'

const url = pathToFileURL(resolve('out/diptych.html')).href

/** Opens the file from the disk; gives every request and every message of the browser. */
async function open(page: Page, fragment = '') {
  const heard: string[] = []
  page.on('request', (request) => heard.push(request.url()))
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  await page.goto(url + fragment)
  await page.waitForLoadState('networkidle')
  return heard
}

describe('the one file, opened from a disk', () => {
  test('asks for nothing but itself, and the browser has nothing to say', async ({ page }) => {
    expect(await open(page)).toEqual([url])
  })

  test('holds what every page of the comparison shows', async ({ page }) => {
    await open(page)
    for (const report of site.reports) {
      for (const block of report.blocks)
        expect(await page.locator(`#${report.slug} [data-block="${block.number}"]`).textContent()).toBe(
          report.text.slice(block.start, block.end),
        )
      expect(await page.locator('#claims tbody').filter({ hasText: report.title }).locator('tr[id]').count()).toBe(
        report.claims.length,
      )
    }
    for (const { slug, question } of site.comparison.topics)
      expect(await page.locator(`#compare_${slug}`).textContent()).toContain(question)
    const all = await page.locator('main').textContent()
    for (const { sentence } of site.comparison.links) expect(all).toContain(sentence)
    for (const source of site.sources) if (source.name) expect(all).toContain(source.name)
    for (const words of ['Repeated phrases', 'Where the text comes from', 'Accessibility']) expect(all).toContain(words)
  })

  test('leads every inner link to what is there, and outer links to whole addresses', async ({ page }) => {
    await open(page)
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const ids = await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id))
    expect(new Set(ids).size).toBe(ids.length)
    const inner = links.filter((href) => href.startsWith('#'))
    expect(inner.length).toBeGreaterThan(400)
    expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    expect(links.filter((href) => !/^(?:#|https?:|mailto:)/.test(href))).toEqual([])
    // Of claims, questions and speakers none needs the network.
    expect(links.filter((href) => /^https?:\/\/[^/]+\/(?:claims|compare|sources|wording|method)\//.test(href))).toEqual(
      [],
    )
  })

  test('marks the claim that its address names, as the site does', async ({ page }) => {
    await open(page, '#iran-mourning-17-2')
    const target = page.locator(':target')
    expect(await target.textContent()).toContain('Freedom to have the opportunity')
    expect(await target.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline')
    expect(await target.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(40)
  })

  test.for([390, 1280])('fits a window of %i px', async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  // Its colours are those of the pages, which are tried in every theme.
  test('is accessible', { timeout: 240_000 }, async ({ page }) => {
    await open(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})

test('the method page tells the file’s bytes and sha256', async ({ page }) => {
  const file = readFileSync('out/diptych.html')
  await page.goto(methodPath)
  const told = await page
    .locator('p', { has: page.getByRole('link', { name: 'the whole comparison in one file' }) })
    .textContent()
  expect(told).toContain(`${file.length.toLocaleString('en')} bytes`)
  expect(told).toContain(createHash('sha256').update(file).digest('hex'))
})
