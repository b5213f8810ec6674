import ogs from 'open-graph-scraper-lite'
import { describe, expect, test } from 'vitest'
import { absolute, homePath } from '#lib/address/paths'
import { readFolder } from '#lib/publish/disk/read-folder'
import { leastPages } from '../site/our-site'

const out = readFolder('out')
const pages = [...out.keys()].filter((file) => file.endsWith('/index.html') || file === 'index.html')
const textOf = (file: string, pattern: RegExp) => pattern.exec(String(out.get(file)))?.[1]

/** Every page as an independent reader of link previews sees it, without falling back on anything but the tags. */
const previews = await Promise.all(
  pages.map(async (file) => {
    const { error, result } = await ogs({ html: String(out.get(file)), onlyGetOpenGraphInfo: true })
    return { file, error, result }
  }),
)

/** Width and height, from the header of a PNG. */
const sizeOf = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]

describe('what a reader of link previews shows of each page', () => {
  test('there is a page of every kind', () => {
    const kinds = new Set(pages.map((file) => (file.includes('/') ? file.replace(/\/.*/, '') : 'home')))
    expect([...kinds].sort()).toEqual(
      ['home', 'claims', 'compare', 'data', 'handout', 'method', 'reports', 'sources', 'swapped', 'wording'].sort(),
    )
  })

  test.each(previews)('$file', ({ file, error, result }) => {
    expect(error).toBe(false)
    const canonical = textOf(file, /<link(?=[^>]* rel="canonical")[^>]* href="([^"]*)"/)
    expect(result).toMatchObject({
      ogUrl: canonical,
      ogSiteName: 'Diptych',
      ogType: expect.stringMatching(/^(?:website|article)$/),
      twitterCard: 'summary_large_image',
      twitterTitle: result.ogTitle,
      twitterDescription: result.ogDescription,
    })
    expect(canonical).toMatch(/^https?:\/\//)
    expect(result.ogTitle?.trim()).toBeTruthy()
    expect(result.ogDescription?.trim()).toBeTruthy()
    // One image and no other, the same for both kinds of tags, with what it says for those who do not see it.
    expect(result.ogImage).toHaveLength(1)
    const [image] = result.ogImage ?? []
    expect(image).toMatchObject({ width: '1200', height: '630', type: 'image/png', alt: expect.stringMatching(/\w/) })
    expect(result.twitterImage).toMatchObject([{ url: image?.url, alt: image?.alt }])
    expect(image?.url.startsWith(absolute(homePath))).toBe(true)
    const png = out.get(image?.url.slice(absolute(homePath).length) ?? '') ?? Buffer.alloc(24)
    expect(sizeOf(png)).toEqual(['PNG', 1200, 630])
    expect(png.length).toBeLessThan(60_000)
  })

  test('each claim, topic and report has a title, a description and a card of its own', () => {
    const shared = previews.filter(({ file }) => /^(?:claims|compare|reports)\/[^/]+\/index\.html$/.test(file))
    expect(shared.length).toBeGreaterThanOrEqual(leastPages)
    for (const what of ['ogTitle', 'ogDescription'] as const)
      expect(new Set(shared.map(({ result }) => result[what])).size).toBe(shared.length)
    expect(new Set(shared.map(({ result }) => result.ogImage?.[0]?.url)).size).toBe(shared.length)
  })
})
