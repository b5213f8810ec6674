import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import {
  absolute,
  claimInReportPath,
  claimPath,
  claimsPath,
  comparePath,
  dataPath,
  homePath,
  methodPath,
  reportPath,
  swappedPath,
  topicInListPath,
  topicPath,
} from '#lib/address/paths'
import { site } from '../site/our-site'
import { test } from './browser-test'

const labels = site.reports.map(({ claims }) => claims.map(({ label }) => label))
const [a = [], b = []] = labels

/** The claim whose link has the focus, and whether its words can be seen with it. */
const focusedClaim = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: link } = document
    const { top = -1, bottom = 0 } = link?.getBoundingClientRect() ?? {}
    const shown = top > 0 && bottom < innerHeight && getComputedStyle(link as Element).outlineStyle !== 'none'
    return shown ? link?.ariaLabel?.replace(/^Claim /, '') : `not seen: ${link?.outerHTML}`
  })

/** Presses a key that does something; what the keys do is loaded at the first. */
async function press(page: Page, key: string) {
  await page.keyboard.press(key)
  await page.locator('[popover]').waitFor({ state: 'attached' })
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)))
}

async function walk(page: Page, key: string, times: number) {
  const claims: unknown[] = []
  for (let i = 0; i < times; i++) {
    await press(page, key)
    claims.push(await focusedClaim(page))
  }
  return claims
}

const message = (page: Page, words: string) => page.locator('[popover]').getByText(words, { exact: true }).waitFor()
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keys' })

describe('j and k', () => {
  test.for([
    [homePath, [...a, ...b]],
    [swappedPath, [...b, ...a]],
    [claimsPath, [...a, ...b]],
    [reportPath('iran-mourning'), b],
  ] as const)('lead through every claim of %s and back', { timeout: 60_000 }, async ([path, claims], { page }) => {
    await page.goto(path)
    expect(await walk(page, 'j', claims.length)).toEqual(claims)
    await press(page, 'j')
    expect(await focusedClaim(page), 'the last stays').toBe(claims.at(-1))
    expect(await walk(page, 'k', 2)).toEqual(claims.slice(-3, -1).reverse())
  })

  test('lead through the claims of one question, and of the list of questions from its row on', async ({ page }) => {
    await page.goto(topicPath('how-and-when'))
    expect(await walk(page, 'j', 4)).toEqual(['A1', 'B3', 'B8.2', 'B8.2'])
    await page.goto(topicInListPath('how-and-when'))
    expect(await walk(page, 'j', 3)).toEqual(['A1', 'B3', 'B8.2'])
    await page.goto(comparePath)
    expect(await walk(page, 'j', 2)).toEqual(['A1', 'B2'])
  })

  test('go on from the claim that the address names, and from where the reader is', async ({ page }) => {
    await page.goto(claimInReportPath('iran-mourning-17-2'))
    expect(await walk(page, 'j', 1)).toEqual(['B17.3'])
    await page.goto(claimsPath)
    const row = page.getByRole('row', { name: 'Claim B5' })
    await row.evaluate((one) => one.scrollIntoView({ block: 'start' }))
    expect(await walk(page, 'j', 1)).toEqual(['B5'])
  })

  test('pass by what a filter hides', async ({ page }) => {
    await page.goto(`${claimsPath}?kind=tweet`)
    expect(await walk(page, 'j', 2)).toEqual(['A3', 'A5'])
  })

  test('lead from a claim’s page to the next one’s', async ({ page }) => {
    await page.goto(claimPath('iran-mourning-16'))
    await page.keyboard.press('j')
    await page.waitForURL(`**${claimPath('iran-mourning-17-1')}`)
    await page.keyboard.press('k')
    await page.waitForURL(`**${claimPath('iran-mourning-16')}`)
  })
})

