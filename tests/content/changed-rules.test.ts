import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Block } from '#lib/record/block'
import type { Range, Span } from '#lib/record/span'

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
    'a step that leaves the trailer with the words of a tweet',
    '#lib/parse/read-tweet',
    (real) =>
      wrap(real, 'readTweet', ({ text, trailer, ...tweet }: { text: Span; trailer: Span }) => ({
        ...tweet,
        text: { start: text.start, end: trailer.end, text: `${text.text}${trailer.text}` },
        trailer,
      })),
  ],
  [
    'a rule that takes the paragraph before a tweet into it',
    '#lib/parse/cut-blocks',
    (real) => wrap(real, 'cutBlocks', swallow),
  ],
  [
    'a rule that passes over the first paragraph',
    '#lib/parse/split-paragraphs',
    (real) => wrap(real, 'splitParagraphs', (all: object[]) => all.slice(1)),
  ],
  [
    'a step that leaves the date with the first paragraph',
    '#lib/parse/read-header',
    (real) => wrap(real, 'readHeader', (header: object) => ({ ...header, end: 0 })),
  ],
  [
    'labels that are taken out before blocks are numbered',
    '#lib/parse/cut-blocks',
    (real) => wrap(real, 'cutBlocks', withoutLabels),
  ],
  [
    'offsets that count from behind the date',
    '#lib/address/addresses',
    (real) =>
      wrap(real, 'listAddresses', (all: Range[]) =>
        all.map((one) => ({ ...one, start: one.start - 17, end: one.end - 17 })),
      ),
  ],
  [
    'addresses counted from the end',
    '#lib/address/addresses',
    (real) =>
      wrap(real, 'listAddresses', (all: { id: string }[]) => all.map((one, i) => ({ ...one, id: all.at(-1 - i)?.id }))),
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

type Cut = { blocks: Block[]; pieces: { start: number }[] }

const swallow = ({ blocks, pieces, ...cut }: Cut) => {
  const at = blocks.findIndex(({ type }, i) => type === 'tweet' && blocks[i - 1]?.type === 'paragraph')
  const start = blocks[at - 1]?.start ?? 0
  const joined = <T extends { start: number }>(all: T[]) =>
    all.flatMap((one, i) => (i === at - 1 ? [] : [i === at ? { ...one, start } : one]))
  return { ...cut, blocks: joined(blocks).map((one, i) => ({ ...one, number: i + 1 })), pieces: joined(pieces) }
}

const withoutLabels = ({ blocks, pieces, ...cut }: Cut) => {
  const kept = (i: number) => blocks[i]?.type !== 'label'
  return {
    ...cut,
    blocks: blocks.filter((_, i) => kept(i)).map((one, i) => ({ ...one, number: i + 1 })),
    pieces: pieces.filter((_, i) => kept(i)),
  }
}

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
    expect(ledger).not.toEqual([])
    // Each names the address and both wordings, or that there is none any more.
    for (const { ruleId, reason } of ledger) {
      expect(ruleId).toMatch(/^permalink-(?:gone|moved)$/)
      expect(reason).toMatch(
        /^\S+(?: was issued for ".*" and now has ".*"|, issued for ".*", does not exist any more|, ".*", was issued for characters \d+ to \d+ and now is characters \d+ to \d+)$/s,
      )
    }
  })
})
