import { parseFeed } from '@rowanmanning/feed-parser'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { absolute, claimPath, correctionsPath, homePath, methodPath, topicPath } from '#lib/address/paths'
import { correctionsFeed } from '#lib/output/feed'
import { site as ours } from '../site/our-site'

const site = { ...ours, method: { ...ours.method, corrections: [] }, tombstones: [], topicTombstones: [] }

test('a feed without entries is dated by the last issue', () => {
  const feed = correctionsFeed(site)
  expect(feed).toContain(`<updated>${site.permalinks.at(-1)?.issued}T12:00:00Z</updated>`)
  expect(feed).not.toContain('<entry>')
})

const corrections = [
  { date: '2027-02-03', title: 'A <b> & "c"', text: 'One ]]> “two” & 3 < 4.' },
  { date: '2027-01-01', title: 'Older', text: 'Two.' },
]
const stone = { voice: 'Report', label: 'B17.2', title: 'Iran mourning report', datePublished: '2020-01-03' }
const tombstones = [{ ...stone, id: 'iran-mourning-17-2', exact: 'x', reason: 'Asked.', date: '2027-01-20' }]
const topicTombstones = [{ slug: 'row', question: 'What?', reason: 'Put better.', date: '2027-01-10' }]
const full = { ...site, method: { ...site.method, corrections }, tombstones, topicTombstones }

test('a reader of feeds finds every entry, with its words and where it leads', () => {
  const { meta, self, url, title, updated, authors, items } = parseFeed(correctionsFeed(full))
  expect({ meta, self, url, title, updated: updated?.toISOString(), authors: authors.map(({ name }) => name) }).toEqual(
    {
      meta: { type: 'atom', version: '1.0' },
      self: absolute(correctionsPath),
      url: absolute(homePath),
      title: 'Diptych: corrections and withdrawals',
      updated: '2027-02-03T12:00:00.000Z',
      authors: ['Diptych'],
    },
  )
  expect(
    items.map(({ title, url, description, updated }) => [title, url, description, updated?.toISOString()]),
  ).toEqual([
    ['A <b> & "c"', absolute(methodPath), 'One ]]> “two” & 3 < 4.', '2027-02-03T12:00:00.000Z'],
    [
      'B17.2 of the Iran mourning report was withdrawn',
      absolute(claimPath('iran-mourning-17-2')),
      'Asked.',
      '2027-01-20T12:00:00.000Z',
    ],
    ['The question “What?” was withdrawn', absolute(topicPath('row')), 'Put better.', '2027-01-10T12:00:00.000Z'],
    ['Older', absolute(methodPath), 'Two.', '2027-01-01T12:00:00.000Z'],
  ])
  expect(parseFeed(correctionsFeed(site)).items).toEqual([])
})

/** RFC 4287, 4.1.1 and 4.1.2: which elements stand in a feed and in an entry, those that stand once, those that must. */
const children = 'author category contributor id link rights title updated'
const once = ['id', 'title', 'updated', 'rights', 'subtitle', 'logo', 'icon', 'generator', 'summary', 'published']

test('the feed keeps to RFC 4287, with and without entries', () => {
  for (const xml of [correctionsFeed(full), correctionsFeed(site)]) {
    expect(XMLValidator.validate(xml)).toBe(true)
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: () => true }).parse(xml)
    const [{ entry: entries = [], ...head }] = feed
    expect(head['@_xmlns']).toEqual(['http://www.w3.org/2005/Atom'])
    for (const [element, allowed] of [
      [head, `${children} generator icon logo subtitle`],
      ...entries.map((entry: object) => [entry, `${children} content published source summary`]),
    ]) {
      const names = Object.keys(element).filter((name) => !name.startsWith('@_') && name !== '#text')
      expect(names.filter((name) => !allowed.split(' ').includes(name))).toEqual([])
      for (const name of ['id', 'title', 'updated']) expect(element[name]).toHaveLength(1)
      for (const name of once) expect(element[name]?.length ?? 0).toBeLessThanOrEqual(1)
      expect(element.updated[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      expect(new URL(element.id[0]).href).toBe(element.id[0])
      // An entry without content has a link to what it is about.
      expect(element.link.map((link: Record<string, string[]>) => String(link['@_rel']))).toContain('alternate')
    }
    // One author for all, so that no entry needs its own.
    expect(head.author).toHaveLength(1)
    const ids = entries.map(({ id }: { id: string[] }) => id[0])
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('corrections and withdrawals stand newest first, with nothing that ends an element', () => {
  const feed = correctionsFeed(full)
  const titles = [...feed.matchAll(/<title>(.*)<\/title>/g)].map((match) => match[1])
  expect(titles).toEqual([
    'Diptych: corrections and withdrawals',
    'A &#60;b&#62; &#38; &#34;c&#34;',
    'B17.2 of the Iran mourning report was withdrawn',
    'The question “What?” was withdrawn',
    'Older',
  ])
  expect(feed).toContain('<updated>2027-02-03T12:00:00Z</updated>\n<author>')
})

test('an entry keeps its id when its title is reworded or a newer one is told; each has what RFC 4287 demands', () => {
  const older = { date: '2027-01-01', title: 'Older', text: 'Two.' }
  const newer = { date: '2027-02-03', title: 'Newer', text: 'One.' }
  const entriesOf = (corrections: (typeof older)[]) => {
    const feed = correctionsFeed({ ...site, method: { ...site.method, corrections } })
    for (const needed of ['id', 'title', 'updated', 'author']) expect(feed.split('<entry>')[0]).toContain(`<${needed}>`)
    return feed.split('<entry>').slice(1)
  }
  const idsOf = (entries: string[]) => entries.map((entry) => /<id>(.*)<\/id>/.exec(entry)?.[1])
  const [first] = idsOf(entriesOf([older]))
  const entries = entriesOf([newer, { ...older, title: 'Reworded' }])
  expect(idsOf(entries)[1]).toBe(first)
  expect(new Set(idsOf(entries)).size).toBe(2)
  for (const entry of entries)
    for (const needed of ['<id>http', '<title>', '<updated>2027-', '<link rel="alternate" href="http', '<summary>'])
      expect(entry).toContain(needed)
})
