import { describeRange } from '#lib/address/text-quote'
import type { Finding } from '#lib/message/finding'
import type { Address } from '#lib/record/address'
import type { Permalink } from '#lib/record/permalink'
import type { Report } from '#lib/record/report'

export type Published = Pick<Report, 'slug' | 'sha256' | 'text'> & { addresses: Address[] }

/** What is wrong with an address. */
export type Problem = Pick<Finding, 'ruleId' | 'reason' | 'advice'>

export const restoreLedger = 'Restore the ledger as it was published; it is only ever appended to'
const restoreText = 'Restore the text or the rule that cut it; a corrected text gets a new slug'

/**
 * How the texts break what was promised of an address: that it exists and has the words it was issued for. A withdrawn
 * one may be gone, or still have its words; neither it nor its slug may come to mean others. The reason names both
 * wordings.
 */
export function checkWords(issued: Permalink, isWithdrawn: boolean, reports: readonly Published[]): Problem | null {
  const { id, slug, sha256 } = issued
  if (!isWithdrawn) return findProblem(issued, reports)
  const report = reports.find((one) => one.slug === slug)
  if (report && report.sha256 !== sha256) return describeOtherText(issued, report)
  const exists = reports.some(({ addresses }) => addresses.some((address) => address.id === id))
  const problem = exists ? findProblem(issued, reports) : null
  return problem && { ...problem, ruleId: 'permalink-reused', reason: `${id} was withdrawn: ${problem.reason}` }
}

function findProblem(issued: Permalink, reports: readonly Published[]): Problem | null {
  const { id, slug, quote, position } = issued
  const was = quoteWords(quote.exact)
  const tell = (ruleId: string, reason: string, advice = restoreText): Problem => ({ ruleId, reason, advice })
  const report = reports.find((one) => one.slug === slug)
  if (!report) return tell('permalink-gone', `${id}, issued for ${was}, has no report any more`)
  if (report.sha256 !== issued.sha256) return describeOtherText(issued, report)
  const now = report.addresses.find((one) => one.id === id)
  if (!now) return tell('permalink-gone', `${id}, issued for ${was}, exists no more`)
  if (now.text !== quote.exact)
    return tell('permalink-moved', `${id} was issued for ${was} and now stands on ${quoteWords(now.text)}`)
  const ranges = [position, describeRange(report.text, now).position]
  const [from, to] = ranges.map(({ start, end }) => `characters ${start} to ${end}`)
  if (from !== to) return tell('permalink-moved', `${id}, ${was}, was issued for ${from} and now is ${to}`)
  const around = report.text.slice(0, now.start).endsWith(quote.prefix) && report.text.startsWith(quote.suffix, now.end)
  if (around) return null
  return tell('permalink-context', `${id}, ${was}, does not stand between the words of its line`, restoreLedger)
}

/** The report's file is not the one that the address was issued for. */
function describeOtherText({ id, slug, sha256, quote }: Permalink, report: Published): Problem {
  const now = report.addresses.find((one) => one.id === id)
  const words = `${quoteWords(quote.exact)} and ${now ? `now stands on ${quoteWords(now.text)}` : 'exists no more'}`
  const reason = `${id} was issued for ${words}: ${slug} had the sha256 ${sha256} and now has ${report.sha256}`
  return { ruleId: 'permalink-text', reason, advice: restoreText }
}

/** Words in a message: a paragraph can be a megabyte, and what differs is at either end as often as between. */
const quoteWords = (words: string) =>
  words.length <= 600
    ? JSON.stringify(words)
    : `${JSON.stringify(words.slice(0, 300))} … ${JSON.stringify(words.slice(-200))} (${words.length} characters)`
