import { appendFileSync, readFileSync } from 'node:fs'
import { type Entry, readEntry } from '#lib/ledger/entries'
import { exists, type FileFindings, readFile } from '#lib/load/read-file'
import type { Finding } from '#lib/message/finding'
import type { LedgerLine } from '#lib/record/permalink'

/** The ledger of issued, reworded and withdrawn addresses. */
export type Ledger = FileFindings & { entries: Entry[] }

/**
 * Reads `permalinks.ndjson`; a missing ledger is an empty one, since a new site has issued nothing.
 */
export function readLedger(file: string): Ledger {
  if (!exists(file)) return { file, text: '', findings: [], entries: [] }
  const { text, findings } = readFile(file)
  const ledger = parseLedger(file, text ?? '')
  return { ...ledger, findings: [...findings, ...ledger.findings] }
}

function parseLedger(file: string, text: string): Ledger {
  const ledger: Ledger = { file, text, findings: [], entries: [] }
  let start = 0
  for (const line of text.split('\n')) {
    const entry = line === '' ? null : parseLine(line, start)
    if (entry) ledger.entries.push(entry)
    else if (line !== '') ledger.findings.push(broken(start))
    start += line.length + 1
  }
  return ledger
}

function parseLine(text: string, start: number): Entry | null {
  try {
    const value: unknown = JSON.parse(text)
    // A key that stands twice would be read by its last value here and by its first elsewhere.
    return JSON.stringify(value) === text.trim() ? readEntry(value, start) : null
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

/** The ledger as it will be with these lines; they are not written. */
export const withLines = ({ file, text }: Ledger, lines: readonly LedgerLine[]): Ledger =>
  parseLedger(file, text + printLines(text, lines))

/** Appends lines to the ledger, all or none of them in one write. */
export const appendLedger = (file: string, lines: readonly LedgerLine[]) =>
  appendFileSync(file, printLines(exists(file) ? readFileSync(file, 'utf8') : '', lines))

/** What comes after the ledger's text. An editor may have taken the last line's end away. */
const printLines = (text: string, lines: readonly LedgerLine[]) =>
  [/(?:^|\n)$/.test(text) ? '' : '\n', ...lines.map((line) => `${JSON.stringify(line)}\n`)].join('')
