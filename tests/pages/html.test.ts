import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import { readFolder } from '#lib/publish/disk/read-folder'
import { leastPages } from '../site/our-site'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
    rules: {
      // hast-util-to-html writes it so. The standard lets both stand; here it is told that all pages do the same.
      'doctype-style': ['error', { style: 'lowercase' }],
      // A claim never travels bare: who speaks and in which report comes first, and that alone can take 70 characters.
      'long-title': 'off',
      // The filters of the claims send nothing: each works as soon as it is chosen.
      'wcag/h32': 'off',
      // WAI-ARIA 1.2 lets a list be named, and readers hear it: a claim's page names the list of its hedges.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
)

/** What the standard or the rules of accessible markup find wrong in a page. */
async function faultsOf(page: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, page)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector, line, column }) =>
        `${page} ${ruleId}: ${message}, at ${selector ?? `${line}:${column}`}`,
    ),
  )
}

test('every page is sound HTML', async () => {
  const pages = [...readFolder('out')].filter(([file]) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(leastPages)
  const faults = await Promise.all(pages.map(([page, html]) => faultsOf(page, String(html))))
  expect(faults.flat()).toEqual([])
})

test('a fault is told with its page and its rule', async () => {
  const html =
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div id="x x"></div></p></body></html>'
  const faults = await faultsOf('made-up.html', html)
  expect(faults.map((fault) => fault.replace(/:.*/s, ''))).toContain('made-up.html valid-id')
  expect(faults.length).toBeGreaterThan(1)
})
