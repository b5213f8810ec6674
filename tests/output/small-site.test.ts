import { expect, test } from 'vitest'
import { textFragmentLink } from '#lib/address/text-fragment'
import { correctionsFeed } from '#lib/output/feed'
import { makeProof } from '#lib/output/proof'
import { formatEmbed } from '#lib/output/share'
import type { Address } from '#lib/record/report'
import { describeAddress, formatDescription } from '#lib/voice/describe-address'
import { isIndexable } from '#lib/voice/is-indexable'
import { madeName, madeReport } from '../made/made-reports'
import { richFiles, siteOf } from '../made/rich-site'

const site = siteOf(richFiles('2021-06-01'))
const [report] = site.reports
const addressOf = (label: string) => report.addresses.find((one) => one.label === label) as Address

test('what a page says of each address', () => {
  const labels = (addresses: (Address | null)[]) => addresses.map((one) => one?.label ?? '')
  const described = report.addresses.map((address) => {
    const { kind, date, notes, media, whole, introduction, parts, previous, next } = describeAddress(report, address)
    return [address.label, kind, date, notes, media, labels([whole, introduction, previous, next]), labels(parts)]
  })
  const [tweet, day] = ['Tweet by Lake Watch (@lakewatch)', '4 May 2021']
  expect(described).toEqual([
    ['A1', 'Paragraph', day, [], false, ['', '', '', 'A2'], ['A1.1', 'A1.2']],
    ['A1.1', 'Paragraph', day, [], false, ['A1', '', '', 'A1.2'], []],
    ['A1.2', 'Paragraph', day, [], false, ['A1', '', 'A1.1', 'A2.1'], []],
    ['A2', tweet, day, ['Hedge in A2.1: “probably”'], true, ['', 'A1.2', 'A1', ''], ['A2.1', 'A2.2']],
    ['A2.1', tweet, day, ['Hedge: “probably”'], true, ['A2', 'A1.2', 'A1.2', 'A2.2'], []],
    ['A2.2', tweet, day, [], true, ['A2', 'A1.2', 'A2.1', ''], []],
  ])
})

test('who speaks at each address', () => {
  const tweet = 'Lake Watch, in a tweet printed in the Bridge report'
  expect(report.addresses.map((address) => [address.label, describeAddress(report, address).voice])).toEqual([
    ['A1', 'Bridge report, with a quotation from Ana Duarte and a paraphrase of Two witnesses'],
    ['A1.1', 'Ana Duarte, quoted in the Bridge report'],
    ['A1.2', 'Bridge report, paraphrasing Two witnesses'],
    ['A2', tweet],
    ['A2.1', tweet],
    ['A2.2', tweet],
  ])
})

test('a tweet introduces no other tweet, and shows no picture that it does not print', () => {
  const tweet = (words: string) => `${words} — Lake Watch (@lakewatch) May 3, 2021`
  const made = madeReport('A', ` date 2021-05-04 ${tweet('It holds.')}\n\n${tweet('It sways.')}`)
  const described = made.addresses.map((address) => describeAddress(made, address))
  expect(described.map(({ introduction, media }) => [introduction, media])).toEqual([
    [null, false],
    [null, false],
  ])
})

test('the name under which an address travels', () => {
  // The words shown are Ana Duarte’s; the paraphrase of two witnesses is not among them.
  expect(describeAddress(report, addressOf('A1')).title).toBe(
    'Ana Duarte (quoted): “The bridge is safe,” said Ana Duarte, mayor of Port … (A1, Bridge report)',
  )
  const titleOf = (words: string) => {
    const made = madeReport('A', ` date 2021-05-04 ${words}`)
    return describeAddress(made, made.addresses[0] as Address).title
  }
  const sixty = `${'planks of oak '.repeat(4)}end.`
  expect(sixty).toHaveLength(60)
  expect(titleOf(sixty)).toBe(`Report A: ${sixty} (A1)`)
  expect(titleOf(sixty.replace('end', 'ends'))).toBe(`Report A: ${'planks of oak '.repeat(4).trim()} … (A1)`)
  // Neither white space nor punctuation is left before what says that more follows.
  expect(titleOf(`${'planks of oak '.repeat(3)}and elm; — ${'x'.repeat(20)}.`)).toBe(
    `Report A: ${'planks of oak '.repeat(3)}and elm … (A1)`,
  )
  expect(titleOf('Two \t lines.')).toBe('Report A: Two lines. (A1)')
})

