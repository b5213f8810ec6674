import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { claimInReportPath, homePath, methodPath, reportPath } from '#lib/address/paths'
import { textFragmentLink } from '#lib/address/text-fragment'
import { site } from '../site/our-site'
import { test } from './browser-test'
import { addTextFragments } from './text-fragments'

/** One claim of a block of several, and a block that is one claim. */
const ids = ['iran-mourning-17-2', 'iraq-syria-celebration-5']
const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const
const cases = [390, 1280].flatMap((width) => looks.map((look) => ({ width, ...look })))

/** What keeps somebody who opened a link from seeing at once which words were meant. */
const hidden = (page: Page, id: string) =>
  page.evaluate((place) => {
    const target = document.querySelector(':target')
    if (!target || target.id !== place) return [`the target is ${target?.id}`]
    const faults: string[] = []
    const words = document.createRange()
    words.selectNodeContents(target)
    const lines = [...words.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    if (lines.length === 0) faults.push('it has no words')
    // The first lines, as many as a small window holds.
    for (const { left, right, top, bottom } of lines.slice(0, 4)) {
      if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight)
        faults.push(`a line is out of view: ${top}`)
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      if (!hit || !(target.contains(hit) || hit.contains(target))) faults.push(`${hit?.textContent} covers a line`)
    }
    const markOf = (element: Element) => {
      const style = getComputedStyle(element)
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      return {
        background: style.backgroundColor,
        outline: outlined ? `${style.outlineWidth} ${style.outlineStyle}` : 'none',
        underline: style.textDecorationLine.includes('underline') ? style.textDecorationThickness : 'none',
      }
    }
    const mark = markOf(target)
    const others = [...document.querySelectorAll(`[class="${target.className}"]`)].filter((one) => one !== target)
    if (others.length === 0) faults.push('there is nothing beside it')
    for (const other of others.map(markOf)) {
      // Not by colour alone: in forced colours there is one background.
      if (mark.outline === other.outline && mark.underline === other.underline) faults.push('no line marks it')
      if (!matchMedia('(forced-colors: active)').matches && mark.background === other.background)
        faults.push('its background is that of the others')
    }
    return [...new Set(faults)]
  }, id)

describe.for(site.reports)('a link that quotes words of $slug', (report) => {
  test('finds the words of each address once, and no others', async ({ page }) => {
    await addTextFragments(page)
    await page.goto(reportPath(report.slug))
    for (const { id, text, ...place } of report.addresses) {
      const link = textFragmentLink(report, place)
      const found = await page.evaluate(
        ([hash, place]) => {
          const { text } = textFragments.parseFragmentDirectives(textFragments.getFragmentDirectives(hash))
          const ranges = text.flatMap((one) => textFragments.processTextFragmentDirective(one))
          const inPlace = (range: Range) => document.getElementById(place)?.contains(range.commonAncestorContainer)
          return ranges.map((range) => ({ words: range.toString(), inPlace: inPlace(range) }))
        },
        [new URL(link).hash, id] as const,
      )
      expect(found, link).toEqual([{ words: text, inPlace: true }])
    }
  })
})

describe.for(ids)('a link to %s', (id) => {
  test.for(cases)(
    'shows at once what it means at $width px, $colorScheme, forced colours: $forcedColors',
    async ({ width, ...look }, { page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia(look)
      await page.goto(claimInReportPath(id))
      expect(await hidden(page, id), 'opened').toEqual([])
      await page.reload()
      expect(await hidden(page, id), 'loaded again').toEqual([])
      await page.goto(methodPath)
      await page.goBack()
      expect(await hidden(page, id), 'come back to').toEqual([])
    },
  )

  test('a place that nothing leads to is told', async ({ page }) => {
    await page.goto(claimInReportPath(id))
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    expect(await hidden(page, id)).toContainEqual(expect.stringContaining('out of view'))
    await page.goto(homePath)
    expect(await hidden(page, id)).toEqual(['the target is undefined'])
  })
})

test.for([390, 1280])('words that a link quotes are not covered at %i px', async (width, { page }) => {
  await page.setViewportSize({ width, height: 800 })
  await addTextFragments(page)
  await page.goto(homePath)
  const firstWords = site.reports.flatMap(({ claims }) =>
    claims.map(({ text }) => /(\S+\s+){3}\S+/.exec(text)?.[0] ?? text),
  )
  const faults = await page.evaluate(
    (all) =>
      all.flatMap((textStart) => {
        const [range] = textFragments.processTextFragmentDirective({ textStart })
        if (!range) return [`not found: ${textStart}`]
        // Where the standard scrolls to: the words in the middle, if the page goes so far.
        const { top, bottom } = range.getBoundingClientRect()
        scrollBy(0, (top + bottom - innerHeight) / 2)
        return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => {
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
          return hit?.contains(range.startContainer) ? [] : [`${hit?.outerHTML.slice(0, 80)} covers ${textStart}`]
        })
      }),
    firstWords,
  )
  expect(faults).toEqual([])
})
