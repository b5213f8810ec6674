import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { claimPath, claimsPath } from '#lib/address/paths'
import type { ClaimRow, Filter } from '#lib/compare/claim-list'
import { makeClaimTable } from '#lib/compare/claim-list'
import { site } from '../site/our-site'
import { test as base } from './browser-test'

const { filters, rows: byReport } = makeClaimTable(site.reports, site)
const rows = byReport.flat()
const labels = (kept: ClaimRow[]) => kept.map(({ claim }) => claim.label)

interface Fixtures {
  /** A page in a browser that runs no scripts. */
  plain: Page
}
const test = base.extend<Fixtures>({
  plain: async ({ browser }, use) => {
    const context = await browser.newContext({ baseURL: inject('siteUrl'), javaScriptEnabled: false })
    await use(await context.newPage())
    await context.close()
  },
})

/** Printed numbers of the claims that are shown, in order. */
async function shown(page: Page): Promise<string[]> {
  const numbers = page.locator('tr[id] > th')
  const seen: string[] = []
  for (const number of await numbers.all()) if (await number.isVisible()) seen.push((await number.textContent()) ?? '')
  return seen
}

const choose = (page: Page, { label }: Pick<Filter, 'label'>, key: string) =>
  page.getByRole('combobox', { name: label, exact: true }).selectOption(key)
const filterOf = (name: Filter['name']) => filters.find((filter) => filter.name === name) as Filter
const [report, kind, speaker, hedge, topic] = (['report', 'kind', 'speaker', 'hedge', 'topic'] as const).map(
  filterOf,
) as [Filter, Filter, Filter, Filter, Filter]
const reset = (page: Page) => page.getByRole('button', { name: 'Show all claims' }).click()
const status = (page: Page) => page.getByRole('status').textContent()
const search = (page: Page) => page.getByRole('searchbox')

describe('without scripts', () => {
  test.for(filters)('$label: every choice keeps its claims and hides the others', async (filter, { plain: page }) => {
    await page.goto(claimsPath)
    expect(await shown(page)).toEqual(labels(rows))
    for (const { key } of filter.choices) {
      await choose(page, filter, key)
      expect(await shown(page), key).toEqual(labels(rows.filter(({ keys }) => keys[filter.name].includes(key))))
    }
    await reset(page)
    expect(await shown(page)).toEqual(labels(rows))
  })

  test('filters combine', async ({ plain: page }) => {
    await page.goto(claimsPath)
    await choose(page, speaker, 'mike-pompeo')
    await choose(page, kind, 'tweet')
    expect(await shown(page)).toEqual(['A3', 'B8.1', 'B19.1', 'B19.2'])
    await choose(page, report, site.reports[0].slug)
    expect(await shown(page)).toEqual(['A3'])
    await choose(page, hedge, 'hearsay')
    expect(await shown(page)).toEqual([])
    // The size of each report still stands there.
    expect(await page.getByText('573 words · 24 claims').isVisible()).toBe(true)
    await reset(page)
    expect(await shown(page)).toHaveLength(37)
  })

  test('the claim that a link points to is shown, whatever is chosen', async ({ plain: page }) => {
    await page.goto(`${claimsPath}#iran-mourning-10`)
    await choose(page, report, site.reports[0].slug)
    await choose(page, topic, 'feelings')
    expect(await shown(page)).toEqual(['A2', 'A3', 'A6', 'B10'])
    const outline = await page.locator(':target').evaluate((row) => getComputedStyle(row).outlineStyle)
    expect(outline).toBe('solid')
  })

  test('there is no search, no empty room and nothing that could be sent', async ({ plain: page }) => {
    await page.goto(claimsPath)
    expect(await page.locator('input, [type=submit], [role=status]').count()).toBe(0)
    expect(await page.locator('[data-search]').isVisible()).toBe(false)
    expect(await page.locator('form').getAttribute('action')).toBeNull()
  })
})

