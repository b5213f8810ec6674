import { appendFileSync, readFileSync } from 'node:fs'
import { type LedgerEntry, readEntry } from '#lib/ledger/entries'
import { type FileFindings, pathExists, readFile } from '#lib/load/read-file'
import type { Finding } from '#lib/message/finding'
import type { LedgerLine } from '#lib/record/permalink'

/** The ledger of issued, reworded and withdrawn addresses. */
export type Ledger = FileFindings & { entries: LedgerEntry[] }

/** Reads `permalinks.ndjson`. A missing ledger counts as empty, since a new site has issued nothing. */
export function readLedger(file: string): Ledger {
  if (!pathExists(file)) return { file, text: '', findings: [], entries: [] }
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
    else if (line !== '') ledger.findings.push(describeBrokenLine(start))
    start += line.length + 1
  }
  return ledger
}

function parseLine(text: string, start: number): LedgerEntry | null {
  try {
    const value: unknown = JSON.parse(text)
    // For a duplicate key this parser takes the last value and others take the first.
    return JSON.stringify(value) === text.trim() ? readEntry(value, start) : null
  } catch {
    return null
  }
}

const describeBrokenLine = (start: number): Finding => ({
  ruleId: 'permalink-line',
  severity: 'error',
  reason: 'This line is not a valid record of the ledger',
  advice: 'Restore the line as published; lines are only ever appended',
  start,
})

/** The ledger as if these lines were appended; nothing is written. */
export const appendToCopy = ({ file, text }: Ledger, lines: readonly LedgerLine[]): Ledger =>
  parseLedger(file, text + printLines(text, lines))

/** Appends lines to the ledger file in one write: all of them or none. */
export const appendLedger = (file: string, lines: readonly LedgerLine[]) =>
  appendFileSync(file, printLines(pathExists(file) ? readFileSync(file, 'utf8') : '', lines))

/** The text to append. A text editor may have removed the final line feed. */
const printLines = (text: string, lines: readonly LedgerLine[]) =>
  [/(?:^|\n)$/.test(text) ? '' : '\n', ...lines.map((line) => `${JSON.stringify(line)}\n`)].join('')
