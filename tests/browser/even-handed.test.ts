import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { homePath, reportPath } from '#lib/address/paths'
import type { Report } from '#lib/record/report'
import { site } from '../site/our-site'
import { test } from './browser-test'

const [a, b] = site.reports

const schemes = ['light', 'dark'] as const
const looks = [390, 768, 1280].flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })))
/** Where both are shown: on one page, and each on its own. */
const places = [
  { place: 'on the page of both', paths: [homePath, homePath], sections: [`#${a.slug}`, `#${b.slug}`] },
  {
    place: 'on their own pages',
    paths: [reportPath(a.slug), reportPath(b.slug)],
    sections: ['article[data-letter="A"]', 'article[data-letter="B"]'],
  },
] as const

/** A kind of block may stand in one of the texts alone, such as a label, the line `Watch:`, which has no address. */
const onlyInOne = [/^p\.label/]

type Style = Record<string, string>
interface Seen {
  header: string[]
  width: number
  /** By kind of element (its tag, its classes, the CSS content before or after it): every look that it takes. */
  styles: Record<string, Style[]>
}

/** How a report is shown, read from the page: its header, the width of its column, and the look of every kind of part. */
const readSection = (page: Page, section: string, { slug, letter, title }: Report) =>
  page.locator(section).evaluate(
    (article, own): Seen => {
      const hue = document.createElement('i')
      hue.style.color = 'var(--hue)'
      article.append(hue)
      const hueColor = getComputedStyle(hue).color
      hue.remove()
      const behind = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)'
        const { backgroundColor } = getComputedStyle(element)
        return /, 0\)$/.test(backgroundColor) ? behind(element.parentElement) : backgroundColor
      }
      const lookOf = (element: Element, pseudo?: string): Record<string, string> => {
        const style = getComputedStyle(element, pseudo)
        const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0
        const kept = `font-family font-size font-weight font-style font-variant line-height letter-spacing text-align
          text-decoration-line text-transform white-space display position opacity padding-top padding-right padding-bottom
          margin-top margin-bottom margin-left margin-right background-color`
        const look = Object.fromEntries(kept.split(/\s+/).map((name) => [name, style.getPropertyValue(name)]))
        const border = px('border-left-width')
        // A single bar is all ink, a double one has a gap of a third.
        const ink = style.borderLeftStyle === 'double' ? border - Math.round(border / 3) : border
        return {
          ...look,
          color: style.color === hueColor ? 'the hue' : style.color,
          behind: behind(element),
          painted: style.color,
          inset: `${border + px('padding-left')}px`,
          ink: `${ink}px`,
          bar: border === 0 ? 'none' : style.borderLeftColor === hueColor ? 'the hue' : style.borderLeftColor,
        }
      }
      const styles: Record<string, Record<string, string>[]> = {}
      const add = (kind: string, look: Record<string, string>) => {
        const known = styles[kind] ?? []
        if (!known.some((one) => JSON.stringify(one) === JSON.stringify(look))) styles[kind] = [...known, look]
      }
      for (const element of [article, ...article.querySelectorAll('*')]) {
        const label = element.matches(':not([id]) > [data-block]') && 'label'
        const kind = [element.localName, label, element.className].filter(Boolean).join('.')
        add(kind, lookOf(element))
        for (const pseudo of ['::before', '::after'])
          if (!/^(?:none|normal)$/.test(getComputedStyle(element, pseudo).content))
            add(`${kind}${pseudo}`, lookOf(element, pseudo))
      }
      const written = (value: string) =>
        value
          .replaceAll(own.slug, '<slug>')
          .replaceAll(own.title, '<title>')
          .replace(new RegExp(`^${own.letter}$`), '<letter>')
      const tags = [article, ...article.querySelectorAll('header, header *')].map(
        (element) =>
          `<${element.localName}${[...element.attributes].map(({ name, value }) => ` ${name}="${written(value)}"`).join('')}>`,
      )
      const { paddingLeft, paddingRight } = getComputedStyle(article)
      const width = article.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      return { header: tags, width, styles }
    },
    { slug, letter, title },
  )

/** Both reports as they are shown in a place. */
async function readBoth(
  page: Page,
  { paths, sections }: (typeof places)[number],
  { width, colorScheme }: (typeof looks)[number],
) {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  await page.goto(paths[0])
  const first = await readSection(page, sections[0], a)
  await page.goto(paths[1])
  return [first, await readSection(page, sections[1], b)] as const
}

