import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { listAddresses, numberClaims } from '#lib/address/addresses'
import { cutSegments } from '#lib/address/segments'
import { selectRange } from '#lib/address/text-quote'
import { parseReport } from '#lib/parse/parse-report'
import { readHeader } from '#lib/parse/read-header'
import { overlaps, within } from '#lib/record/span'
import { runsOf } from '../runs'
import { hostileText, likelyText } from './arbitrary-texts'

/** Fixed by `SEED=…` to run a failure again; fast-check prints it with every failure, too. `RUNS=…` is how many texts. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const runs = { seed, numRuns: runsOf('RUNS', 200, 4000) }
const anyText = fc.oneof(
  likelyText.map(({ text }) => text),
  hostileText,
)

/** Thousands of texts take their time on a small machine. */
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => console.log(`tests/parse/properties.test.ts: SEED=${seed}`))

/** Runs the check on thousands of texts. */
const always = (name: string, check: (text: string) => void) =>
  test(name, () => fc.assert(fc.property(anyText, check), { ...runs, numRuns: 2 * runs.numRuns }))

/** Every object in `records` that says where its words stand. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  const span = value as { start: number; end: number; text: unknown }
  return typeof span.text === 'string' ? [{ ...span, text: span.text }, ...inner] : inner
}

always('blocks and gaps tile the file, and gaps are white space', (text) => {
  let at = readHeader(text).end
  for (const { start, end } of parseReport(text).blocks) {
    expect(text.slice(at, start).trim()).toBe('')
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
})

always("every span's text is its slice", (text) => {
  for (const span of spansIn(parseReport(text))) expect(text.slice(span.start, span.end)).toBe(span.text)
})

always('claims lie in their blocks, in order, and hold every word', (text) => {
  const { blocks, claims, tweets } = parseReport(text)
  blocks.forEach((block, index) => {
    const mine = claims.filter((claim) => claim.block === index)
    const words = tweets.find((tweet) => tweet.block === index)?.text ?? block
    let at = words.start
    for (const claim of mine) {
      expect(within(claim, words)).toBe(true)
      expect(text.slice(at, claim.start).trim()).toBe('')
      at = claim.end
    }
    if (block.type === 'label') expect(mine).toEqual([])
    else expect(text.slice(at, words.end).trim()).toBe('')
    expect(mine.map(({ sentence }) => sentence)).toEqual(mine.map((_, i) => i + 1))
  })
})

always('tweets are the tweet blocks, and quotations lie in blocks', (text) => {
  const { blocks, tweets, quotations } = parseReport(text)
  const tweetBlocks = blocks.filter(({ type }) => type === 'tweet')
  expect(tweets.map(({ start, end }) => ({ start, end }))).toEqual(
    tweetBlocks.map(({ start, end }) => ({ start, end })),
  )
  for (const quotation of quotations) expect(within(quotation, blocks[quotation.block] ?? quotation)).toBe(true)
  for (const tweet of tweets) {
    expect(tweet.trailer.end).toBe(tweet.end)
    expect(tweet.text.end).toBeLessThanOrEqual(tweet.trailer.start)
  }
})

always('segments put together are the block', (text) => {
  const records = parseReport(text)
  const report = { slug: 'some-report', letter: 'A' }
  const claims = numberClaims(report, records)
  const addresses = listAddresses({ ...report, text, blocks: records.blocks }, claims)
  const segments = cutSegments(text, records, claims)
  expect(segments.map((list) => list.map((segment) => segment.text).join(''))).toEqual(
    records.blocks.map(({ start, end }) => text.slice(start, end)),
  )
  expect(segments.flat().filter(({ type }) => type === 'claim')).toHaveLength(records.claims.length)
  expect(new Set(addresses.map(({ id }) => id)).size).toBe(addresses.length)
  // A claim has one address of its own, under the same number.
  const single = addresses.flatMap((one) => (one.claims.length === 1 ? [{ ...one, claim: one.claims[0] }] : []))
  expect(single.map(({ claim }) => claim)).toEqual(claims)
  for (const { id, label, start, end, claim } of single) expect(claim).toMatchObject({ id, label, start, end })
})

always('a claim has each attribution whose contents overlap it, once and in order', (text) => {
  const { claims, attributions } = parseReport(text)
  for (const claim of claims)
    expect(claim.attributions).toEqual(
      [...attributions.keys()].filter((i) => attributions[i]?.contents.some((content) => overlaps(content, claim))),
    )
})

always('a hedge qualifies words of its claim, and is of an attribution that it is in', (text) => {
  const { claims, attributions } = parseReport(text)
  for (const claim of claims)
    for (const hedge of claim.hedges) {
      expect(within(hedge, claim)).toBe(true)
      expect(within(hedge.scope, claim)).toBe(true)
      expect(hedge.scope.text.trim()).not.toBe('')
      if (hedge.attribution === null) continue
      const { contents, cue } = attributions[hedge.attribution] ?? { contents: [], cue: null }
      expect(contents.some((own) => within(hedge, own)) || (cue !== null && overlaps(cue, hedge))).toBe(true)
    }
})

always('the same text gives the same records', (text) => {
  expect(parseReport(text)).toEqual(parseReport(text))
})

always('messages stand at a place of the text', (text) => {
  const lines = text.split('\n')
  for (const { line, column } of parseReport(text).messages)
    expect((lines[line - 1] ?? '').length).toBeGreaterThanOrEqual(column - 1)
})

test('composed blocks come back, tweets with the fields they were made with', () => {
  fc.assert(
    fc.property(likelyText, ({ text, blocks, tweets }) => {
      const records = parseReport(text)
      expect(records.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(blocks)
      expect(
        records.tweets.map(({ authorName, handle, datePublished, text: { text: words } }) => ({
          words,
          authorName,
          handle,
          datePublished,
        })),
      ).toEqual(tweets.map(({ printed: _, ...fields }) => fields))
    }),
    runs,
  )
})

test('a range described is found again, astral characters or not', () => {
  const ranges = fc
    .tuple(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), fc.nat(), fc.nat())
    .map(([parts, a, b]) => {
      const points = [...parts.join('')]
      const [from = 0, to = 0] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y)
      const start = points.slice(0, from).join('').length
      return { text: points.join(''), from, to, start, end: start + points.slice(from, to).join('').length }
    })
  fc.assert(
    fc.property(ranges, ({ text, from, to, start, end }) => {
      const { position, quote } = selectRange(text, { start, end })
      expect(position).toEqual({ type: 'TextPositionSelector', start: from, end: to })
      expect([...text].slice(position.start, position.end).join('')).toBe(text.slice(start, end))
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
      expect([...quote.prefix].length).toBe(Math.min(32, from))
    }),
    runs,
  )
})