describe('with our script', () => {
  test('the address holds what is chosen: loaded again, come back to, sent to somebody', async ({ page }) => {
    await page.goto(claimsPath)
    await choose(page, speaker, 'mike-pompeo')
    await choose(page, kind, 'tweet')
    await page.waitForURL(`**${claimsPath}?kind=tweet&speaker=mike-pompeo`)
    const kept = ['A3', 'B8.1', 'B19.1', 'B19.2']
    await page.reload()
    expect(await shown(page)).toEqual(kept)
    await page.getByRole('link', { name: 'Claim B8.1', exact: true }).click()
    await page.waitForURL(`**${claimPath('iran-mourning-8-1')}`)
    await page.goBack()
    await page.waitForURL('**?kind=tweet&speaker=mike-pompeo')
    await expect.poll(() => shown(page)).toEqual(kept)
    expect(await status(page)).toBe('4 of 37 claims: A 1 of 13, B 3 of 24')
    await reset(page)
    await page.waitForURL(`**${claimsPath}`)
    expect(await shown(page)).toHaveLength(37)
    expect(await status(page)).toBe('37 of 37 claims: A 13 of 13, B 24 of 24')
  })

  test('an address that asks for what is not there shows all', async ({ page }) => {
    await page.goto(`${claimsPath}?speaker=nobody&kind=&x=1`)
    await page.getByRole('status').waitFor()
    expect(await shown(page)).toHaveLength(37)
    expect(await page.getByRole('combobox', { name: speaker.label, exact: true }).inputValue()).toBe('')
  })

  test('a step back within the page brings back what was chosen there', async ({ page }) => {
    await page.goto(`${claimsPath}?kind=tweet`)
    await page.evaluate(() => {
      location.hash = 'iran-mourning-10'
    })
    await expect.poll(() => status(page)).toMatch(/^15 of 37/)
    await choose(page, kind, 'paragraph')
    await page.waitForURL('**?kind=paragraph#iran-mourning-10')
    await page.goBack()
    await page.waitForURL('**?kind=tweet')
    await expect.poll(() => status(page)).toMatch(/^14 of 37/)
  })

  test.for<[string, string[]]>([
    [
      'Suleimani',
      labels(
        rows.filter(({ otherSpellings: also, claim }) => [...also, claim.text].some((x) => /Sul[ea]i?mani/.test(x))),
      ),
    ],
    ['Qassim  SOLEIMANI cakes', []],
    ['antonio guterres', ['B11']],
    ['António Guterres', ['B11']],
    ['secretary pompeo cnn', ['B16', 'B19.1']],
    ["iran's quds", ['A1']],
    ['B17.2', ['B17.2']],
    ['nobody of this name', []],
  ])('%s finds %j', async ([sought, found], { page }) => {
    await page.goto(claimsPath)
    await search(page).fill(sought)
    expect(await shown(page)).toEqual(found)
    expect(await status(page)).toMatch(new RegExp(`^${found.length} of 37 claims: A \\d+ of 13, B \\d+ of 24$`))
  })

  test('any spelling of the one who was killed finds the same claims', async ({ page }) => {
    await page.goto(claimsPath)
    const found = new Set<string>()
    for (const spelling of ['Suleimani', 'Sulaimani', 'Soleimani', 'Qasem Soleimani', 'qassem soleimani']) {
      await search(page).fill(spelling)
      const seen = await shown(page)
      expect(seen).toContain('A1')
      expect(seen).toContain('B19.1')
      found.add(String(seen))
    }
    expect(found.size).toBe(1)
  })

  test('a search combines with filters, keeps the linked claim, and Enter sends nothing', async ({ page }) => {
    const heard: string[] = []
    page.on('console', (message) => heard.push(message.text()))
    await page.goto(`${claimsPath}#iran-mourning-5`)
    await choose(page, kind, 'tweet')
    await search(page).fill('opposition')
    await search(page).press('Enter')
    await page.waitForURL(`**${claimsPath}?q=opposition&kind=tweet#iran-mourning-5`)
    expect(await shown(page)).toEqual(['A9.1', 'B5'])
    await page.reload()
    expect(await search(page).inputValue()).toBe('opposition')
    expect(await shown(page)).toEqual(['A9.1', 'B5'])
    await reset(page)
    await page.waitForURL(`**${claimsPath}#iran-mourning-5`)
    expect(await search(page).inputValue()).toBe('')
    expect(heard).toEqual([])
  })

  test.for([320, 390, 1280])('nothing moves when the search comes late, at %i px', async (width, { page }) => {
    await page.setViewportSize({ width, height: 1600 })
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue()
    })
    await page.goto(claimsPath)
    await page.getByRole('status').waitFor()
    const shifts = await page.evaluate(async () => {
      const seen: PerformanceEntry[] = []
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      })
      await new Promise((resolve) => setTimeout(resolve, 300))
      return seen.length
    })
    expect(shifts).toBe(0)
  })
})

test.for(['light', 'dark'] as const)(
  'axe finds nothing while a filter and a link hold, in the %s',
  async (scheme, { page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(`${claimsPath}?kind=tweet&q=soleimani#iraq-syria-celebration-10`)
    await page.getByRole('status').waitFor()
    const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
    const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  },
)
