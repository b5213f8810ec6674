import { expect, test } from 'vitest'
import { listAddresses, numberClaims } from '#lib/address/addresses'
import { checkLedger } from '#lib/ledger/check-ledger'
import type { IssuedText } from '#lib/ledger/check-words'
import { readEntry } from '#lib/ledger/entries'
import { issueAddresses } from '#lib/ledger/issue-addresses'
import { parseReport } from '#lib/parse/parse-report'
import { Permalink } from '#lib/record/permalink'

const reportOf = (slug: string, words: string) => {
  const text = ` date 2021-05-04 ${words}`
  const parsed = parseReport(text)
  const { blocks } = parsed
  const claims = numberClaims({ slug, letter: 'A' }, parsed)
  const addresses = listAddresses({ slug, letter: 'A', text, blocks }, claims)
  return { slug, sha256: 'f'.repeat(64), text, addresses }
}
const one = reportOf('one', '🌉 rises. It holds.')
const two = reportOf('two', 'It rains.')
const issue = (reports: IssuedText[], date: string, before: object[] = []) =>
  issueAddresses(
    before.map((line) => readEntry(line)),
    reports,
    [],
    date,
  ).map((line) => Permalink.parse(line))
const entriesOf = (lines: object[]) => lines.map((line, start) => readEntry(line, start))

test('every address is issued, with its place and words', () => {
  const issued = issue([one], '2021-06-01')
  expect(issued.map(({ id, quote, position }) => [id, quote.exact, position.start, position.end])).toEqual([
    ['one-1', '🌉 rises. It holds.', 17, 35],
    ['one-1-1', '🌉 rises.', 17, 25],
    ['one-1-2', 'It holds.', 26, 35],
  ])
  for (const permalink of issued) expect(permalink).toMatchObject({ edition: 1, issued: '2021-06-01' })
})

test('only what is new is appended, as the next edition', () => {
  const first = issue([one], '2021-06-01')
  const second = issue([one, two], '2021-07-01', first)
  expect(second.map(({ id, edition, issued }) => [id, edition, issued])).toEqual([['two-1', 2, '2021-07-01']])
  expect(issue([one, two], '2021-08-01', [...first, ...second])).toEqual([])
})

test('what was just issued holds', () => {
  expect(checkLedger(entriesOf(issue([one, two], '2021-06-01')), [one, two], [])).toEqual([])
})

const withdrawal = (withdrawn: string) => ({
  ...{ withdrawn, voice: 'One', label: 'A1', title: 'One', datePublished: '2021-05-04' },
  ...{ reason: 'Asked.', edition: 2, date: '2021-07-01' },
})

test('two addresses of one edition never change places unnoticed, standing or withdrawn, equal words or not', () => {
  const report = reportOf('one', 'He was killed. It rains. He was killed.\n\nIt rains.\n\nIt rains. It holds.')
  const issued = issue([report], '2021-06-01')
  const { addresses } = report
  const pairs = addresses.flatMap((a, i) => addresses.slice(i + 1).map((b) => [a, b] as const))
  expect(pairs.length).toBeGreaterThan(20)
  for (const [a, b] of pairs) {
    const swapped = addresses.map((one) => ({ ...one, id: one === a ? b.id : one === b ? a.id : one.id }))
    for (const gone of [[], [a.id], [a.id, b.id]]) {
      const entries = entriesOf([...issued, ...gone.map(withdrawal)])
      const told = checkLedger(entries, [{ ...report, addresses: swapped }], [])
      expect(told.map(({ start }) => addresses[start])).toEqual([a, b])
    }
  }
})

test('a message quotes both ends of long words, and tells how long they are', () => {
  const long = reportOf('one', `The ferry ${'waits '.repeat(1000)}here`)
  const [told] = checkLedger(entriesOf(issue([long], '2021-06-01')), [{ ...long, addresses: [] }], [])
  expect(told?.reason).toMatch(
    /^one-1, issued for "The ferry .* … ".* here" \(6014 characters\), does not exist any more$/,
  )
  expect(told?.reason.length).toBeLessThan(700)
  const short = reportOf('one', 'x'.repeat(600))
  expect(checkLedger(entriesOf(issue([short], '2021-06-01')), [{ ...short, addresses: [] }], [])[0]?.reason).toBe(
    `one-1, issued for "${'x'.repeat(600)}", does not exist any more`,
  )
})