test('a description has the words in full, and what qualifies them', () => {
  expect(formatDescription(describeAddress(report, addressOf('A2')))).toBe(
    'Lake Watch, in a tweet printed in the Bridge report, 4 May 2021: It probably holds. Planks from @oakmill #footbridge https://t.co/x pic.twitter.com/a1 — Lake Watch (@lakewatch) May 3, 2021 [Hedge in A2.1: “probably”]',
  )
})

test('what is embedded elsewhere', () => {
  const link = 'http://localhost:3000/claims/harbour-walk-2-1/'
  expect(formatEmbed(describeAddress(report, addressOf('A2.1')))).toBe(
    `<blockquote cite="${link}">\n<p>It probably holds.</p>\n<footer>Lake Watch, in a tweet printed in the Bridge report, 4 May 2021 [Hedge: “probably”] · <a href="${link}">A2.1</a></footer>\n</blockquote>`,
  )
})

test('how anybody can check the words', () => {
  const file = 'http://localhost:3000/raw/harbour-walk.txt'
  expect(makeProof(report, addressOf('A1.2'), site.permalinks)).toEqual({
    sha256: report.sha256,
    bytes: { start: 82, end: 115 },
    characters: { start: 78, end: 111 },
    wordsCommand: `curl -s ${file} | tail -c +83 | head -c 33`,
    sumCommand: `curl -s ${file} | shasum -a 256`,
    issued: '2021-06-01',
  })
  const issued = site.permalinks.map((one) => ({ ...one, issued: one.id.endsWith('-2') ? '2021-07-01' : one.issued }))
  expect(makeProof(report, addressOf('A1.2'), issued).issued).toBe('2021-07-01')
  expect(makeProof(report, addressOf('A1.2'), []).issued).toBeNull()
})

test('each block is cut into claims, gaps and its trailer', () => {
  expect(report.segments.map((own) => own.map(({ type, text }) => [type, text]))).toEqual([
    [
      ['claim', '“The bridge is safe,” said Ana Duarte, mayor of Port Ellery.'],
      ['gap', ' '],
      ['claim', 'Two witnesses said that it shook.'],
    ],
    [
      ['claim', 'It probably holds.'],
      ['gap', ' '],
      ['claim', 'Planks from @oakmill #footbridge https://t.co/x'],
      ['gap', ' pic.twitter.com/a1 '],
      ['trailer', '— Lake Watch (@lakewatch) May 3, 2021'],
    ],
  ])
  expect(report.segments[0]?.[2]).toMatchObject({ claim: { id: 'harbour-walk-1-2', label: 'A1.2' } })
  expect(report.segments.flat().flatMap((one) => (one.type === 'claim' ? [one.claim] : []))).toEqual(report.claims)
})

test('labels have no address', () => {
  const made = madeReport('A', ' date 2021-05-04 Rain.\n\nWatch:\n\nIt holds. — Lake Watch (@lakewatch) May 3, 2021')
  expect(made.addresses.map(({ id, label, claims }) => [id, label, claims])).toEqual([
    ['report-a-1', 'A1', [made.claims[0]]],
    ['report-a-3', 'A3', [made.claims[1]]],
  ])
  expect(made.segments[1]).toEqual([{ type: 'gap', start: 24, end: 30, text: 'Watch:' }])
})

