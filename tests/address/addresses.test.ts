import { describe, expect, test } from 'vitest'
import { listAddresses, numberClaims } from '#lib/address/addresses'
import { parseReport } from '#lib/parse/parse-report'

const read = (slug: string, letter: string, text: string) => {
  const parsed = parseReport(text)
  const claims = numberClaims({ slug, letter }, parsed)
  return { claims, addresses: listAddresses({ slug, letter, text, blocks: parsed.blocks }, claims) }
}
describe('the words of an address', () => {
  const text =
    ' date 2021-05-04 One walks. Two run.\n\nIt rains. — Mara Quill (@maraquill) May 3, 2021\n\nWatch:\n\nEnd'
  const { claims, addresses } = read('x', 'A', text)
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

  test('each claim has the address and number of its words, and each address its claims', () => {
    expect(claims.map(({ id, label }) => [id, label])).toEqual([
      ['x-1-1', 'A1.1'],
      ['x-1-2', 'A1.2'],
      ['x-2', 'A2'],
      ['x-4', 'A4'],
    ])
    const numbered = (label: string) => claims.filter((claim) => claim.label === label)
    expect(addresses.map((address) => address.claims)).toEqual([
      [...numbered('A1.1'), ...numbered('A1.2')],
      numbered('A1.1'),
      numbered('A1.2'),
      numbered('A2'),
      numbered('A4'),
    ])
  })
})
