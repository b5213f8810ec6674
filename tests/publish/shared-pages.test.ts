import { select, selectAll } from 'hast-util-select'
import { describe, expect, test } from 'vitest'
import { absolute, citationPath, claimPath } from '#lib/address/paths'
import { basePath, origin } from '#lib/address/site-url'
import { readFolder } from '#lib/publish/disk/read-folder'
import { parseHtml } from '#lib/publish/export/html'
import { headersFor, readHeadersFile } from '#lib/publish/host/headers'
import { describeAddress } from '#lib/voice/describe-address'
import { site } from '../site/our-site'

const out = readFolder('out')
const read = (path: string) => String(out.get(path.slice(1)))
const pages = site.reports.flatMap((report) =>
  report.addresses.map((address) => ({
    report,
    address,
    described: describeAddress(report, address),
    tree: parseHtml(Buffer.from(read(`${claimPath(address.id)}index.html`))),
  })),
)
type Tree = (typeof pages)[number]['tree']
const meta = (tree: Tree, name: string) =>
  selectAll(`meta[name="${name}"], meta[property="${name}"]`, tree).map(({ properties }) => properties.content)

describe('the page of each address', () => {
  test('gives reference managers title, year of issue and address, and no author', () => {
    for (const { address, described, tree } of pages) {
      // What Zotero's translator “Embedded Metadata” and its RDF reader take, in their order.
      expect(meta(tree, 'og:title')).toEqual([described.title])
      expect(meta(tree, 'dcterms.date')).toEqual([
        site.permalinks.find(({ id }) => id === address.id)?.issued.slice(0, 4),
      ])
      expect(meta(tree, 'og:url')).toEqual([absolute(claimPath(address.id))])
      expect(meta(tree, 'og:site_name')).toEqual(['Diptych'])
      const names = selectAll('meta', tree).map(({ properties }) => `${properties.name ?? properties.property}`)
      expect(names.filter((name) => /author|creator|contributor|publisher|^citation_/i.test(name))).toEqual([])
      // It looks for an author in these, where no tag names one.
      expect(select('.byline, .vcard, .author, [rel~="author"], [itemprop="author"]', tree)).toBeUndefined()
    }
  })

  test('has a title that begins with who speaks', () => {
    for (const { described, tree } of pages) {
      const title = select('title', tree)?.children[0]
      expect(title?.type === 'text' && title.value).toBe(described.title)
    }
  })

  test('links to its citations, which are there', () => {
    for (const { address, tree } of pages)
      for (const ending of ['bib', 'ris', 'csl.json', 'txt']) {
        expect(select(`a[href="${citationPath(address.id, ending)}"]`, tree)).toBeDefined()
        expect(read(citationPath(address.id, ending))).toContain(address.id)
      }
  })
})

describe('private people have no page to be found by', () => {
  const sitemap = read('/sitemap.xml')
  const listed = (id: string) => sitemap.includes(`<loc>${origin}${claimPath(id)}</loc>`)

  test('tweets are not to be listed, and not in the sitemap', () => {
    const hidden = pages.filter((page) => page.report.tweets.some(({ block }) => block === page.address.block))
    expect(hidden.length).toBeGreaterThan(0)
    for (const { address, tree } of hidden) {
      expect(String(meta(tree, 'robots')[0])).toContain('noindex')
      expect(listed(address.id)).toBe(false)
    }
  })

  test('every other page may be listed and is', () => {
    const open = pages.filter(({ tree }) => meta(tree, 'robots').length === 0)
    expect(open.length).toBeGreaterThan(0)
    for (const { address } of open) expect(listed(address.id)).toBe(true)
  })

  test.each(['cards', 'cite', 'data'])('no file below /%s/ is to be listed', (folder) => {
    expect(headersFor(readHeadersFile(read('/_headers')), `${basePath}/${folder}/x`)['X-Robots-Tag']).toBe('noindex')
    expect(read('/sitemap.xml')).not.toContain(`/${folder}/`)
  })
})
