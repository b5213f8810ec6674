import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { richFiles } from '../rich-site'
import { writeSite } from '../small-site'

const folder = mkdtempSync(join(tmpdir(), 'permalinks-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('where the clock is behind the ledger nothing is appended, which could never be taken out again', () => {
  const files = richFiles('9998-12-31')
  renameSync(writeSite(files).folder, join(folder, 'content'))
  const args = ['--import', import.meta.resolve('tsx'), resolve('lib/cli/permalinks.ts')]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr.split('\n').slice(1)).toEqual([
    expect.stringMatching(
      /^permalinks: today is \d{4}-\d\d-\d\d, and the ledger has a line of 9998-12-31; set the clock right$/,
    ),
    '',
  ])
  expect(readFileSync(join(folder, 'content/permalinks.ndjson'), 'utf8')).toBe(files['permalinks.ndjson'])
})
