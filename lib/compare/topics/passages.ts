import { liveClaims } from '#lib/address/addresses'
import type { Finding } from '#lib/message/finding'
import type { Passage } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'

/** Reports an error at the first of `needles` that is in the file. */
export type ReportFinding = (ruleId: string, reason: string, advice: string, ...needles: string[]) => void

/** Makes a function that adds findings about one file, whose `text` gives their offsets. */
export const makeReporter =
  (findings: Finding[], text: string): ReportFinding =>
  (ruleId, reason, advice, ...needles) => {
    const start = needles.map((needle) => text.indexOf(needle)).find((place) => place >= 0) ?? 0
    findings.push({ ruleId, severity: 'error', reason, advice, start })
  }

/** Claims by printed number, in the order of the reports and their texts. */
export type ClaimIndex = Map<string, Omit<Passage, 'words'> & { order: number }>

export const indexClaims = (reports: readonly Report[]): ClaimIndex =>
  new Map(
    reports
      .flatMap((report) => liveClaims(report).map((claim) => ({ ...claim, slug: report.slug })))
      .map(({ slug, id, label, start, text }, order) => [label, { report: slug, id, label, start, text, order }]),
  )

/**
 * Looks up the claims and the exact words that `wordsByNumber` names, in text order. Unknown numbers, and words that do
 * not occur exactly once in their claim, are reported.
 */
export function locatePassages(
  wordsByNumber: Record<string, string[]>,
  claims: ClaimIndex,
  report: ReportFinding,
  owner: string,
): Passage[] {
  for (const label of Object.keys(wordsByNumber))
    if (!claims.has(label))
      report(
        'claim-unknown',
        `There is no claim ${label}, or it was withdrawn`,
        'Use the printed number of a claim, such as A5 or B17.2',
        `${label}:`,
        owner,
      )
  const named = Object.keys(wordsByNumber).flatMap((label) => claims.get(label) ?? [])
  return named
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ order: _, ...claim }) => {
      const words = (wordsByNumber[claim.label] ?? []).flatMap((exact) => {
        const start = claim.text.indexOf(exact)
        if (start >= 0 && claim.text.indexOf(exact, start + 1) < 0) return [{ start, end: start + exact.length }]
        const problem = start < 0 ? 'are not' : 'are more than once'
        report(
          'words-unclear',
          `The words “${exact}” ${problem} in ${claim.label}`,
          'Copy them from the claim',
          exact,
          owner,
        )
        return []
      })
      words.sort((a, b) => a.start - b.start)
      const overlap = words.find(({ start }, i) => start < (words[i - 1]?.end ?? 0))
      if (overlap) report('words-overlap', `Two quotations from ${claim.label} overlap`, 'Join them into one', owner)
      return words.length > 0 ? [{ ...claim, words }] : []
    })
}
