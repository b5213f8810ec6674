import { expect, test } from 'vitest'
import { addressesOf, numberClaims } from '#lib/link/addresses'
import { checkPermalinks, newPermalinks } from '#lib/link/ledger/check-permalinks'
import { parseReport } from '#lib/parse/parse-report'
import { Permalink } from '#lib/schema/permalink'

const reportOf = (slug: string, words: string) => {
  const text = ` date 2021-05-04 ${words}`
  const parsed = parseReport(text)
  const { blocks } = parsed
  const claims = numberClaims({ slug, letter: 'A' }, parsed)
  const addresses = addressesOf({ slug, letter: 'A', text, blocks }, claims)
  return { slug, sha256: 'f'.repeat(64), text, addresses }
}
const one = reportOf('one', '🌉 rises. It holds.')
const two = reportOf('two', 'It rains.')

test('every address is issued, with its place and words', () => {
  const issued = newPermalinks([], [one], '2021-06-01')
  expect(issued.map(({ id, quote, position }) => [id, quote.exact, position.start, position.end])).toEqual([
    ['one-1', '🌉 rises. It holds.', 17, 35],
    ['one-1-1', '🌉 rises.', 17, 25],
    ['one-1-2', 'It holds.', 26, 35],
  ])
  for (const permalink of issued) expect(Permalink.parse(permalink)).toMatchObject({ edition: 1, issued: '2021-06-01' })
})

test('only what is new is appended, as the next edition', () => {
  const first = newPermalinks([], [one], '2021-06-01')
  const second = newPermalinks(first, [one, two], '2021-07-01')
  expect(second.map(({ id, edition, issued }) => [id, edition, issued])).toEqual([['two-1', 2, '2021-07-01']])
  expect(newPermalinks([...first, ...second], [one, two], '2021-08-01')).toEqual([])
})

test('what was just issued holds', () => {
  const issued = newPermalinks([], [one, two], '2021-06-01').map((permalink, line) => ({ ...permalink, line }))
  expect(checkPermalinks(issued, [], [one, two])).toEqual([])
})

test('two addresses of one edition never change places unnoticed, standing or withdrawn, equal words or not', () => {
  const report = reportOf('one', 'He was killed. It rains. He was killed.\n\nIt rains.\n\nIt rains. It holds.')
  const issued = newPermalinks([], [report], '2021-06-01').map((permalink, line) => ({ ...permalink, line }))
  const { addresses } = report
  const pairs = addresses.flatMap((a, i) => addresses.slice(i + 1).map((b) => [a, b] as const))
  expect(pairs.length).toBeGreaterThan(20)
  for (const [a, b] of pairs) {
    const swapped = addresses.map((one) => ({ ...one, id: one === a ? b.id : one === b ? a.id : one.id }))
    for (const withdrawals of [[], [{ withdrawn: a.id }], [{ withdrawn: a.id }, { withdrawn: b.id }]]) {
      const told = checkPermalinks(issued, withdrawals, [{ ...report, addresses: swapped }])
      expect(told.map(({ start }) => addresses[start])).toEqual([a, b])
    }
  }
})

test('a message quotes both ends of long words, and tells how long they are', () => {
  const long = reportOf('one', `The ferry ${'waits '.repeat(1000)}here`)
  const issued = newPermalinks([], [long], '2021-06-01').map((permalink, line) => ({ ...permalink, line }))
  const [told] = checkPermalinks(issued, [], [{ ...long, addresses: [] }])
  expect(told?.reason).toMatch(/^one-1, issued for "The ferry .* … ".* here" \(6014 characters\), exists no more$/)
  expect(told?.reason.length).toBeLessThan(700)
  const short = reportOf('one', 'x'.repeat(600))
  const line = newPermalinks([], [short], '2021-06-01').map((permalink) => ({ ...permalink, line: 0 }))
  expect(checkPermalinks(line, [], [{ ...short, addresses: [] }])[0]?.reason).toBe(
    `one-1, issued for "${'x'.repeat(600)}", exists no more`,
  )
})
