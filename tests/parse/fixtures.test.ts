import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseReport } from '#lib/parse/parse-report'
import type { Records } from '#lib/record/records'

/**
 * Each folder in tests/fixtures is a case, and its name says what it shows. `report.json` holds the layers to compare,
 * as texts that a reviewer can read; `messages.txt` the messages, `line:column ruleId reason`, none where it is absent.
 */
const root = 'tests/fixtures'
const names = ['input.txt', 'report.json', 'messages.txt']

/** The messages of the steps tested here; those of attributions, hedges and names have tests of their own. */
const ruleIds = /^(date|post|tweet|quotation)-/

const list = z.array(z.string()).default([])
const Expected = z
  .strictObject({
    datePublished: z.string().nullable(),
    blocks: z.array(z.strictObject({ type: z.string(), text: z.string() })),
    tweets: z.array(
      z.strictObject({
        text: z.string(),
        authorName: z.string(),
        handle: z.string(),
        datePublished: z.string(),
        hashtags: list,
        mentions: list,
        media: list,
        links: list,
      }),
    ),
    claims: z.array(z.string()),
    quotations: z.array(z.string()),
    attributions: z.array(
      z.strictObject({
        speaker: z.string().nullable(),
        source: z.string(),
        cue: z.string(),
        contents: z.array(z.string()),
        type: z.string(),
        rule: z.string(),
      }),
    ),
    hedges: z.array(z.string()),
    approximators: z.array(z.string()),
  })
  .partial()
type Expected = z.infer<typeof Expected>

/** The records in the readable form of `report.json`. */
function readable(text: string, records: Records): Required<Expected> {
  return {
    datePublished: records.datePublished,
    blocks: records.blocks.map(({ type, start, end }) => ({ type, text: text.slice(start, end) })),
    tweets: records.tweets.map(({ authorName, handle, datePublished, hashtags, mentions, media, links, ...tweet }) => ({
      text: tweet.text.text,
      authorName,
      handle,
      datePublished,
      hashtags,
      mentions,
      media,
      links,
    })),
    claims: records.claims.map((claim) => claim.text),
    quotations: records.quotations.map((quotation) => quotation.text),
    attributions: records.attributions.map(({ speaker, sources, cue, contents, type, rule }) => ({
      speaker,
      source: sources.map((source) => source.text).join(' … '),
      cue: cue?.text ?? '',
      contents: contents.map((content) => content.text),
      type,
      rule,
    })),
    hedges: records.claims.flatMap(({ hedges }) =>
      hedges.map(({ kind, text, attribution }) => {
        const whose = records.attributions[attribution ?? -1]?.speaker
        return `${kind} “${text}”${whose ? `, ${whose}` : ''}`
      }),
    ),
    approximators: records.claims.flatMap(({ approximators }) => approximators.map((one) => one.text)),
  }
}

/** What a folder expects; throws where it expects nothing or holds what nobody reads. */
function readCase(folder: string, files: string[], read: (file: string) => string) {
  const unknown = files.filter((file) => !names.includes(file))
  if (unknown.length > 0) throw new Error(`${folder} holds ${unknown}, which no test reads`)
  if (!files.includes('input.txt')) throw new Error(`${folder} has no input.txt`)
  if (files.length < 2) throw new Error(`${folder} expects nothing; write report.json or messages.txt by hand`)
  const report = files.includes('report.json') ? Expected.parse(JSON.parse(read('report.json'))) : {}
  const messages = files.includes('messages.txt') ? read('messages.txt').trimEnd().split('\n') : []
  if (files.includes('messages.txt') && !messages[0]) throw new Error(`${folder} has an empty messages.txt`)
  if (Object.keys(report).length + messages.length === 0) throw new Error(`${folder} has an empty report.json`)
  return { text: read('input.txt'), report, messages }
}

const folders = readdirSync(root)

test.each(folders)('%s', (folder) => {
  const read = (file: string) => readFileSync(`${root}/${folder}/${file}`, 'utf8')
  const { text, report, messages } = readCase(folder, readdirSync(`${root}/${folder}`), read)
  const records = parseReport(text)
  const found = readable(text, records)
  expect(Object.fromEntries(Object.keys(report).map((layer) => [layer, found[layer as keyof Expected]]))).toEqual(
    report,
  )
  const told = records.messages.filter(({ ruleId }) => ruleIds.test(ruleId))
  expect(told.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`)).toEqual(messages)
  for (const { advice } of told) expect(advice).toMatch(/^(?:Begin the file|Compare the text) with /)
  for (const span of [...records.claims, ...records.quotations, ...records.tweets.map((tweet) => tweet.text)])
    expect(text.slice(span.start, span.end)).toBe(span.text)
})

test('there are cases', () => {
  expect(folders.length).toBeGreaterThan(60)
})

describe('a folder is refused', () => {
  const report = '{"claims": []}'
  test.each<[string, Record<string, string>, RegExp]>([
    ['without an expectation', { 'input.txt': 'x' }, /expects nothing/],
    ['without an input', { 'report.json': report, 'messages.txt': 'x' }, /has no input/],
    [
      'with a file that nobody reads',
      { 'input.txt': 'x', 'report.json': report, 'reprot.json': '' },
      /reprot.json, which/,
    ],
    ['with a layer that nobody compares', { 'input.txt': 'x', 'report.json': '{"claim": []}' }, /unrecognized_keys/],
    ['with an empty report', { 'input.txt': 'x', 'report.json': '{}' }, /empty report/],
    ['with an empty list of messages', { 'input.txt': 'x', 'messages.txt': '\n' }, /empty messages/],
  ])('%s', (_, files, message) => {
    expect(() => readCase('case', Object.keys(files), (file) => files[file] ?? '')).toThrow(message)
  })
})
