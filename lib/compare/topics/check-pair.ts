import type { Finding } from '#lib/message/finding'
import type { ComparisonMatter } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'

/**
 * What is known of a report for the pair's sake; `report` is null where something in its files is
 * wrong.
 */
export type Candidate = { slug: string; letter: string | undefined; report: Report | null }

/**
 * What only both reports together can show: the pair exists, nothing is left over, no address can
 * mean two things.
 */
export function checkPair({ reports: pair }: ComparisonMatter, candidates: Candidate[]): Finding[] {
  const findings: Finding[] = []
  const wrong = (ruleId: string, reason: string, advice: string) =>
    findings.push({ ruleId, severity: 'error', reason, advice, start: 0 })
  const [a, b] = pair
  if (a === b) wrong('slug-duplicate', `Both reports are ${a}`, 'Name two reports')
  for (const slug of new Set(pair))
    if (!candidates.some((candidate) => candidate.slug === slug && candidate.report))
      wrong(
        'report-missing',
        `There is no sound report ${slug}`,
        `Put ${slug}.txt and ${slug}.md into reports/, and fix the errors reported for it`,
      )
  for (const { slug } of candidates)
    if (!pair.includes(slug))
      wrong(
        'report-unused',
        `The report ${slug} is not part of the comparison`,
        'Name it under reports, or remove its files',
      )
  pair.forEach((slug, i) => {
    const letter = candidates.find((candidate) => candidate.slug === slug)?.letter
    const due = 'AB'[i]
    if (letter && letter !== due && a !== b)
      wrong(
        'letter-order',
        `Report ${slug} has the letter ${letter}; in this place it is ${due}`,
        `Set letter: ${due} in ${slug}.md`,
      )
  })
  if (startsAddress(a, b) || startsAddress(b, a))
    wrong('slug-ambiguous', `An address of ${a} could be one of ${b}`, 'Rename one of the two reports')
  return findings
}

/**
 * True when `slug` followed by numbers spells `other`: `x-2` has an address `x-2-1`, and so might
 * `x`.
 */
const startsAddress = (slug: string, other: string) =>
  other.startsWith(`${slug}-`) && /^\d+(-\d+)?$/.test(other.slice(slug.length + 1))
