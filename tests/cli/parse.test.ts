import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'

/** Each starts Node anew, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

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
const parse = (...files: string[]) => parseAfter('', ...files)

/** The same after some JavaScript, which can plant a fault. */
const parseAfter = (code: string, ...files: string[]) => {
  const plant = `data:text/javascript,${encodeURIComponent(code)}`
  const args = ['--import', 'tsx', '--import', plant, 'lib/cli/parse.ts', ...files]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const lines = stdout.split('\n')
  expect(lines.pop()).toBe('')
  return { status, stdout, stderr, records: lines.map((line) => JSON.parse(line)) }
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

test('a file that cannot be read gets its line, too, and one on stderr that says why', () => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'))
  const { status, stderr, records } = parse(
    join(folder, 'no\u001b[2J.txt'),
    folder,
    join(folder, 'pipe.txt'),
    join(folder, 'loop.txt'),
    'x'.repeat(5000),
    good,
  )
  expect(status).toBe(1)
  expect(
    stderr
      .replaceAll(folder, '')
      .replace(/x{5000}/, 'x…')
      .split('\n'),
  ).toEqual([
    'parse: /no\\u001b[2J.txt: cannot be read: it does not exist; check the path',
    'parse: : cannot be read: it is not a regular file; check the path',
    'parse: /pipe.txt: cannot be read: it is not a regular file; check the path',
    'parse: /loop.txt: cannot be read: it is a symbolic link, which is not followed; check the path',
    'parse: x…: cannot be read: its name is too long; check the path',
    '',
  ])
  expect(records).toHaveLength(6)
  expect(records[1]).toMatchObject({
    file: folder,
    sha256: null,
    messages: [{ ruleId: 'file-missing', reason: 'The file cannot be read: it is not a regular file' }],
  })
  expect(records[5]).toMatchObject({ file: good, datePublished: '2021-05-04' })
})

test('what it prints is JSON that cannot steer the terminal', () => {
  const text = ' date 2021-05-04 A\u009b31m \u202eb\u200bc\u{e0041}.'
  const { stdout, records } = parse(file('steer.txt', text))
  expect(stdout.trimEnd()).not.toMatch(/[\p{Cc}\u200b\u202e\u{e0041}]/u)
  expect(records[0].blocks).toEqual([{ type: 'paragraph', number: 1, start: 17, end: text.length }])
  expect(records[0].claims[0].text).toBe(text.slice(17))
})

test('an exception inside one file is one line about it; the stack goes to stderr, and the others are parsed', () => {
  const code = `const { stringify } = JSON
    JSON.stringify = (value, ...more) => {
      if (value.blocks && value.file.endsWith('good.txt')) throw new TypeError('planted')
      return stringify(value, ...more)
    }`
  const { status, stderr, records } = parseAfter(code, latin, good, empty)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^TypeError: planted\n {4}at .*parse\.ts/s)
  expect(stderr).toMatch(
    /\nThis is a fault of Diptych, not of your content\. Please report it with the lines above\.\n$/,
  )
  expect(records.map(({ file }) => file)).toEqual([latin, good, empty])
  expect(records[1].messages).toEqual([
    {
      ruleId: 'internal-fault',
      severity: 'error',
      reason: 'Diptych failed while it parsed the file: TypeError: planted',
      advice: 'This is a fault of Diptych, not of your text. Please report it with the stack on stderr',
      start: 0,
      line: 1,
      column: 1,
    },
  ])
})

test('without a file it says how it is called', () => {
  const { status, stderr, records } = parse()
  expect([status, stderr, records]).toEqual([
    2,
    'parse: no file given; call it as: npm run --silent parse -- FILE…\n',
    [],
  ])
})
