import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Block } from '#lib/schema/block'
import type { Range } from '#lib/schema/span'

/** A rule of reading that changes after addresses were issued: the module that is replaced, and by what. */
type Made = { [name: string]: unknown }
const changes: [string, string, (real: Made) => Made][] = [
  [
    'a splitter that cuts every sentence in two',
    '#lib/parse/split-claims',
    (real) => wrap(real, 'splitClaims', (claims: Range[]) => claims.flatMap(halves)),
  ],
  [
    'a splitter that leaves off at the first sentence',
    '#lib/parse/split-claims',
    (real) => wrap(real, 'splitClaims', (claims: Range[]) => claims.slice(0, 1)),
  ],
  [
    'a rule that sees no tweets',
    '#lib/parse/find-trailers',
    (real) => wrap(real, 'findTrailers', (found: Made) => ({ ...found, trailers: [] })),
  ],
  [
    'blocks that are numbered before they are put in order',
    '#lib/parse/cut-blocks',
    (real) => wrap(real, 'cutBlocks', backwards),
  ],
  [
    'addresses counted from the end',
    '#lib/link/addresses',
    (real) =>
      wrap(real, 'addressesOf', (all: { id: string }[]) => all.map((one, i) => ({ ...one, id: all.at(-1 - i)?.id }))),
  ],
]

/** The module with one function whose result is changed. */
const wrap = (real: Made, name: string, change: (result: never) => unknown): Made => {
  const original = real[name]
  if (typeof original !== 'function') throw new Error(`There is no function ${name} to change`)
  return { ...real, [name]: (...given: unknown[]) => change(original(...given) as never) }
}

const halves = ({ start, end }: Range): Range[] => {
  const middle = Math.floor((start + end) / 2)
  return [
    { start, end: middle },
    { start: middle, end },
  ]
}

const backwards = ({ blocks, ...cut }: { blocks: Block[] }) => ({
  ...cut,
  blocks: blocks.map((block, i) => ({ ...block, number: blocks.length - i })),
})

afterEach(() => void vi.resetModules())

describe('no address ever lies: the build stops at', () => {
  test.each(changes)('%s', async (_, path, change) => {
    vi.doMock(path, async (original) => change(await original<Made>()))
    vi.resetModules()
    const { readSite } = await import('#lib/site')
    vi.doUnmock(path)
    const { site, messages } = readSite('content')
    expect(site).toBeNull()
    const ledger = messages.filter(({ file }) => file.endsWith('permalinks.ndjson'))
    expect(ledger.map(({ ruleId }) => ruleId)).toContain('permalink-moved')
    for (const { ruleId, reason } of ledger) {
      expect(ruleId).toMatch(/^permalink-(?:gone|moved)$/)
      if (ruleId === 'permalink-moved') expect(reason).toMatch(/was issued for ".*" and now stands on ".*"$/s)
    }
  })
})
