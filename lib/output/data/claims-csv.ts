import type { ClaimRecord } from '#lib/record/claim-record'
import { unnamedSpeaker } from '#lib/voice/voice-line'

type CsvRow = Record<string, string | number>

/** One record as a row. Several values in one cell are separated by ` | `. */
const makeRow = ({ report, position, tweet, ...claim }: ClaimRecord): CsvRow => ({
  id: claim.id,
  label: claim.label,
  voice: claim.voice,
  text: claim.text,
  speakers: claim.speakers
    .map(({ speaker, form, extent }) => `${speaker ?? unnamedSpeaker} (${form}, ${extent})`)
    .join(' | '),
  hedges: claim.hedges.join(' | '),
  source_named: claim.sourceNamed ? 'yes' : 'no',
  attributions: claim.attributions
    .map(
      ({ speaker, sources, type, contents }) =>
        `${speaker ?? (sources.join(' … ') || unnamedSpeaker)} (${type}): ${contents.join(' … ')}`,
    )
    .join(' | '),
  report: report.title,
  date: report.datePublished,
  kind: claim.kind,
  tweet_author: tweet?.authorName ?? '',
  tweet_handle: tweet?.handle ?? '',
  tweet_date: tweet?.datePublished ?? '',
  topics: claim.topics.map(({ question }) => question).join(' | '),
  url: claim.url,
  report_slug: report.slug,
  sha256: report.sha256,
  start: position.start,
  end: position.end,
  issued: claim.issued ?? '',
})

/**
 * Claims as CSV (RFC 4180) with a byte order mark, without which Excel misreads UTF-8, CR LF, and every cell quoted. A
 * cell that a spreadsheet would run as a formula gets a `'` in front (OWASP, CSV Injection), and the last column,
 * `guarded`, names the columns in which that happened.
 */
export function claimsCsv(records: readonly ClaimRecord[]): string {
  const rows = records.map(makeRow).map((row): CsvRow => {
    const guarded = Object.keys(row).filter((column) => isFormula(String(row[column])))
    const cells = Object.entries(row).map(([column, value]) => [column, guarded.includes(column) ? `'${value}` : value])
    return { ...Object.fromEntries(cells), guarded: guarded.join(' ') }
  })
  return `\uFEFF${[Object.keys(rows[0] ?? {}), ...rows.map(Object.values)].map(formatLine).join('')}`
}

const isFormula = (value: string) => /^[=+\-@\t\r\n＝＋－＠]/.test(value)

const formatLine = (cells: (string | number)[]) =>
  `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
