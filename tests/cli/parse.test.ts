import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'parse-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const good = file('good.txt', ' date 2021-05-04 The gate is open. It was “wet.')
const latin = file('latin.txt', Uint8Array.of(0x20, 0xe9, 0x20))
const empty = file('empty.txt', '')

/** The script behind `npm run parse`. */
const parse = (...files: string[]) => {
  const args = ['--import', 'tsx', 'lib/cli/parse.ts', ...files]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const lines = stdout.split('\n')
  expect(lines.pop()).toBe('')
  return { status, stderr, records: lines.map((line) => JSON.parse(line)) }
}

test('every file gets one line, also one that cannot be decoded', () => {
  const { status, stderr, records } = parse(good, latin, empty)
  expect([status, stderr]).toEqual([0, ''])
  expect(records.map((record) => record.file)).toEqual([good, latin, empty])
  const [first, second, third] = records
  expect(first).toMatchObject({
    datePublished: '2021-05-04',
    blocks: [{ type: 'paragraph', start: 17, end: 47 }],
    claims: [{ text: 'The gate is open.', block: 0 }, { text: 'It was “wet.' }],
    quotations: [],
    messages: [{ ruleId: 'quotation-unbalanced', severity: 'error', line: 1, column: 43, start: 42 }],
  })
  expect(Object.keys(second).sort()).toEqual(['file', 'messages', 'sha256'])
  expect(second).toMatchObject({
    messages: [{ ruleId: 'text-encoding' }],
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(third).toMatchObject({ messages: [{ ruleId: 'text-empty' }] })
})

test('a file that is not there is said so; the others get their lines', () => {
  const missing = join(folder, 'missing.txt')
  const { status, stderr, records } = parse(missing, good)
  expect(status).toBe(1)
  expect(stderr).toMatch(`parse: ${missing}: cannot be read (ENOENT`)
  expect(records.map((record) => record.file)).toEqual([good])
})

test('without a file it says how it is called', () => {
  const { status, stderr, records } = parse()
  expect([status, stderr, records]).toEqual([
    2,
    'parse: no file given; call it as: npm run --silent parse -- FILE…\n',
    [],
  ])
})
