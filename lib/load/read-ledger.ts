import { appendFileSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { type FileFindings, readFile, stands } from '#lib/load/read-file'
import type { Finding } from '#lib/schema/message'
import { Permalink, Withdrawal } from '#lib/schema/permalink'

/** The ledger of issued and of withdrawn addresses, each with the UTF-16 offset of its line. */
export type Ledger = FileFindings & {
  permalinks: (Permalink & { line: number })[]
  withdrawals: (Withdrawal & { line: number })[]
}

/** Reads `permalinks.ndjson`; a missing ledger is an empty one, since a new site has issued nothing. */
export function readLedger(file: string): Ledger {
  if (!stands(file)) return { file, text: '', findings: [], permalinks: [], withdrawals: [] }
  const { text, findings } = readFile(file)
  const permalinks: Ledger['permalinks'] = []
  const withdrawals: Ledger['withdrawals'] = []
  let start = 0
  for (const line of (text ?? '').split('\n')) {
    if (line !== '') {
      const read = readLine(line)
      if (read && 'withdrawn' in read) withdrawals.push({ ...read, line: start })
      else if (read) permalinks.push({ ...read, line: start })
      else findings.push(broken(start))
    }
    start += line.length + 1
  }
  return { file, text: text ?? '', findings, permalinks, withdrawals }
}

function readLine(line: string): Permalink | Withdrawal | null {
  try {
    return z.union([Permalink, Withdrawal]).parse(JSON.parse(line))
  } catch {
    return null
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
export function appendLedger(file: string, lines: (Permalink | Withdrawal)[]) {
  const ended = !stands(file) || /(?:^|\n)$/.test(readFileSync(file, 'utf8'))
  appendFileSync(file, `${ended ? '' : '\n'}${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`)
}
