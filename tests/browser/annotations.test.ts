import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { annotationPath, rawPath, reportPath } from '#lib/address/paths'
import { Annotation } from '#lib/record/annotation'
import type { TextPositionSelector, TextQuoteSelector } from '#lib/record/permalink'
import { site } from '../site/our-site'
import { addModule } from './add-module'
import { test } from './browser-test'

type Matcher = (scope: Node) => AsyncIterable<Range>

declare global {
  /** Apache Annotator: an implementation of the Web Annotation selectors that is not ours. */
  var annotator: {
    createTextQuoteSelectorMatcher(selector: object): Matcher
    createTextPositionSelectorMatcher(selector: object): Matcher
  }
}

/** What a selector finds in the whole page that is open: all words, and the ids of what they stand in. */
const find = (page: Page, selector: TextQuoteSelector | TextPositionSelector) =>
  page.evaluate(async (selector) => {
    const matcher = annotator[`create${selector.type}Matcher`](selector)
    const found: { words: string; within: string[] }[] = []
    for await (const range of matcher(document.body)) {
      const within: string[] = []
      for (let node: Node | null = range.commonAncestorContainer; node; node = node.parentNode)
        if (node instanceof Element && node.id) within.push(node.id)
      found.push({ words: range.toString(), within })
    }
    return found
  }, selector)

describe.for(site.reports)('an implementation that is not ours finds the words of $slug', (report) => {
  const annotationOf = async (page: Page, id: string) =>
    Annotation.parse(await (await page.request.get(annotationPath(id))).json())

  test('in the text as received, by their place and by themselves', async ({ page }) => {
    await addModule(page, '@apache-annotator/dom', 'annotator')
    await page.goto(rawPath(report.slug))
    for (const { id, text } of report.addresses) {
      const [{ source, selector }] = (await annotationOf(page, id)).target
      expect(new URL(source.id).pathname).toBe(rawPath(report.slug))
      for (const one of selector) expect(await find(page, one), `${id} ${one.type}`).toMatchObject([{ words: text }])
    }
  })

  test('in the page of the report, by its element and by themselves', async ({ page }) => {
    await addModule(page, '@apache-annotator/dom', 'annotator')
    await page.goto(reportPath(report.slug))
    for (const { id, text } of report.addresses) {
      const [, { source, selector }] = (await annotationOf(page, id)).target
      const [element, quote] = selector
      expect(new URL(source).pathname).toBe(reportPath(report.slug))
      expect(await page.locator(`[id="${element.value}"]`).textContent(), id).toContain(text)
      expect(await find(page, quote), id).toEqual([{ words: text, within: expect.arrayContaining([id]) }])
    }
  })
})
