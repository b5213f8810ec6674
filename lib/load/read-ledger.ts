import { appendFileSync, existsSync } from 'node:fs'
import type { FileFindings } from '#lib/load/read-content'
import { readText } from '#lib/load/read-text'
import type { Finding } from '#lib/schema/message'
import { Permalink } from '#lib/schema/permalink'

/** The ledger of issued addresses, each with the UTF-16 offset of its line. */
export type Ledger = FileFindings & { permalinks: (Permalink & { line: number })[] }

/** Reads `permalinks.ndjson`; a missing ledger is an empty one, since a new site has issued nothing. */
export function readLedger(file: string): Ledger {
  if (!existsSync(file)) return { file, text: '', findings: [], permalinks: [] }
  const { text, findings } = readText(file)
  const permalinks: Ledger['permalinks'] = []
  let start = 0
  for (const line of (text ?? '').split('\n')) {
    if (line !== '') {
      const read = readLine(line)
      if (read) permalinks.push({ ...read, line: start })
      else findings.push(broken(start))
    }
    start += line.length + 1
  }
  return { file, text: text ?? '', findings, permalinks }
}

function readLine(line: string): Permalink | null {
  try {
    return Permalink.parse(JSON.parse(line))
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

/** Appends lines to the ledger, all or none of them in one write. */
export function appendLedger(file: string, permalinks: Permalink[]) {
  appendFileSync(file, permalinks.map((permalink) => `${JSON.stringify(permalink)}\n`).join(''))
}
