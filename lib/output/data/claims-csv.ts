import type { ClaimRecord } from '#lib/record/claim-record'
import { unnamedSpeaker } from '#lib/voice/voice-line'

type Row = Record<string, string | number>

/** A record as one row. Several values of one cell are separated by ` | `. */
const rowOf = ({ report, position, tweet, ...claim }: ClaimRecord): Row => ({
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
 * Claims as CSV (RFC 4180): a byte order mark, without which Excel takes UTF-8 for something else; CR LF; every cell
 * between quotation marks. A cell that a spreadsheet would take for a formula gets `'` before it (OWASP, CSV Injection),
 * and the row's last cell, `guarded`, names the columns in which that was done.
 */
export function claimsCsv(records: readonly ClaimRecord[]): string {
  const rows = records.map(rowOf).map((row): Row => {
    const guarded = Object.keys(row).filter((column) => isFormula(String(row[column])))
    const cells = Object.entries(row).map(([column, value]) => [column, guarded.includes(column) ? `'${value}` : value])
    return { ...Object.fromEntries(cells), guarded: guarded.join(' ') }
  })
  return `\uFEFF${[Object.keys(rows[0] ?? {}), ...rows.map(Object.values)].map(lineOf).join('')}`
}

const isFormula = (value: string) => /^[=+\-@\t\r\n＝＋－＠]/.test(value)

const lineOf = (cells: (string | number)[]) =>
  `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
