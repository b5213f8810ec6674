import { readFileSync } from 'node:fs'
import { select } from 'hast-util-select'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { absolute, cardPath } from '#lib/address/paths'
import { readFolder } from '#lib/publish/disk/read-folder'
import { parseHtml } from '#lib/publish/export/html'
import { cards } from '../../app/cards/_cards'
import { colours } from '../../app/cards/_style'
import { leastPages } from '../site/our-site'

const site = readFolder('out')

/** What a page tells readers of links of its picture. */
function cardOf(html: Buffer) {
  const tree = parseHtml(html)
  const content = (name: string) => select(`meta[property="${name}"], meta[name="${name}"]`, tree)?.properties.content
  return {
    image: content('og:image'),
    alt: content('og:image:alt'),
    type: content('og:image:type'),
    size: `${content('og:image:width')} × ${content('og:image:height')}`,
    twitter: [content('twitter:card'), content('twitter:image'), content('twitter:image:alt')],
  }
}

const expected = (name: string) => {
  const card = cards.find(({ path }) => path === cardPath(name))
  const image = absolute(cardPath(name))
  const twitter = ['summary_large_image', image, card?.alt]
  return { image, alt: card?.alt, type: 'image/png', size: '1200 × 630', twitter }
}

/** The card that belongs to a page: its own, or the one of `/`. */
const nameOf = (page: string) => {
  const [, folder, name] = /^(claims|compare|reports)\/([^/]+)\/index\.html$/.exec(page) ?? []
  return name ? (folder === 'claims' ? name : `${folder}-${name}`) : 'diptych'
}

test('every page names its card, and says in words what it shows', () => {
  // Nobody sends a page that is not there, and the one file is sent as a file.
  const pages = [...site].filter(([file]) => file.endsWith('.html') && !/^(?:404|diptych)\.html$/.test(file))
  expect(pages.length).toBeGreaterThanOrEqual(leastPages)
  for (const [page, html] of pages) expect([page, cardOf(html)]).toEqual([page, expected(nameOf(page))])
})

test('every card is there, 1200 × 630 and under 60,000 bytes', async () => {
  const files = [...site].filter(([file]) => file.startsWith('cards/'))
  expect(files.map(([file]) => `/${file}`).sort()).toEqual(cards.map(({ path }) => path).sort())
  for (const [file, content] of files) {
    const { format, width, height } = await sharp(content).metadata()
    expect([file, format, width, height]).toEqual([file, 'png', 1200, 630])
    expect([file, content.length < 60_000]).toEqual([file, true])
  }
})

test('no two cards have one name', () => {
  expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length)
})

test('cards have the colours of the pages', () => {
  const [light = ''] = readFileSync('app/tokens.css', 'utf8').split('@media')
  const token = (name: string) => new RegExp(`--${name}: (#\\w+);`).exec(light)?.[1]
  const { paper, ink, quiet, A, B } = colours
  expect({ paper, ink, quiet, A, B }).toEqual({
    paper: token('paper'),
    ink: token('ink'),
    quiet: token('quiet'),
    A: { hue: token('hue-a'), tint: token('tint-a') },
    B: { hue: token('hue-b'), tint: token('tint-b') },
  })
})
