import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appendLedger, readLedger } from '#lib/load/read-ledger'

const ledger = 'content/permalinks.ndjson'
const published = readFileSync(ledger, 'utf8')

test('a ledger whose last line lost its end keeps that line when more is appended', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  const file = join(folder, 'permalinks.ndjson')
  writeFileSync(file, published.trimEnd())
  const [first] = readLedger(ledger).entries
  if (!first) throw new Error('The ledger is empty')
  appendLedger(file, [first.line])
  expect(readFileSync(file, 'utf8')).toBe(`${published}${JSON.stringify(first.line)}\n`)
  rmSync(folder, { recursive: true })
})

/** Every state of the ledger that was committed, the oldest first; none where there is no history. */
function committed(): string[] {
  const git = (...words: string[]) => {
    try {
      return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    } catch {
      return ''
    }
  }
  const commits = git('log', '--reverse', '--format=%H', '--', ledger).split('\n').filter(Boolean)
  return commits.map((commit) => git('show', `${commit}:./${ledger}`))
}

/** The states from which the next one took a line away, or changed it. */
const shrunk = (states: string[]) => states.filter((state, i) => !(states[i + 1] ?? state).startsWith(state))

test('the ledger was only ever appended to', () => {
  expect(shrunk([...committed(), published])).toEqual([])
  expect(shrunk(['a\n', 'a\nb\n', 'a\nc\n', 'a\n'])).toEqual(['a\nb\n', 'a\nc\n'])
})
