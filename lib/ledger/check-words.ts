import { selectRange } from '#lib/address/text-quote'
import type { Finding } from '#lib/message/finding'
import type { Permalink } from '#lib/record/permalink'
import type { Address, Report } from '#lib/record/report'

export type IssuedText = Pick<Report, 'slug' | 'sha256' | 'text'> & { addresses: Address[] }

/** What is wrong with an address, as a finding without its place. */
export type LedgerProblem = Pick<Finding, 'ruleId' | 'reason' | 'advice'>

export const restoreLedger = 'Restore content/permalinks.ndjson as published; lines are only ever appended'
const restoreText =
  'Restore the text in content/reports, or the rule in lib/parse that cut it; a corrected text gets a new slug'

/**
 * Checks that an address exists and has the words it was issued for. A withdrawn address may be gone or keep its words,
 * but neither it nor its slug may get others. Null if all is well.
 */
export function checkWords(
  issued: Permalink,
  isWithdrawn: boolean,
  reports: readonly IssuedText[],
): LedgerProblem | null {
  const { id, slug, sha256 } = issued
  if (!isWithdrawn) return findProblem(issued, reports)
  const report = reports.find((one) => one.slug === slug)
  if (report && report.sha256 !== sha256) return describeOtherText(issued, report)
  const exists = reports.some(({ addresses }) => addresses.some((address) => address.id === id))
  const problem = exists ? findProblem(issued, reports) : null
  return problem && { ...problem, ruleId: 'permalink-reused', reason: `${id} was withdrawn: ${problem.reason}` }
}

function findProblem(issued: Permalink, reports: readonly IssuedText[]): LedgerProblem | null {
  const { id, slug, quote, position } = issued
  const was = quoteWords(quote.exact)
  const describeProblem = (ruleId: string, reason: string, advice = restoreText): LedgerProblem => ({
    ruleId,
    reason,
    advice,
  })
  const report = reports.find((one) => one.slug === slug)
  if (!report) return describeProblem('permalink-gone', `${id}, issued for ${was}, has no report any more`)
  if (report.sha256 !== issued.sha256) return describeOtherText(issued, report)
  const now = report.addresses.find((one) => one.id === id)
  if (!now) return describeProblem('permalink-gone', `${id}, issued for ${was}, does not exist any more`)
  if (now.text !== quote.exact)
    return describeProblem('permalink-moved', `${id} was issued for ${was} and now has ${quoteWords(now.text)}`)
  const ranges = [position, selectRange(report.text, now).position]
  const [from, to] = ranges.map(({ start, end }) => `characters ${start} to ${end}`)
  if (from !== to) return describeProblem('permalink-moved', `${id}, ${was}, was issued for ${from} and now is ${to}`)
  const hasContext =
    report.text.slice(0, now.start).endsWith(quote.prefix) && report.text.startsWith(quote.suffix, now.end)
  if (hasContext) return null
  return describeProblem(
    'permalink-context',
    `${id}, ${was}, is not between the prefix and suffix of its line`,
    restoreLedger,
  )
}

/** The problem that the report's file is not the one that the address was issued for. */
function describeOtherText({ id, slug, sha256, quote }: Permalink, report: IssuedText): LedgerProblem {
  const now = report.addresses.find((one) => one.id === id)
  const words = `${quoteWords(quote.exact)} and ${now ? `now has ${quoteWords(now.text)}` : 'does not exist any more'}`
  const reason = `${id} was issued for ${words}: ${slug} had the sha256 ${sha256} and now has ${report.sha256}`
  return { ruleId: 'permalink-text', reason, advice: restoreText }
}

/** Quotes words for a message; of a long text the start and the end. */
const quoteWords = (words: string) =>
  words.length <= 600
    ? JSON.stringify(words)
    : `${JSON.stringify(words.slice(0, 300))} … ${JSON.stringify(words.slice(-200))} (${words.length} characters)`
