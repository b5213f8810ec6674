import { expect, test } from 'vitest'
import { correctionsFeed } from '#lib/link/atom'
import { readSite } from '#lib/site'

const { site } = readSite('content')
if (!site) throw new Error('These tests need sound content')

test('a feed without entries is dated by the last issue', () => {
  const feed = correctionsFeed(site)
  expect(feed).toContain(`<updated>${site.permalinks.at(-1)?.issued}T12:00:00Z</updated>`)
  expect(feed).not.toContain('<entry>')
})

test('corrections and withdrawals stand newest first, with nothing that ends an element', () => {
  const corrections = [
    { date: '2027-02-03', title: 'A <b> & "c"', text: 'One.' },
    { date: '2027-01-01', title: 'Older', text: 'Two.' },
  ]
  const stone = { voice: 'Report', label: 'B17.2', title: 'Iran mourning report', datePublished: '2020-01-03' }
  const tombstones = [{ ...stone, id: 'iran-mourning-17-2', exact: 'x', reason: 'Asked.', date: '2027-01-20' }]
  const topicTombstones = [{ slug: 'row', question: 'What?', reason: 'Put better.', date: '2027-01-10' }]
  const feed = correctionsFeed({ ...site, method: { ...site.method, corrections }, tombstones, topicTombstones })
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