describe('c', () => {
  test('copies the link of the claim that is chosen, and says so each time', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(claimInReportPath('iran-mourning-17-2'))
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await press(page, 'c')
    await message(page, 'Claim B17.2: link copied')
    expect(await copied()).toBe(new URL(claimPath('iran-mourning-17-2'), inject('siteUrl')).href)
    await press(page, 'j')
    await press(page, 'c')
    await message(page, 'Claim B17.3: link copied')
    expect(await copied()).toBe(new URL(claimPath('iran-mourning-17-3'), inject('siteUrl')).href)
    expect(await page.locator('[popover]').getAttribute('role')).toBe('status')
    expect(await focusedClaim(page), 'the focus stays').toBe('B17.3')
  })

  test.for([
    [claimPath('iran-mourning-10'), absolute(claimPath('iran-mourning-10'))],
    [topicPath('how-and-when'), absolute(topicPath('how-and-when'))],
  ] as const)('copies the link of %s', async ([path, link], { page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(path)
    await press(page, 'c')
    await message(page, 'This page: link copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  })

  test('copies nothing where no claim is chosen, and says what it could not copy', async ({ page }) => {
    await page.goto(homePath)
    await press(page, 'c')
    await message(page, 'No claim is chosen')
    await page.addInitScript({ content: `Object.defineProperty(navigator, 'clipboard', { value: undefined })` })
    await page.goto(claimPath('iran-mourning-10'))
    await press(page, 'c')
    await message(page, `Not allowed here. The link: ${absolute(claimPath('iran-mourning-10'))}`)
  })
})

test('/ leads to the search from any page, and back it is gone from the address', async ({ page }) => {
  for (const path of [homePath, claimPath('iran-mourning-10'), dataPath, '/no-such-page/']) {
    await page.goto(path)
    await page.keyboard.press('/')
    await page.waitForURL(`**${claimsPath}`)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  }
  await page.getByRole('searchbox').fill('quds')
  await page.getByRole('row', { name: 'Claim A1', exact: false }).first().getByRole('link').first().focus()
  await press(page, '/')
  await page.keyboard.type('/?jkc')
  expect(await page.getByRole('searchbox').inputValue()).toMatch(/\/\?jkc/)
  expect(page.url()).not.toContain('#')
})

describe('the keys are off', () => {
  const nothing = async (page: Page, keys: readonly string[]) => {
    const state = () => page.evaluate(() => [document.activeElement?.outerHTML.slice(0, 200), location.href])
    const before = await state()
    for (const key of keys) await page.keyboard.press(key)
    await page.waitForLoadState('networkidle')
    expect(await state()).toEqual(before)
    expect(await page.locator('dialog[open], [popover]:popover-open').count()).toBe(0)
  }

  test('together with Ctrl, Alt and Meta', async ({ page }) => {
    await page.goto(homePath)
    await nothing(page, ['Control+j', 'Alt+k', 'Meta+j', 'Meta+c', 'Control+/', 'Alt+?'])
    // What is not off is on.
    expect(await walk(page, 'j', 1)).toEqual(['A1'])
  })

  test('in a field', async ({ page }) => {
    await page.goto(claimsPath)
    await page.evaluate(() => {
      const area = document.createElement('textarea')
      const box = document.createElement('div')
      box.contentEditable = 'true'
      document.querySelector('main')?.append(area, box)
    })
    for (const field of ['input', 'select', 'textarea', '[contenteditable]']) {
      await page.locator(`main ${field}`).first().focus()
      for (const key of ['j', '/', '?', 'c']) await page.keyboard.press(key)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate((css) => document.activeElement?.matches(`main ${css}`), field)).toBe(true)
      expect(await page.locator('dialog[open]').count()).toBe(0)
    }
  })

  test('once the reader has switched them off, on every page, until they are switched on again', async ({ page }) => {
    await page.goto(homePath)
    await press(page, '?')
    const box = dialog(page).getByRole('checkbox', { name: 'Use these keys' })
    expect(await box.isChecked()).toBe(true)
    await box.uncheck()
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'hidden' })
    // The focus leaves what is closed only with the next frame.
    await page.waitForFunction(() => !document.activeElement?.closest('dialog'))
    await nothing(page, ['j', 'k', 'c', '/', '?'])
    await page.goto(claimPath('iran-mourning-10'))
    await nothing(page, ['j', 'k', 'c', '/', '?'])
    await page.goto(methodPath)
    await nothing(page, ['?'])
    await page.getByRole('button', { name: 'Keys' }).click()
    expect(await box.isChecked()).toBe(false)
    await box.check()
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    await page.goto(homePath)
    expect(await walk(page, 'j', 1)).toEqual(['A1'])
  })

  test('where the choice cannot be kept', async ({ page }) => {
    await page.addInitScript({
      content: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })`,
    })
    await page.goto(homePath)
    await nothing(page, ['j', 'k', 'c', '/', '?'])
  })
})

describe('?', () => {
  test.for([390, 1280])('lists the keys and closes by Esc, at %i px', async (width, { page }) => {
    const faults: string[] = []
    page.on('console', (heard) => faults.push(heard.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    await page.setViewportSize({ width, height: 844 })
    await page.goto(claimInReportPath('iran-mourning-17-2'))
    await press(page, 'j')
    await press(page, '?')
    expect(await dialog(page).locator('kbd').allTextContents()).toEqual(['j', 'k', 'c', '/', '?'])
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations).toEqual([])
    const box = await dialog(page).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
    await press(page, 'k')
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'hidden' })
    expect(await focusedClaim(page), 'the focus returns').toBe('B17.3')
    expect(faults).toEqual([])
  })
})

test('without scripts no page offers keys', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: inject('siteUrl'), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(methodPath)
  expect(await page.locator('[data-keys]').innerHTML()).toBe('')
  expect(await page.getByRole('button').count()).toBe(0)
  await context.close()
})
