import type { Passage } from '#lib/schema/comparison'
import type { Finding } from '#lib/schema/message'
import type { Report } from '#lib/schema/report'

/** Tells of something wrong; `needles` are words to find the place by, the first that stands in the file. */
export type Tell = (ruleId: string, reason: string, advice: string, ...needles: string[]) => void

/** Writes findings of one file's `text` into `findings`. */
export const teller =
  (findings: Finding[], text: string): Tell =>
  (ruleId, reason, advice, ...needles) => {
    const start = needles.map((needle) => text.indexOf(needle)).find((place) => place >= 0) ?? 0
    findings.push({ ruleId, severity: 'error', reason, advice, start })
  }

/**
 * The claims that `wordsByNumber` names, in the order of the reports and of their texts, each with the place of its
 * words. A number that is no claim's, and words that do not stand once in their claim, are told.
 */
export function passagesOf(
  wordsByNumber: Record<string, string[]>,
  reports: readonly Report[],
  tell: Tell,
  owner: string,
): Passage[] {
  const claims = reports.flatMap(claimsByNumber)
  for (const label of Object.keys(wordsByNumber))
    if (!claims.some((claim) => claim.label === label))
      tell(
        'claim-unknown',
        `There is no claim ${label}, or it was withdrawn`,
        'Give the printed number of a single claim',
        `${label}:`,
        owner,
      )
  return claims.flatMap((claim) => {
    const words = (wordsByNumber[claim.label] ?? []).flatMap((exact) => {
      const start = claim.text.indexOf(exact)
      if (start >= 0 && claim.text.indexOf(exact, start + 1) < 0) return [{ start, end: start + exact.length }]
      const often = start < 0 ? 'do not stand' : 'stand more than once'
      tell('words-unclear', `The words “${exact}” ${often} in ${claim.label}`, 'Copy them from the claim', exact, owner)
      return []
    })
    words.sort((a, b) => a.start - b.start)
    const overlap = words.find(({ start }, i) => start < (words[i - 1]?.end ?? 0))
    if (overlap) tell('words-overlap', `Two stretches of words in ${claim.label} overlap`, 'Join them', owner)
    return words.length > 0 ? [{ ...claim, words }] : []
  })
}

const claimsByNumber = ({ slug, addresses }: Report) =>
  addresses
    .filter(({ claims }) => claims.length === 1)
    .map(({ id, label, voice, text }) => ({ report: slug, id, label, voice, text }))
