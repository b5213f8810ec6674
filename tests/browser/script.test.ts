import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { absolute, claimPath } from '#lib/address/paths'
import { test } from './browser-test'

const linkOf = (id: string) => absolute(claimPath(id))

/** What is copied before the link. */
const words = {
  'iraq-syria-celebration-5': `Steven nabil, in a tweet printed in the Iraq/Syria celebration report, 3 January 2020 (A5) [Hedge: “was accused of” (accuser not named)]:
Iraqis in Basra are celebrating the death of Qassim Sulaimani #Iraq #Basra , Sulaimani was accused of ordering the quelling of the protests(resulting in 500+ deaths and 20,000 injured protesters over 90 days) #Baghdad #BaghdadAirport #QudsForce #Suleimani`,
  'iraq-syria-celebration-10': `Elizabeth Tsurkov, quoted in the Iraq/Syria celebration report, 3 January 2020 (A10) [Hedge: “probably”]:
“Soleimani probably has more blood on his hands (mostly of Syrians and Iraqis), than any other Middle Eastern leader,” she wrote.`,
  'iran-mourning-17-2': `Mike Pompeo, quoted in the Iran mourning report, 3 January 2020 (B17.2):
“Freedom to have the opportunity for success and prosperity for their nations.`,
  'iran-mourning-10': `Iran mourning report, 3 January 2020 (B10) [No source named]:
Hundreds of Iranians also gathered outside the United Nations office in Tehran to condemn the assassination, which sparked warnings of a catastrophic regional conflict.`,
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const said = (page: Page, message: string) => page.getByRole('status').getByText(message, { exact: true }).waitFor()

/** Puts a function of ours where the browser's stands, before the page's script runs. */
const stub = (page: Page, script: string) => page.addInitScript({ content: script })

describe('with our script', () => {
  test.for(Object.entries(words))(
    '%s is copied with who speaks, the hedge and the link',
    async ([id, text], { page }) => {
      const heard: string[] = []
      page.on('console', (message) => heard.push(message.text()))
      page.on('pageerror', (error) => heard.push(error.message))
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(claimPath(id))
      await page.getByRole('button', { name: 'Copy text and link' }).click()
      await said(page, 'Text and link copied')
      expect(await clipboard(page)).toBe(`${text}\n${linkOf(id)}`)
      expect(heard).toEqual([])
    },
  )

  test('every other form is copied as it stands, by a button that names it', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const id = 'iraq-syria-celebration-5'
    await page.goto(claimPath(id))
    for (const summary of ['Cite', 'Other forms to copy', 'Proof']) {
      await page.getByText(summary, { exact: true }).click()
      const figures = await page.locator('details[open] figure').all()
      expect(figures.length).toBeGreaterThan(1)
      for (const figure of figures) {
        const caption = await figure.locator('figcaption').textContent()
        await figure.getByRole('button', { name: `Copy: ${caption}`, exact: true }).click()
        await figure.getByRole('status').getByText('Copied', { exact: true }).waitFor()
        expect(await clipboard(page)).toBe(await figure.locator('pre').textContent())
      }
      await page.getByText(summary, { exact: true }).click()
    }
    const form = (caption: string) => page.locator(`figcaption:text-is("${caption}") + pre`).textContent()
    expect(await form('The words, with who speaks, and the link')).toBe(`${words[id]}\n${linkOf(id)}`)
    expect(await form('The link')).toBe(linkOf(id))
    expect(await form('To put into another page; plain HTML, no script')).toContain(`<blockquote cite="${linkOf(id)}">`)
  })

  test('the keyboard reaches each button once, and the focus stays', async ({ page }) => {
    await stub(page, 'navigator.share = async () => {}')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(claimPath('iran-mourning-17-2'))
    await page.getByRole('button', { name: 'Share', exact: true }).focus()
    await page.keyboard.press('Tab')
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key)
      await said(page, 'Text and link copied')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy text and link')
    }
    const buttons = page.getByRole('button')
    expect(await buttons.allTextContents()).toEqual(['Share', 'Copy text and link'])
    for (const button of await buttons.all())
      expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
  })

  test('the same message is announced each time', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(claimPath('iran-mourning-10'))
    const messages = await page.evaluate(async () => {
      const [button, status] = [document.querySelector('button'), document.querySelector('[role=status]')]
      const seen: string[] = []
      if (status) new MutationObserver(() => seen.push(status.textContent)).observe(status, { childList: true })
      for (let i = 0; i < 2; i++) {
        button?.click()
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      return seen
    })
    expect(messages).toEqual(['Text and link copied', '', 'Text and link copied'])
  })

  test.for([
    [
      'refuses',
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => { throw Error() } } })`,
    ],
    ['is not there', `Object.defineProperty(navigator, 'clipboard', { value: undefined })`],
  ] as const)('a clipboard that %s: the link is selected to copy by hand', async ([, script], { page }) => {
    await stub(page, script)
    await page.goto(claimPath('iran-mourning-10'))
    await page.getByRole('button', { name: 'Copy text and link' }).click()
    await said(page, 'That is not allowed here. It is selected: copy it by hand.')
    expect(await page.evaluate(() => String(getSelection()))).toBe(linkOf('iran-mourning-10'))
  })

  test('Share stands only where the device shares, and never sends the link bare', async ({ page }) => {
    await stub(page, 'navigator.share = async (shared) => { document.body.dataset.shared = JSON.stringify(shared) }')
    await page.goto(claimPath('iran-mourning-10'))
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    expect(JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '')).toEqual({
      title: await page.title(),
      text: words['iran-mourning-10'],
      url: linkOf('iran-mourning-10'),
    })
  })

  test('a share sheet closed by its reader is no failure', async ({ page }) => {
    await stub(page, `navigator.share = async () => { throw new DOMException('closed', 'AbortError') }`)
    await page.goto(claimPath('iran-mourning-10'))
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.waitForTimeout(200)
    expect(await page.getByRole('status').textContent()).toBe('')
  })

  test.for([
    [320, true],
    [390, false],
    [390, true],
    [1280, true],
  ] as const)('nothing moves when the buttons come late: %i px, Share: %s', async ([width, shares], { page }) => {
    if (shares) await stub(page, 'navigator.share = async () => {}')
    await page.setViewportSize({ width, height: 800 })
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue()
    })
    await page.goto(claimPath('iran-mourning-17-2'))
    await page.getByRole('button', { name: 'Copy text and link' }).waitFor()
    const shifts = await page.evaluate(async () => {
      const seen: PerformanceEntry[] = []
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()))
      observer.observe({ type: 'layout-shift', buffered: true })
      await new Promise((resolve) => setTimeout(resolve, 300))
      return seen.length
    })
    expect(shifts).toBe(0)
  })
})

test('without scripts there is no button and no empty room, and every form is there to select', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: inject('siteUrl'), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(claimPath('iran-mourning-10'))
  expect(await page.getByRole('button').count()).toBe(0)
  expect((await page.locator('[data-copy][data-link]').boundingBox())?.height).toBe(0)
  expect(await page.getByRole('link', { name: linkOf('iran-mourning-10') }).isVisible()).toBe(true)
  await page.getByText('Other forms to copy').click()
  const forms = await page.locator('details[open] pre').all()
  expect(await forms[0]?.textContent()).toBe(`${words['iran-mourning-10']}\n${linkOf('iran-mourning-10')}`)
  for (const form of forms) {
    expect(await form.isVisible()).toBe(true)
    expect(await form.evaluate((node) => getComputedStyle(node).userSelect)).toBe('all')
  }
  await context.close()
})
