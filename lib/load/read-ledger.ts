import { appendFileSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { LedgerLines } from '#lib/link/ledger/check-ledger'
import { type FileFindings, readFile, stands } from '#lib/load/read-file'
import type { Finding } from '#lib/schema/message'
import { Permalink, TopicPermalink, TopicWithdrawal, Withdrawal } from '#lib/schema/permalink'

/** The ledger of issued and of withdrawn addresses. */
export type Ledger = FileFindings & LedgerLines

/** Reads `permalinks.ndjson`; a missing ledger is an empty one, since a new site has issued nothing. */
export function readLedger(file: string): Ledger {
  const lines: LedgerLines = { permalinks: [], withdrawals: [], topicPermalinks: [], topicWithdrawals: [] }
  if (!stands(file)) return { file, text: '', findings: [], ...lines }
  const { text, findings } = readFile(file)
  let start = 0
  for (const line of (text ?? '').split('\n')) {
    if (line !== '' && !readLine(line, start, lines)) findings.push(broken(start))
    start += line.length + 1
  }
  return { file, text: text ?? '', findings, ...lines }
}

const Line = z.union([Permalink, Withdrawal, TopicPermalink, TopicWithdrawal])
export type LedgerLine = z.infer<typeof Line>

/** Puts a line, which stands at the offset `line`, among those of its kind; false where it is of none. */
function readLine(text: string, line: number, lines: LedgerLines): boolean {
  try {
    const value: unknown = JSON.parse(text)
    const read = Line.parse(value)
    // A key that stands twice would be read by its last value here and by its first elsewhere.
    if (JSON.stringify(value) !== text.trim()) return false
    if ('withdrawn' in read) lines.withdrawals.push({ ...read, line })
    else if ('withdrawnTopic' in read) lines.topicWithdrawals.push({ ...read, line })
    else if ('topic' in read) lines.topicPermalinks.push({ ...read, line })
    else lines.permalinks.push({ ...read, line })
    return true
  } catch {
    return false
  }
}

const broken = (start: number): Finding => ({
  ruleId: 'permalink-line',
  severity: 'error',
  reason: 'This line of the ledger is not a permalink record',
  advice: 'Restore the line as it was published; the ledger is only ever appended to',
  start,
})

/** Appends lines to the ledger, all or none of them in one write. An editor may have taken the last line's end away. */
export function appendLedger(file: string, lines: LedgerLine[]) {
  const ended = !stands(file) || /(?:^|\n)$/.test(readFileSync(file, 'utf8'))
  appendFileSync(file, `${ended ? '' : '\n'}${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`)
}