test('the feed of what was mended or withdrawn, to the letter', () => {
  const tombstone = { voice: 'Report B', label: 'B2', title: 'Report B', datePublished: '2021-05-04', exact: 'x' }
  const feed = correctionsFeed({
    ...site,
    tombstones: [{ ...tombstone, id: 'harbour-count-2', reason: 'Asked.', date: '2021-07-01' }],
    topicTombstones: [{ slug: 'row', question: 'Is it <safe>?', reason: 'Put better.', date: '2021-06-15' }],
  })
  expect(feed).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>http://localhost:3000/corrections.xml</id>
<title>Diptych: corrections and withdrawals</title>
<updated>2021-07-01T12:00:00Z</updated>
<author><name>Diptych</name></author>
<link rel="self" type="application/atom+xml" href="http://localhost:3000/corrections.xml"/>
<link rel="alternate" type="text/html" href="http://localhost:3000/"/>
<entry>
<id>http://localhost:3000/claims/harbour-count-2/</id>
<title>B2 of the Report B was withdrawn</title>
<updated>2021-07-01T12:00:00Z</updated>
<link rel="alternate" href="http://localhost:3000/claims/harbour-count-2/"/>
<summary>Asked.</summary>
</entry>
<entry>
<id>http://localhost:3000/compare/row/</id>
<title>The question “Is it &#60;safe&#62;?” was withdrawn</title>
<updated>2021-06-15T12:00:00Z</updated>
<link rel="alternate" href="http://localhost:3000/compare/row/"/>
<summary>Put better.</summary>
</entry>
<entry>
<id>http://localhost:3000/method/#correction-1</id>
<title>A word</title>
<updated>2021-06-01T12:00:00Z</updated>
<link rel="alternate" href="http://localhost:3000/method/"/>
<summary>It was another.</summary>
</entry>
</feed>
`)
})

test('entries of one day keep the order in which they are written', () => {
  const [date, text] = ['2021-06-02', 'Mended.']
  const corrections = ['One', 'Two', 'Three'].map((title) => ({ date, title, text }))
  const feed = correctionsFeed({ ...site, method: { ...site.method, corrections } })
  expect(
    [...feed.matchAll(/<entry>\n<id>(.*)<\/id>\n<title>(.*)<\/title>/g)].map(([, id, title]) => [id, title]),
  ).toEqual([
    ['http://localhost:3000/method/#correction-3', 'One'],
    ['http://localhost:3000/method/#correction-2', 'Two'],
    ['http://localhost:3000/method/#correction-1', 'Three'],
  ])
})

test('a feed without entries is dated by the last addresses, or by none', () => {
  const empty = { ...site, method: { ...site.method, corrections: [] }, tombstones: [], topicTombstones: [] }
  const updated = (permalinks: typeof site.permalinks) =>
    correctionsFeed({ ...empty, permalinks }).match(/<updated>(.*?)T/)?.[1]
  const [one, two] = site.permalinks
  if (!one || !two) throw new Error('nothing is issued')
  expect(updated([{ ...one, issued: '2021-08-01' }, two])).toBe('2021-08-01')
  const days = ['2021-08-01', '2021-09-01', '2021-07-01']
  expect(updated(days.map((issued) => ({ ...one, issued })))).toBe('2021-09-01')
  expect(updated([])).toBe('1970-01-01')
})

test('people with one printed name and authors of tweets have no page to be found by', () => {
  const names = [madeName('Nazli'), madeName('Mara Quill'), madeName('Harbouroffice', 'body')]
  const listed = (words: string, name: string | null) => {
    const made = madeReport('A', ` date 2021-05-04 ${words}`)
    const spoken = { ...made, attributions: made.attributions.map((one) => ({ ...one, name })) }
    return isIndexable(spoken, made.addresses[0] as Address, names)
  }
  expect(listed('Rain fell.', null)).toBe(true)
  expect(listed('“We walk,” said Mara Quill.', 'mara-quill')).toBe(true)
  expect(listed('“We walk,” said Harbouroffice.', 'harbouroffice')).toBe(true)
  expect(listed('“We walk,” said Nazli.', null)).toBe(true)
  expect(listed('“We walk,” said Nazli.', 'nazli')).toBe(false)
  expect(listed('Rain fell. “We walk,” said Nazli.', 'nazli')).toBe(false)
  expect(listed('It holds. — Mara Quill (@mq) May 3, 2021', null)).toBe(false)
})

test('words on the page of their report, named so that they are found', () => {
  const linkOf = (words: string, part = words) => {
    const made = madeReport('A', ` date 2021-05-04 ${words}`)
    const start = made.text.indexOf(part)
    const block = made.blocks.findIndex((one) => one.end > start)
    const link = textFragmentLink(made, { start, end: start + part.length, block })
    return decodeURIComponent(link).replace('http://localhost:3000/reports/report-a/#:~:text=', '')
  }
  const [twelve, thirteen] = [12, 13].map((count) => Array.from({ length: count }, (_, i) => `w${i}`).join(' '))
  expect(linkOf(twelve ?? '')).toBe(twelve)
  expect(linkOf(thirteen ?? '')).toBe('w0 w1 w2 w3 w4,w8 w9 w10 w11 w12')
  expect(linkOf('One-way, two & three.')).toBe('One-way, two & three.')
  expect(linkOf('One\n\t two  three.')).toBe('One two three.')
  // Words that are there twice are distinguished by their neighbours.
  expect(linkOf('Rain fell. A b c d Rain fell on it all.\n\nx', 'Rain fell on')).toBe('Rain fell on')
  expect(linkOf('He saw the old oak planks. The OLD oak left at once, all of it.', 'old oak')).toBe(
    'He saw the-,old oak,-planks. The OLD',
  )
  expect(linkOf('old oak. The “old oak” left.', 'old oak')).toBe('old oak,-. The “old')
})
