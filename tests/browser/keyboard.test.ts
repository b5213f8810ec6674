import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import {
  claimInReportPath,
  claimPath,
  claimsPath,
  comparePath,
  homePath,
  reportPath,
  swappedPath,
} from '#lib/address/paths'
import { test } from './browser-test'
import { launchBrowser } from './chromium'
import { restyle, textSpacing } from './restyle'

const id = 'iran-mourning-17-2'
const paths = [homePath, claimPath(id)]
const longPaths = [swappedPath, comparePath, claimsPath, reportPath('iran-mourning')]
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
const keys = ['Tab', 'Shift+Tab'] as const
const cases = paths.flatMap((path) => sizes.map((size) => ({ path, ...size })))

/** Opens a page with everything on it: Share, too, which not every device has. */
async function open(page: Page, { path, width, height }: { path: string; width: number; height: number }) {
  await page.addInitScript({ content: 'navigator.share = async () => {}' })
  await page.setViewportSize({ width, height })
  await page.goto(path)
  if (path === claimPath(id)) await page.getByRole('button', { name: 'Share' }).waitFor()
}

/** Whatever the keyboard should reach, in document order. */
const stopsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility())
      .map((one) => `${one.localName} ${one.ariaLabel ?? one.textContent.trim()}`),
  )

/** The element with the focus, and what is wrong with how it shows; null where nothing has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const stop = document.activeElement
    if (!(stop instanceof HTMLElement) || stop === document.body) return null
    const faults: string[] = []
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop)
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || /, 0\)$/.test(outlineColor))
      faults.push(`its outline is ${outlineWidth} ${outlineStyle} ${outlineColor}`)
    for (const { left, right, top, bottom, width, height } of stop.getClientRects()) {
      if (!width || !height) continue
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
        faults.push(`it is out of view: ${left} ${top} ${right} ${bottom}`)
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      if (!hit || !(stop.contains(hit) || hit.contains(stop))) faults.push(`${hit?.outerHTML.slice(0, 80)} covers it`)
      // Nor may a bar that sticks hide a part of it.
      for (const y of [top + 1, bottom - 1]) {
        const above = document.elementsFromPoint((left + right) / 2, y)[0]
        for (let one = above; one && !one.contains(stop); one = one.parentElement ?? undefined)
          if (/sticky|fixed/.test(getComputedStyle(one).position) && !stop.contains(one))
            faults.push(`a bar covers a part of it: ${one.textContent.slice(0, 40)}`)
      }
    }
    return { name: `${stop.localName} ${stop.ariaLabel ?? stop.textContent.trim()}`, faults: [...new Set(faults)] }
  })

/** Presses the key until the focus leaves the page: every stop, in the order in which it came. */
async function walk(page: Page, key: (typeof keys)[number], most: number) {
  const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = []
  while (stops.length <= most) {
    await page.keyboard.press(key)
    const stop = await focused(page)
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

async function reachAll(page: Page, key: (typeof keys)[number]) {
  const expected = await stopsOf(page)
  if (key === 'Shift+Tab') expected.reverse()
  const stops = await walk(page, key, expected.length)
  expect(stops.map(({ name }) => name)).toEqual(expected)
  expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([])
}

describe.for(cases)('by the keyboard alone: $path at $width px', (size) => {
  test('the first stop leads past the menu to the words', async ({ page }) => {
    await open(page, size)
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    const href = (await skip.getAttribute('href')) ?? ''
    expect(href).toMatch(/^#./)
    expect((await focused(page))?.faults).toEqual([])
    expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none')
    await page.keyboard.press('Enter')
    const main = await page.locator('main').evaluate((one) => ({
      hash: `#${one.id}`,
      focused: one === document.activeElement,
      inView: one.getBoundingClientRect().top >= -1 && one.getBoundingClientRect().top < innerHeight / 2,
    }))
    expect(main).toEqual({ hash: href, focused: true, inView: true })
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
  })

  test.for(keys)('%s reaches everything in order, and it shows', async (key, { page }) => {
    await open(page, size)
    await reachAll(page, key)
  })

  test('everything to press is large enough', async ({ page }) => {
    await open(page, size)
    expect(await tooSmall(page, 'a[href], button', 24, 24)).toEqual([])
  })
})

describe.for(longPaths)('by the keyboard alone: %s', (path) => {
  const ways = sizes.flatMap((size) => keys.map((key) => ({ key, ...size })))
  test.for(ways)('$key reaches everything in order, and it shows, at $width px', async ({ key, ...size }, { page }) => {
    await open(page, { path, ...size })
    await reachAll(page, key)
  })
})

describe.for([homePath, comparePath])('%s in the letters that a reader has chosen', (path) => {
  test.for([320, 390, 700, 1280])(
    'nothing stops under what sticks, spaced widely, at %i px',
    async (width, { page }) => {
      await open(page, { path, width, height: 800 })
      await restyle(page, textSpacing)
      await reachAll(page, 'Shift+Tab')
    },
  )

  test('nothing stops under what sticks, twice as large', async () => {
    // The browser's own setting: queries for the width of the window heed it, unlike a style sheet's.
    const browser = await launchBrowser(['--blink-settings=defaultFontSize=32'])
    try {
      for (const size of sizes) {
        const page = await browser.newPage({ baseURL: inject('siteUrl') })
        await open(page, { path, ...size })
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
        await reachAll(page, 'Shift+Tab')
      }
    } finally {
      await browser.close()
    }
  })
})

test.for(paths)('on a phone what is pressed most is 44 px high: %s', async (path, { page }) => {
  await open(page, { path, width: 390, height: 844 })
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('body *'))
      if (/sticky|fixed/.test(getComputedStyle(one).position)) one.setAttribute('data-sticks', '')
  })
  const actions = 'nav a, button, a[rel="prev"], a[rel="next"], [data-sticks] a'
  expect(await page.locator(actions).count()).toBeGreaterThan(3)
  expect(await tooSmall(page, actions, 44, 0)).toEqual([])
})

