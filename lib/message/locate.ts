import type { Finding, Message } from '#lib/message/finding'

/** A reason may quote a megabyte of text; its beginning and end are enough. */
const shortenReason = (reason: string) =>
  reason.length > 1500 ? `${reason.slice(0, 1000)} … ${reason.slice(-300)} (${reason.length} characters)` : reason

/** Adds the line and column to each finding, in text order. `start` of a finding is a UTF-16 offset into `text`. */
export function locateFindings(text: string, findings: Finding[]): Message[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  let line = 0
  return findings
    .toSorted((a, b) => a.start - b.start || a.ruleId.localeCompare(b.ruleId, 'en'))
    .map((finding) => {
      while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= finding.start) line += 1
      return {
        ...finding,
        reason: shortenReason(finding.reason),
        line: line + 1,
        column: finding.start - (starts[line] ?? 0) + 1,
      }
    })
}
