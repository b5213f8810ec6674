import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listAddresses, numberClaims } from '#lib/address/addresses'
import { parseReport } from '#lib/parse/parse-report'

const read = (slug: string, letter: string, text: string) => {
  const parsed = parseReport(text)
  const claims = numberClaims({ slug, letter }, parsed)
  return { claims, addresses: listAddresses({ slug, letter, text, blocks: parsed.blocks }, claims) }
}
const ownText = (slug: string) => readFileSync(`content/reports/${slug}.txt`, 'utf8')
const [{ addresses: a }, { addresses: b }] = [
  read('iraq-syria-celebration', 'A', ownText('iraq-syria-celebration')),
  read('iran-mourning', 'B', ownText('iran-mourning')),
]

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
