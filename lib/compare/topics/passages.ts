import { liveClaims } from '#lib/address/addresses'
import type { Finding } from '#lib/message/finding'
import type { Passage } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'

/** Tells of something wrong; `needles` are words to find the place by, the first that stands in the file. */
export type Tell = (ruleId: string, reason: string, advice: string, ...needles: string[]) => void

/** Writes findings of one file's `text` into `findings`. */
export const teller =
  (findings: Finding[], text: string): Tell =>
  (ruleId, reason, advice, ...needles) => {
    const start = needles.map((needle) => text.indexOf(needle)).find((place) => place >= 0) ?? 0
    findings.push({ ruleId, severity: 'error', reason, advice, start })
  }

/** Claims by their printed numbers, in the order of the reports and of their texts. */
export type ClaimsByNumber = Map<string, Omit<Passage, 'words'> & { order: number }>

export const claimsByNumber = (reports: readonly Report[]): ClaimsByNumber =>
  new Map(
    reports
      .flatMap((report) => liveClaims(report).map((claim) => ({ ...claim, slug: report.slug })))
      .map(({ slug, id, label, start, text }, order) => [label, { report: slug, id, label, start, text, order }]),
  )

/**
 * The claims that `wordsByNumber` names, in their order, each with the place of its words. A number that is no claim's,
 * and words that do not stand once in their claim, are told.
 */
export function passagesOf(
  wordsByNumber: Record<string, string[]>,
  claims: ClaimsByNumber,
  tell: Tell,
  owner: string,
): Passage[] {
  for (const label of Object.keys(wordsByNumber))
    if (!claims.has(label))
      tell(
        'claim-unknown',
        `There is no claim ${label}, or it was withdrawn`,
        'Give the printed number of a single claim',
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
        const often = start < 0 ? 'do not stand' : 'stand more than once'
        tell(
          'words-unclear',
          `The words “${exact}” ${often} in ${claim.label}`,
          'Copy them from the claim',
          exact,
          owner,
        )
        return []
      })
      words.sort((a, b) => a.start - b.start)
      const overlap = words.find(({ start }, i) => start < (words[i - 1]?.end ?? 0))
      if (overlap) tell('words-overlap', `Two stretches of words in ${claim.label} overlap`, 'Join them', owner)
      return words.length > 0 ? [{ ...claim, words }] : []
    })
}
