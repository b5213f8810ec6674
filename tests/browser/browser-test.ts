import type { Browser, Page } from 'playwright-core'
import { test as base, inject } from 'vitest'
import { launchBrowser } from './chromium'

interface Fixtures {
  /** One browser for all tests of a file. */
  browser: Browser
  /** A fresh page with nothing stored. Addresses begin at the site: `page.goto('/')`. */
  page: Page
}

export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from this pattern
    async ({}, use) => {
      const browser = await launchBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  page: async ({ browser }, use) => {
    const context = await browser.newContext({ baseURL: inject('siteUrl') })
    await use(await context.newPage())
    await context.close()
  },
})