/** Of an sRGB colour as CSS writes it: relative luminance (WCAG 2), and lightness in OKLab and in CIE Lab, 0 to 100. */
function measure(css: string) {
  const [r = 0, g = 0, b = 0] = (css.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const cie = luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance
  return { luminance, oklab: 100 * (0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s), cie }
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [measure(first).luminance, measure(second).luminance].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** A look without what the hue paints, ready to be compared. */
const plain = ({ painted: _, ...style }: Style) => JSON.stringify(style)

/** What of one report is not so in the other, told by kind and by property. */
function differences(first: Seen, second: Seen): string[] {
  const kinds = new Set([...Object.keys(first.styles), ...Object.keys(second.styles)])
  return [...kinds].flatMap((kind) => {
    const [left, right] = [first.styles[kind], second.styles[kind]]
    if (!left || !right)
      return onlyInOne.some((known) => known.test(kind)) ? [] : [`${kind} stands in one report alone`]
    const lacking = (some: Style[], others: Style[], letter: string) =>
      some
        .filter((style) => !others.some((other) => plain(other) === plain(style)))
        .map((style) => `${kind} in ${letter}: ${changed(style, others[0] ?? {})}`)
    return [...lacking(left, right, a.letter), ...lacking(right, left, b.letter)]
  })
}

const changed = (style: Style, other: Style) =>
  Object.keys(style)
    .filter((name) => name !== 'painted' && style[name] !== other[name])
    .map((name) => `${name} is ${style[name]}, there ${other[name]}`)
    .join('; ')

/** The kinds of which one report's stand out by contrast. */
const uneven = (first: Seen, second: Seen) =>
  Object.keys(first.styles).flatMap((kind) => {
    const [left, right] = [first.styles[kind]?.[0], second.styles[kind]?.[0]]
    if (!left?.painted || !left.behind || !right?.painted || !right.behind) return []
    const [ofA, ofB] = [contrast(left.painted, left.behind), contrast(right.painted, right.behind)]
    const apart = Math.abs(ofA - ofB) / Math.max(ofA, ofB)
    return apart < 0.05 ? [] : [`${kind}: ${ofA.toFixed(2)} in A, ${ofB.toFixed(2)} in B`]
  })

describe.for(places)('both reports are shown alike $place', (place) => {
  test.for(looks)('at $width px, $colorScheme', async (look, { page }) => {
    const [first, second] = await readBoth(page, place, look)
    expect(first.header.length).toBeGreaterThan(3)
    expect(first.header).toEqual(second.header)
    expect(first.width).toBe(second.width)
    expect(Object.keys(first.styles).length).toBeGreaterThan(8)
    expect(differences(first, second)).toEqual([])
    expect(uneven(first, second)).toEqual([])
  })
})

test.for(schemes)('hues and tints weigh the same, %s', async (colorScheme, { page }) => {
  await page.emulateMedia({ colorScheme })
  await page.goto(homePath)
  const colours = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    const read = (name: string) => {
      probe.style.color = `var(${name})`
      return getComputedStyle(probe).color
    }
    return [['--hue-a', '--hue-b'] as const, ['--tint-a', '--tint-b'] as const].map(([one, other]) => ({
      names: `${one} ${other}`,
      one: read(one),
      other: read(other),
      paper: read('--paper'),
    }))
  })
  for (const { names, one, other, paper } of colours) {
    expect(one, names).not.toBe(other)
    const contrasts = [contrast(one, paper), contrast(other, paper)]
    expect(Math.abs(1 - Math.min(...contrasts) / Math.max(...contrasts)), `contrast of ${names}`).toBeLessThan(0.05)
    expect(Math.abs(measure(one).oklab - measure(other).oklab), `lightness of ${names}`).toBeLessThan(2)
    expect(Math.abs(measure(one).cie - measure(other).cie), `CIE lightness of ${names}`).toBeLessThan(2)
  }
})

test('a report that is shown otherwise is found', async ({ page }) => {
  await page.goto(homePath)
  await page.evaluate((slug) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `#${slug} blockquote { font-weight: 600; padding-bottom: 9px } #${slug} { border-left: 7px solid }`,
    )
    document.adoptedStyleSheets = [sheet]
  }, b.slug)
  const [first, second] = [await readSection(page, `#${a.slug}`, a), await readSection(page, `#${b.slug}`, b)]
  const found = differences(first, second).join('\n')
  expect(found).toMatch(/^blockquote.* in B: font-weight is 600, there 400; padding-bottom is 9px, there 0px$/m)
  expect(found).toMatch(/^article.* in B: .*ink is 7px, there 0px/m)
  expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21)
  expect(measure('rgb(255, 255, 255)')).toMatchObject({ oklab: expect.closeTo(100), cie: expect.closeTo(100) })
})
