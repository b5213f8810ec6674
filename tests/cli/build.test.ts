import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSite } from '../made/small-site'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('wrong content stops the build before Next starts and leaves a standing site as it was', () => {
  const site = writeSite({
    'reports/harbour-walk.txt': ' date 2021-02-30 “A bridge.',
    'method.md': '---js\nprocess.exit(0)\n---\n',
    'comparison.md': (sound) => sound.replace('reports:', 'colour: red\nreports:'),
  })
  renameSync(site.folder, join(folder, 'content'))
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'out', 'index.html'), 'the standing site')
  const args = ['--import', import.meta.resolve('tsx'), resolve('lib/cli/build.ts')]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'content/comparison.md:2:1 front-matter-field',
    'content/method.md:1:1 front-matter-missing',
    'content/reports/harbour-walk.txt:1:7 date-impossible',
    'content/reports/harbour-walk.txt:1:18 quotation-unbalanced',
    'build: 4',
    '',
  ])
  expect(readFileSync(join(folder, 'out', 'index.html'), 'utf8')).toBe('the standing site')
})

test('of hundreds of faults alike the first are told, and how many there are besides', () => {
  const text = ` date 2021-05-04 ${'Rain ” fell. '.repeat(300)}`
  const site = writeSite({ 'reports/harbour-walk.txt': text, 'comparison.md': 'none' })
  renameSync(site.folder, join(folder, 'content'))
  const args = ['--import', import.meta.resolve('tsx'), resolve('lib/cli/build.ts')]
  const lines = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stderr.split('\n')
  const alike = lines.filter((line) => line.includes('quotation-unbalanced'))
  const fault =
    'quotation-unbalanced A double quotation mark closes and was never opened in its paragraph. Compare the text with its publisher, mark by mark.'
  expect(alike.slice(48)).toEqual([
    `content/reports/harbour-walk.txt:1:647 ${fault}`,
    `content/reports/harbour-walk.txt:1:660 ${fault}`,
    'content/reports/harbour-walk.txt:1:673 quotation-unbalanced 250 more messages like those above start here. Fix those first, and try again.',
  ])
  expect(lines[0]).toMatch(/^content\/comparison.md:1:1 front-matter-missing /)
})

test.each([['build'], ['permalinks'], ['serve'], ['next', 'dev']])(
  '%s says in one line what is wrong with SITE_URL, and stops',
  (name, ...more) => {
    const env = { ...process.env, SITE_URL: 'javascript:\u001b[2J' }
    const args = ['--import', 'tsx', `lib/cli/${name}.ts`, ...more]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'SITE_URL "javascript:\\u001b[2J" is not an http or https address; set it to an origin with an optional base path, such as https://example.org/diptych\n',
    ])
  },
)
