import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type FileMessage, formatMessage } from '#lib/message/format-message'
import { escapeInvisible, invisibleCharacter } from '#lib/message/invisible'
import { isError, parseFile, readSite } from '#lib/site'
import { richFiles } from '../made/rich-site'
import { pin, writeSite } from '../made/small-site'
import { attributedText, hostileText, likelyText } from '../parse/arbitrary-texts'
import { runsOf } from '../runs'
import { anyInput, brokenFrom } from './broken'

/** How many inputs are made up, a quarter as many sites: `FUZZ=100000` for a night. `SEED=…` runs a failure again. */
const numRuns = runsOf('FUZZ', 200, 4000)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
vi.setConfig({ testTimeout: 60_000 + numRuns * 1000 })
beforeAll(() => console.log(`tests/fuzz: SEED=${seed} FUZZ=${numRuns}`))

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
afterAll(() => rmSync(folder, { recursive: true }))

const readText = (path: string) => readFileSync(path, 'utf8')

/** Place, rule, what is wrong, what to do; on one line that steers no terminal. */
function expectClear(message: FileMessage, text: string) {
  const line = formatMessage(message)
  expect(line).toMatch(/^[^\n]+:[1-9]\d*:[1-9]\d* (?:(?:warning|info) )?[a-z][a-z0-9]*(?:-[a-z0-9]+)+ \S.*\. \S.*\.$/u)
  expect(line).not.toMatch(invisibleCharacter)
  expect(message.reason.length).toBeLessThan(2000)
  const { line: number, column } = message
  expect((text.split('\n')[number - 1] ?? 'none').length).toBeGreaterThanOrEqual(column - 1)
}

/** The words of every record are those of the file, and between the blocks stands white space alone. */
function expectExact(bytes: Uint8Array, records: Extract<ReturnType<typeof parseFile>, { blocks: unknown }>) {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const { blocks, claims, quotations, attributions } = records
  const start = blocks[0]?.start ?? text.length
  expect(text.slice(0, start)).toMatch(/^\s*(?:\ufeff?\s*date \S+)?\s*$/)
  let at = start
  for (const block of blocks) {
    expect(text.slice(at, block.start).trim()).toBe('')
    expect(block.end).toBeGreaterThan(block.start)
    at = block.end
  }
  expect(text.slice(at).trim()).toBe('')
  const spans = [
    ...claims,
    ...quotations,
    ...attributions.flatMap(({ contents, sources }) => [...contents, ...sources]),
  ]
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
  // Nothing that is said is empty, nor runs backwards.
  for (const { sources, contents, cue } of attributions)
    for (const span of [...sources, ...contents, ...(cue ? [cue] : [])]) {
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.text.trim()).not.toBe('')
    }
}

test('any bytes give records that are exact, or messages', () => {
  const path = join(folder, 'x.txt')
  const texts = fc.oneof(
    anyInput,
    fc
      .oneof(
        hostileText,
        attributedText,
        likelyText.map(({ text }) => text),
      )
      .map((text) => Buffer.from(text)),
  )
  const bytes = fc.oneof({ weight: 8, arbitrary: brokenFrom(texts) }, fc.uint8Array({ maxLength: 300 }))
  const check = (bytes: Uint8Array) => {
    writeFileSync(path, bytes)
    const read = parseFile(path)
    for (const message of read.messages) expectClear({ ...message, file: 'x.txt' }, readText(path))
    if ('blocks' in read) expectExact(bytes, read)
    else expect(read.messages.filter(isError)).not.toEqual([])
    // What `npm run parse` prints is one line of JSON that says the same.
    const line = escapeInvisible(JSON.stringify(read))
    expect(line).not.toMatch(invisibleCharacter)
    expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(read)))
  }
  fc.assert(fc.property(bytes, check), { seed, numRuns })
})

test('any content gives the site of these files, or messages that say where and what to do', () => {
  const sound = richFiles('2021-06-01')
  const { 'permalinks.ndjson': _, ...unissued } = sound
  const broken = fc.constantFrom(...Object.entries(sound)).chain(([path, content]) => {
    const bytes = Buffer.from(
      content.replace(
        pin,
        createHash('sha256')
          .update(sound['reports/harbour-walk.txt'] ?? '')
          .digest('hex'),
      ),
    )
    return brokenFrom(fc.constant(bytes), 1).map((bytes) => [path, bytes] as const)
  })
  // Without a ledger, a text may change and the site be sound.
  const contents = fc
    .tuple(fc.constantFrom(sound, unissued), fc.array(broken, { minLength: 1, maxLength: 2 }))
    .map(([files, changes]) => ({ ...files, ...Object.fromEntries(changes) }))
  let sites = 0
  const check = (content: Record<string, string | Uint8Array>) => {
    const { folder, remove } = writeSite(content)
    try {
      const { site, messages } = readSite(folder)
      for (const message of messages) expectClear(message, existsSync(message.file) ? readText(message.file) : '')
      expect(site === null).toBe(messages.some(isError))
      for (const { slug, text, segments } of site?.reports ?? []) {
        expect(text).toBe(readText(join(folder, `reports/${slug}.txt`)))
        for (const segment of segments) expect(text).toContain(segment.map((piece) => piece.text).join(''))
      }
      sites += site ? 1 : 0
    } finally {
      remove()
    }
  }
  fc.assert(fc.property(contents, check), { seed, numRuns: numRuns / 4 })
  // Else nothing but refusals would have been looked at.
  expect(sites).toBeGreaterThan(0)
})
