import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { summarizeLedger } from '#lib/ledger/promises'
import { readLedger } from '#lib/load/read-ledger'
import { parseReport } from '#lib/parse/parse-report'

const read = (slug: string) => {
  const text = readFileSync(`content/reports/${slug}.txt`, 'utf8')
  return { text, ...parseReport(text) }
}
const a = read('iraq-syria-celebration')
const b = read('iran-mourning')
const ledger = summarizeLedger(readLedger('content/permalinks.ndjson').entries).permalinks

test.each([
  ['iraq-syria-celebration', a, { blocks: 11, tweets: 4, claims: 13, quotations: 1, labels: 0 }],
  ['iran-mourning', b, { blocks: 19, tweets: 5, claims: 24, quotations: 14, labels: 1 }],
])('%s has the counts of its gold', (_, report, counts) => {
  expect({
    blocks: report.blocks.length,
    tweets: report.tweets.length,
    claims: report.claims.length,
    quotations: report.quotations.length,
    labels: report.blocks.filter(({ type }) => type === 'label').length,
  }).toEqual(counts)
  expect(report.datePublished).toBe('2020-01-03')
})

test('no message of these steps is told', () => {
  const told = [...a.messages, ...b.messages].filter(({ ruleId }) => /^(?:date|tweet|quotation)-/.test(ruleId))
  expect(told).toEqual([])
})

test.each([
  ['iraq-syria-celebration', a],
  ['iran-mourning', b],
])('every claim of %s stands in the ledger, word for word', (slug, report) => {
  for (const claim of report.claims) {
    const number = report.blocks[claim.block]?.number
    const several = report.claims.filter(({ block }) => block === claim.block).length > 1
    const id = several ? `${slug}-${number}-${claim.sentence}` : `${slug}-${number}`
    expect(ledger.find((permalink) => permalink.id === id)?.quote.exact).toBe(claim.text)
  }
})

describe('the tweets have their fields', () => {
  const tags = ['Iraq', 'Basra', 'Baghdad', 'BaghdadAirport', 'QudsForce', 'Suleimani']
  test.each([
    [a, 0, 'Secretary Pompeo', 'SecPompeo', [], 'huFcae3ap4'],
    [a, 1, 'Steven nabil', 'thestevennabil', tags, 'gbK82SW567'],
    [a, 2, 'Elizabeth Tsurkov', 'Elizrael', [], 'Q0d1edcRuU'],
    [a, 3, 'Elizabeth Tsurkov', 'Elizrael', [], null],
    [b, 0, 'Sina Toossi', 'SinaToossi', ['Iran'], 'O9NhJRVL9s'],
    [b, 1, 'Polly Sigh', 'dcpoll', [], 'ooKfuLM1bx'],
    [b, 2, 'Sina Toossi', 'SinaToossi', [], 'FtyQKXNoWm'],
    [b, 3, 'Ruptly', 'Ruptly', ['Tehran', 'Soleimani'], 'V2eQdUNp1X'],
    [b, 4, 'Aaron Rupar', 'atrupar', [], 'ALeQBqEf2g'],
  ])('%#', (report, index, authorName, handle, hashtags, media) => {
    expect(report.tweets[index]).toMatchObject({
      authorName,
      handle,
      hashtags,
      datePublished: '2020-01-03',
      mentions: [],
      media: media === null ? [] : [`pic.twitter.com/${media}`],
      links: [],
    })
  })
})

test('the sentences that splitters get wrong', () => {
  const textOf = (block: number, sentence: number) =>
    b.claims.find((claim) => claim.block === block - 1 && claim.sentence === sentence)?.text
  expect(textOf(1, 1)).toMatch(/^The massive rallies discredited U\.S\. Secretary .* as giving them freedom\.”$/)
  expect(textOf(7, 2)).toMatch(/^His death will be .* for years to come This in Tehran:$/)
  expect(textOf(8, 1)).toBe(
    'Pompeo: Iranians will view the U.S. assassination of Qasem Soleimani as “giving them freedom.”',
  )
  expect(textOf(11, 1)).toMatch(/^Farhan Haq, deputy spokesman for U\.N\. Secretary General .* restraint\.”$/)
  expect(textOf(17, 2)).toBe('“Freedom to have the opportunity for success and prosperity for their nations.')
  expect(a.claims.find((claim) => claim.block === 2)?.text).toMatch(/^Iraqis — Iraqis — dancing/)
})
