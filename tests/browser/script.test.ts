import { describe, expect, inject } from 'vitest'
import { absolute, claimPath } from '#lib/link/paths'
import { test } from './browser-test'

const linkOf = (id: string) => absolute(claimPath(id))

/** What is copied before the link. */
const words = {
  'iraq-syria-celebration-10':
    'Elizabeth Tsurkov, quoted in the Iraq/Syria celebration report, 3 January 2020 (A10):\n“Soleimani probably has more blood on his hands (mostly of Syrians and Iraqis), than any other Middle Eastern leader,” she wrote.\n',
  'iran-mourning-10':
    'Iran mourning report, 3 January 2020 (B10):\nHundreds of Iranians also gathered outside the United Nations office in Tehran to condemn the assassination, which sparked warnings of a catastrophic regional conflict.\n',
}

describe('with our script', () => {
  test.for(Object.entries(words))('%s is copied with who speaks and its link', async ([id, text], { page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/claims/${id}/`)
    const read = () => page.evaluate(() => navigator.clipboard.readText())
    await page.getByRole('button', { name: 'Copy words and link' }).click()
    await page.getByRole('status').getByText('Words and link copied').waitFor()
    expect(await read()).toBe(text + linkOf(id))
    await page.getByRole('button', { name: 'Copy the link' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Link copied', { exact: true }).waitFor()
    expect(await read()).toBe(linkOf(id))
    expect(await page.getByRole('button').count()).toBe(2)
  })

  test('a refused clipboard selects the link to copy by hand', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
    })
    await page.goto('/claims/iran-mourning-10/')
    await page.getByRole('button', { name: 'Copy the link' }).click()
    await page.getByRole('status').getByText('copy it by hand').waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toBe(linkOf('iran-mourning-10'))
  })
})

test('without scripts there is no button, and the link is there to select', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: inject('siteUrl'), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/claims/iran-mourning-10/')
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('link', { name: linkOf('iran-mourning-10') }).isVisible()).toBe(true)
  await context.close()
})
