import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { pageRows } from '#lib/address/routes'
import { basePath } from '#lib/address/site-url'
import { readFolder } from '#lib/publish/disk/read-folder'
import { kindOf } from '#lib/publish/export/match-route'
import { test } from './browser-test'
import { restyle, textSpacing } from './restyle'

/** Of every kind of page the one with the most in it. */
const pages = pageRows().map(([kind]) => {
  const ofKind = [...readFolder('out')].filter(([file]) => file.endsWith('.html') && kindOf(file) === kind)
  const [file = ''] = ofKind.sort(([, a], [, b]) => b.length - a.length)[0] ?? []
  return { kind, path: `${basePath}/${file === '404.html' ? 'no-such-page/' : file.replace(/index\.html$/, '')}` }
})

/** What does not fit: a page that scrolls sideways, words beyond its edges, words that are cut off. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} px wide in a window of ${innerWidth} px`)
    for (const element of document.querySelectorAll('body, body *')) {
      const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element)
      const named = `${element.localName} "${element.textContent.trim().slice(0, 40)}"`
      // The skip link, until it has the focus.
      if (!element.checkVisibility() || clipPath !== 'none' || element.textContent.trim() === '') continue
      const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth
      const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight
      if (cutX || cutY || textOverflow === 'ellipsis') faults.push(`${named} is cut off`)
      for (const child of element.childNodes) {
        if (child.nodeType !== Node.TEXT_NODE) continue
        const range = document.createRange()
        range.selectNodeContents(child)
        const boxes = [...range.getClientRects()]
        if (boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1))
          faults.push(`${named} leaves the page`)
      }
    }
    return faults
  })

describe.for(pages)('the page of the kind $kind', ({ kind, path }) => {
  test('fits at 400 %: 320 by 256 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(path)
    expect(await page.locator('h1').count(), kind).toBe(1)
    expect(await misfits(page)).toEqual([])
  })

  test.for([320, 1280])('fits with wide text spacing at %i px', async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(path)
    await restyle(page, textSpacing)
    expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).letterSpacing)).not.toBe('normal')
    expect(await misfits(page)).toEqual([])
  })

  test.for([390, 1280])('fits with letters twice as large at %i px', async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(path)
    await restyle(page, 'html { font-size: 200% !important }')
    expect(await misfits(page)).toEqual([])
  })

  test.for([
    ['at 400 %', { width: 320, height: 256 }, ''],
    ['with letters twice as large', { width: 1280, height: 800 }, 'html { font-size: 200% !important }'],
    ['on a phone lying down', { width: 844, height: 390 }, ''],
  ] as const)('leaves room to read %s', async ([, size, css], { page }) => {
    await page.setViewportSize(size)
    await page.goto(path)
    await restyle(page, css)
    expect(await stuckShare(page)).toBeLessThanOrEqual(0.4)
  })
})

/** How much of the window's height is taken by what sticks, where that is most. */
const stuckShare = (page: Page) =>
  page.evaluate(() => {
    const sticking = [...document.querySelectorAll('body *')].filter((one) =>
      /sticky|fixed/.test(getComputedStyle(one).position),
    )
    const shares = [0.2, 0.4, 0.6, 0.8].map((place) => {
      scrollTo({ top: document.documentElement.scrollHeight * place, behavior: 'instant' })
      const boxes = sticking.map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 0)
      const above = boxes.filter(({ top, bottom }) => top <= 0 && bottom > 0).map(({ bottom }) => bottom)
      const below = boxes.filter(({ top, bottom }) => top > 0 && top < innerHeight && bottom >= innerHeight)
      return (Math.max(0, ...above) + Math.max(0, ...below.map(({ top }) => innerHeight - top))) / innerHeight
    })
    return Math.max(...shares)
  })

test('what does not fit is found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.setContent(`<style>p { white-space: nowrap; width: 100px } div { position: sticky; top: 0; height: 200px }</style>
    <div>bar</div><p style="overflow: hidden">This is more than there is room for</p>
    <p style="width: 400px">This leads farther than the window, and so the page scrolls sideways</p>
    <section style="height: 2000px">long</section>`)
  const faults = (await misfits(page)).map((fault) => fault.replace(/".*"|\d+ px wide/, '…'))
  expect(faults).toEqual(['the page is … in a window of 320 px', 'p … is cut off', 'p … leaves the page'])
  expect(await stuckShare(page)).toBeGreaterThan(0.7)
})