/** Links in a line of text are as high as the line lets them be (WCAG 2.5.8). */
const tooSmall = (page: Page, selector: string, height: number, width: number) =>
  page.locator(selector).evaluateAll(
    (targets, least) =>
      targets.flatMap((target) => {
        const line = target.closest('p, li, dd, dt, blockquote, footer, td, figcaption')
        const inText =
          getComputedStyle(target).display === 'inline' &&
          line !== null &&
          line.textContent.replace(target.textContent, '').trim().length > 0
        const box = target.getBoundingClientRect()
        // Hundredths of a pixel come from fractions of a rem.
        const fits = box.width >= least.width - 0.05 && box.height >= least.height - 0.05
        if (inText || fits || !target.checkVisibility()) return []
        return [`${target.ariaLabel ?? target.textContent.trim()}: ${box.width} by ${box.height} px`]
      }),
    { height, width },
  )

test.for(sizes)('from a number to its page, and back to its place, at $width px', async (size, { page }) => {
  await open(page, { path: homePath, ...size })
  await tabTo(page, `Claim B17.2`)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${claimPath(id)}`)
  await tabTo(page, 'Read it in its place')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${claimInReportPath(id)}`)
  expect(await page.locator(':target').getAttribute('id')).toBe(id)
  await page.keyboard.press('Tab')
  const goesOn = await page.evaluate(() => {
    const target = document.querySelector(':target')
    const next = document.activeElement
    if (!target || !next) return false
    return target.contains(next) || Boolean(target.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING)
  })
  expect(goesOn, 'the next stop is in what was opened or after it').toBe(true)
  expect((await focused(page))?.faults).toEqual([])
})

/** Presses Tab until the element whose name begins so has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (!stop) break
    if (stop.name.startsWith(`a ${name}`)) return
  }
  throw new Error(`The keyboard does not reach "${name}"`)
}
