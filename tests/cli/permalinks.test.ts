import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { issueAddresses } from '#lib/ledger/issue-addresses'
import { formatMessage } from '#lib/message/format-message'
import { readSite } from '#lib/site'
import { richFiles } from '../made/rich-site'
import { writeSite } from '../made/small-site'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'permalinks-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const tsx = import.meta.resolve('tsx')
const permalinks = (...args: string[]) => {
  const command = ['--import', tsx, resolve('lib/cli/permalinks.ts'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  return { status, told: stdout + stderr }
}
/** The small site with every address issued; what the ledger then is. */
const publish = () => {
  put({})
  const { site } = readSite(join(folder, 'content'))
  if (!site) throw new Error('The small site is not sound')
  const lines = issueAddresses([], site.reports, site.comparison.topics, '2021-06-01')
  writeFileSync(fileOf('permalinks.ndjson'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return ledger()
}
const put = (files: Parameters<typeof writeSite>[0]) => {
  const small = writeSite(files)
  cpSync(small.folder, join(folder, 'content'), { recursive: true })
  small.remove()
}
const fileOf = (name: string) => join(folder, 'content', name)
const read = (name: string) => readFileSync(fileOf(name), 'utf8')
const ledger = () => read('permalinks.ndjson')
const edit = (old: string, now: string) => {
  const text = read('comparison.md')
  expect(text).toContain(old)
  writeFileSync(fileOf('comparison.md'), text.replace(old, now))
}
const today = new Date().toISOString().slice(0, 10)
/** The lines that came after `before`, without their day, which is today. */
const added = (before: string) => {
  expect(ledger().startsWith(before)).toBe(true)
  const lines = ledger().slice(before.length).split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line)).map(({ date, ...line }) => (date === today ? line : { date, ...line }))
}
const problems = () =>
  readSite(join(folder, 'content')).messages.map((message) => formatMessage(message).split('permalinks.')[1])

test('where the clock is behind the ledger nothing is appended, which could never be taken out again', () => {
  const files = richFiles('9998-12-31')
  put(files)
  const { status, told } = permalinks()
  expect(status).toBe(1)
  expect(told).toMatch(
    /^permalinks: today is \d{4}-\d\d-\d\d, and the ledger has a line of 9998-12-31; set the clock right\n$/,
  )
  expect(ledger()).toBe(files['permalinks.ndjson'])
})

test('what is not issued yet is issued today', () => {
  put({})
  expect(permalinks()).toEqual({ status: 0, told: expect.stringMatching(/^permalinks: 11 added, 11 in all\n/) })
  expect(ledger().split('\n').length).toBe(12)
  expect(problems()).toEqual([])
})

test('a question is reworded although the build stops at just that, as often as it needs', () => {
  const issued = publish()
  edit('What does A1.1 say?', 'What is in A1.1?')
  expect(problems()).toEqual([
    'ndjson:7:1 permalink-moved compare/on-a1-1, issued for “What does A1.1 say?”, now asks “What is in A1.1?”. Restore the question; or, where only the wording changed, run npm run permalinks -- --reword on-a1-1 --reason "…"; or, where the meaning changed, give it a new slug and withdraw this one.',
  ])
  expect(permalinks('--reword', 'on-a1-1', '--reason', 'Shorter.')).toEqual({
    status: 0,
    told: 'permalinks: 0 withdrawn, 1 reworded\n',
  })
  expect(problems()).toEqual([])
  const first = ledger()
  edit('What is in A1.1?', 'What has A1.1?')
  expect(permalinks('--reword', 'compare/on-a1-1', '--reason', 'Shorter still.').status).toBe(0)
  expect(added(issued)).toEqual([
    {
      ...{ reworded: 'on-a1-1', was: 'What does A1.1 say?', question: 'What is in A1.1?' },
      ...{ reason: 'Shorter.', edition: 2 },
    },
    {
      ...{ reworded: 'on-a1-1', was: 'What is in A1.1?', question: 'What has A1.1?' },
      ...{ reason: 'Shorter still.', edition: 3 },
    },
  ])
  expect(ledger().startsWith(first)).toBe(true)
  expect(problems()).toEqual([])
})

test('several are reworded at once, each with the next reason, all of them or none', () => {
  const issued = publish()
  for (const label of ['A1.1', 'A1.2', 'B1']) edit(`What does ${label} say?`, `What is in ${label}?`)
  const { status, told } = permalinks('--reword', 'on-a1-1', '--reword', 'on-b1', '--reason', 'Shorter.')
  expect(status).toBe(1)
  expect(told).toMatch(/^\S+permalinks\.ndjson:8:1 permalink-moved compare\/on-a1-2, .*\n.*fix the content first\n$/)
  expect(ledger()).toBe(issued)
  const rest = ['--reword', 'on-a1-2', '--reason', 'Plainer.']
  expect(permalinks('--reword', 'on-a1-1', '--reword', 'on-b1', '--reason', 'Shorter.', ...rest)).toEqual({
    status: 0,
    told: 'permalinks: 0 withdrawn, 3 reworded\n',
  })
  expect(added(issued).map(({ reworded, reason, edition }) => [reworded, reason, edition])).toEqual([
    ['on-a1-1', 'Shorter.', 2],
    ['on-b1', 'Shorter.', 2],
    ['on-a1-2', 'Plainer.', 2],
  ])
  expect(problems()).toEqual([])
})

test('nothing is reworded where something else is wrong', () => {
  const issued = publish()
  edit('What does A1.1 say?', 'What is in A1.1?')
  edit('Two reports.', '<script>')
  expect(permalinks('--reword', 'on-a1-1', '--reason', 'Shorter.').status).toBe(1)
  expect(ledger()).toBe(issued)
  writeFileSync(fileOf('comparison.md'), '---\ntopics: [\n---\n')
  const { status, told } = permalinks('--reword', 'on-a1-1', '--reason', 'Shorter.')
  expect([status, told]).toEqual([1, expect.stringMatching(/comparison\.md:.*\n.*fix the content first\n$/s)])
  expect(ledger()).toBe(issued)
})

test('a question that now means something else gets another slug, before or after the old one is withdrawn', () => {
  const issued = publish()
  edit('"on-b2"', '"planks"')
  expect(problems()).toEqual([expect.stringMatching(/permalink-gone compare\/on-b2, .*--withdraw compare\/on-b2 /)])
  expect(permalinks('--withdraw', 'compare/on-b2', '--reason', 'Asked too much.')).toMatchObject({
    status: 0,
    told: expect.stringMatching(/^permalinks: 1 withdrawn, 0 reworded\n/),
  })
  expect(permalinks('--withdraw', 'compare/on-b1', '--reason', 'Not needed.').told).toContain(
    'permalinks: 1 withdrawn, 0 reworded; now take what is withdrawn out of content/comparison.md\n',
  )
  expect(added(issued)).toEqual([
    { withdrawnTopic: 'on-b2', reason: 'Asked too much.', edition: 2 },
    { withdrawnTopic: 'on-b1', reason: 'Not needed.', edition: 3 },
  ])
  expect(problems().filter((line) => !line?.includes('warning'))).toEqual([
    expect.stringMatching(/permalink-reused compare\/on-b1, /),
  ])
})

test('what cannot be meant is refused, and nothing is written', () => {
  const issued = publish()
  const why = ['--reason', 'Shorter.']
  const nothing =
    'permalinks: there is nothing to reword at on-a1-1: change the question in content/comparison.md first'
  expect(permalinks('--reword', 'on-a1-1', ...why)).toMatchObject({ status: 1, told: expect.stringContaining(nothing) })
  edit('What does A1.1 say?', 'What is in A1.1?')
  for (const args of [
    ['--reword', 'on-a1-1', '--reword', 'on-a1-1', ...why],
    ['--reword', 'on-a1-1', '--reason', ' '],
    ['--reword', 'on-a1-1', ...why, '--without-words'],
    ['--reword', 'on-a1-1', ...why, '--withdraw', 'compare/on-b1', ...why, '--withdraw', 'compare/on-b2'],
    why,
  ])
    expect([args, permalinks(...args)]).toMatchObject([
      args,
      { status: 1, told: expect.stringMatching(/^permalinks: (?:there is nothing|Write)/) },
    ])
  expect(ledger()).toBe(issued)
})
