import { expect, test } from 'vitest'
import { claimNodes, newsArticle } from '#lib/output/data/json-ld'
import { describeAddress, formatDescription } from '#lib/voice/describe-address'
import { site } from '../site/our-site'

const [report] = site.reports
const addressOf = (label: string) => {
  const address = report.addresses.find((one) => one.label === label)
  if (!address) throw new Error(`no ${label}`)
  return address
}
const described = (label: string) => describeAddress(report, addressOf(label))

test('a report is a NewsArticle without anything that its file does not say', () => {
  expect(newsArticle(report)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'http://localhost:3000/reports/iraq-syria-celebration/',
    url: 'http://localhost:3000/reports/iraq-syria-celebration/',
    name: 'Iraq/Syria celebration report',
    datePublished: '2020-01-03',
    inLanguage: 'en',
    wordCount: 302,
    encoding: {
      '@type': 'MediaObject',
      contentUrl: 'http://localhost:3000/raw/iraq-syria-celebration.txt',
      encodingFormat: 'text/plain',
      contentSize: '2072 B',
      sha256: report.sha256,
    },
  })
})

test('a block of two claims is two Claims, with the author of the tweet as printed', () => {
  const nodes = claimNodes(report, addressOf('A9'))
  expect(nodes.map(({ identifier }) => identifier)).toEqual(['A9.1', 'A9.2'])
  expect(nodes[0]).toMatchObject({
    '@type': 'Claim',
    url: 'http://localhost:3000/claims/iraq-syria-celebration-9-1/',
    author: { name: 'Elizabeth Tsurkov', alternateName: '@Elizrael' },
    appearance: { '@type': 'NewsArticle', name: 'Iraq/Syria celebration report' },
  })
})

test('a title begins with who speaks and has no quotation marks of ours; a description is in full', () => {
  expect(described('A1').title).toBe(
    'Iraq/Syria celebration report: Iraqis celebrated in the streets after the head of Iran’s … (A1)',
  )
  expect(described('A5').title).toBe(
    'Steven nabil (tweet): Iraqis in Basra are celebrating the death of Qassim … (A5, Iraq/Syria celebration report)',
  )
  expect(formatDescription(described('A1'))).toBe(
    `Iraq/Syria celebration report, 3 January 2020: ${addressOf('A1').text} [No source named]`,
  )
})

test.each([
  ['A1', undefined, 'A2'],
  ['A9', 'A8', 'A10'],
  ['A9.1', 'A8', 'A9.2'],
  ['A10', 'A9.2', 'A11.1'],
  ['A11', 'A10', undefined],
  ['A11.2', 'A11.1', undefined],
])('next to %s are others of its kind', (label, previous, next) => {
  const { previous: before, next: after } = described(label)
  expect([before?.label, after?.label]).toEqual([previous, next])
})
