import type { Finding, Message } from '#lib/message/finding'

/** A reason can quote what an editor wrote, which can be a megabyte: then its beginning and its end are enough. */
const inALine = (reason: string) =>
  reason.length > 1500 ? `${reason.slice(0, 1000)} … ${reason.slice(-300)} (${reason.length} characters)` : reason

/** Gives every finding its line and column, in the order of the text. */
export function locate(text: string, findings: Finding[]): Message[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  let line = 0
  return findings
    .toSorted((a, b) => a.start - b.start || a.ruleId.localeCompare(b.ruleId, 'en'))
    .map((finding) => {
      while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= finding.start) line += 1
      return {
        ...finding,
        reason: inALine(finding.reason),
        line: line + 1,
        column: finding.start - (starts[line] ?? 0) + 1,
      }
    })
}
