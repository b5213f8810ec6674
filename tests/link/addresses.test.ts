import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addressesOf } from '#lib/link/addresses'
import { parseReport } from '#lib/parse/parse-report'

const read = (slug: string, letter: string) => {
  const text = readFileSync(`content/reports/${slug}.txt`, 'utf8')
  return addressesOf(slug, letter, text, parseReport(text))
}
const a = read('iraq-syria-celebration', 'A')
const b = read('iran-mourning', 'B')

test('the two reports have 44 addresses, and no two the same', () => {
  expect([a.length, b.length]).toEqual([15, 29])
  expect(new Set([...a, ...b].map(({ id }) => id)).size).toBe(44)
})

test('labels count as blocks and have no address', () => {
  const labels = b.map(({ label }) => label)
  expect(labels.filter((label) => label.startsWith('B17'))).toEqual(['B17', 'B17.1', 'B17.2', 'B17.3'])
  expect(labels).not.toContain('B18')
  expect(labels).toContain('B19')
})

test.each([
  [a, 'A5', 'iraq-syria-celebration-5', 1],
  [a, 'A9', 'iraq-syria-celebration-9', 2],
  [a, 'A9.2', 'iraq-syria-celebration-9-2', 1],
  [b, 'B17', 'iran-mourning-17', 3],
  [b, 'B17.2', 'iran-mourning-17-2', 1],
])('%# is printed as %s', (addresses, label, id, claims) => {
  expect(addresses.find((address) => address.label === label)).toMatchObject({ id, claims: { length: claims } })
})

describe('what an address stands on', () => {
  const text =
    ' date 2021-05-04 One walks. Two run.\n\nIt rains. — Mara Quill (@maraquill) May 3, 2021\n\nWatch:\n\nEnd'
  const addresses = addressesOf('x', 'A', text, parseReport(text))
  test.each([
    ['A1', 'x-1', 'One walks. Two run.'],
    ['A1.1', 'x-1-1', 'One walks.'],
    ['A1.2', 'x-1-2', 'Two run.'],
    ['A2', 'x-2', 'It rains.'],
    ['A4', 'x-4', 'End'],
  ])('%s', (label, id, words) => {
    expect(addresses.find((address) => address.label === label)).toMatchObject({ id, text: words })
  })
  test('and there are no others', () => expect(addresses).toHaveLength(5))
})
