import type { Finding } from '#lib/message/finding'
import type { ComparisonMatter } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'

/** A report in the content folder; `report` is null if its files have errors. */
export type Candidate = { slug: string; letter: string | undefined; report: Report | null }

/**
 * Checks across reports: both exist, none is unused, letters are in order, and no address could
 * belong to both.
 */
export function checkPair({ reports: pair }: ComparisonMatter, candidates: Candidate[]): Finding[] {
  const findings: Finding[] = []
  const report = (ruleId: string, reason: string, advice: string) =>
    findings.push({ ruleId, severity: 'error', reason, advice, start: 0 })
  const [a, b] = pair
  if (a === b) report('slug-duplicate', `Both reports are ${a}`, 'Name two different reports')
  for (const slug of new Set(pair))
    if (!candidates.some((candidate) => candidate.slug === slug && candidate.report))
      report(
        'report-missing',
        `Report ${slug} is missing or has errors`,
        `Put ${slug}.txt and ${slug}.md into reports/, and fix the errors reported for them`,
      )
  for (const { slug } of candidates)
    if (!pair.includes(slug))
      report(
        'report-unused',
        `The report ${slug} is not part of the comparison`,
        'Name it under reports in comparison.md, or remove its files',
      )
  pair.forEach((slug, i) => {
    const letter = candidates.find((candidate) => candidate.slug === slug)?.letter
    const due = 'AB'[i]
    if (letter && letter !== due && a !== b)
      report(
        'letter-order',
        `Report ${slug} has the letter ${letter}, but in this position it must have ${due}`,
        `Set letter: ${due} in ${slug}.md`,
      )
  })
  if (spellsAddress(a, b) || spellsAddress(b, a))
    report('slug-ambiguous', `An address of ${a} could also be an address of ${b}`, 'Rename the files of one of them')
  return findings
}

/**
 * True if an address of `slug` could start with `other`: with reports `x` and `x-2`, `x-2-1` is
 * ambiguous.
 */
const spellsAddress = (slug: string, other: string) =>
  other.startsWith(`${slug}-`) && /^\d+(-\d+)?$/.test(other.slice(slug.length + 1))
