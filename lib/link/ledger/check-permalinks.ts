import { describeRange } from '#lib/link/text-quote'
import type { Address } from '#lib/schema/address'
import type { Finding } from '#lib/schema/message'
import type { Permalink, Withdrawal } from '#lib/schema/permalink'
import type { Report } from '#lib/schema/report'

export type Published = Pick<Report, 'slug' | 'sha256' | 'text'> & { addresses: Address[] }

export const restoreLedger = 'Restore the ledger as it was published; it is only ever appended to'

/**
 * Holds the promise of the links: every issued address still exists and stands on the words it was issued for. Each
 * finding names the address and both wordings; its `start` is the offset of the ledger's line.
 */
export function checkPermalinks(
  permalinks: (Permalink & { line: number })[],
  withdrawals: Pick<Withdrawal, 'withdrawn'>[],
  reports: Published[],
): Finding[] {
  const issued = new Set<string>()
  const withdrawn = new Set(withdrawals.map((one) => one.withdrawn))
  return permalinks.flatMap((permalink) => {
    const twice = issued.has(permalink.id)
    issued.add(permalink.id)
    const problem = twice
      ? { ruleId: 'permalink-twice', reason: `${permalink.id} is issued twice`, advice: restoreLedger }
      : withdrawn.has(permalink.id)
        ? judgeWithdrawn(permalink, reports)
        : judge(permalink, reports)
    if (!problem) return []
    const advice = 'Restore the text or the rule that cut it; a corrected text gets a new slug'
    return [{ severity: 'error', advice, start: permalink.line, ...problem } satisfies Finding]
  })
}

/** Words in a message: a paragraph can be a megabyte, and what differs stands at either end as often as amid it. */
const quoted = (words: string) =>
  words.length <= 600
    ? JSON.stringify(words)
    : `${JSON.stringify(words.slice(0, 300))} … ${JSON.stringify(words.slice(-200))} (${words.length} characters)`

type Problem = Pick<Finding, 'ruleId' | 'reason'> & { advice?: string }

function judge(permalink: Permalink, reports: Published[]): Problem | null {
  const { id, slug, quote, position } = permalink
  const was = quoted(quote.exact)
  const report = reports.find((one) => one.slug === slug)
  if (!report) return { ruleId: 'permalink-gone', reason: `${id}, issued for ${was}, has no report any more` }
  if (report.sha256 !== permalink.sha256) return otherText(permalink, report)
  const now = report.addresses.find((one) => one.id === id)
  if (!now) return { ruleId: 'permalink-gone', reason: `${id}, issued for ${was}, exists no more` }
  const stands = describeRange(report.text, now).position
  const [from, to] = [position, stands].map(({ start, end }) => `characters ${start} to ${end}`)
  if (now.text !== quote.exact)
    return {
      ruleId: 'permalink-moved',
      reason: `${id} was issued for ${was} and now stands on ${quoted(now.text)}`,
    }
  if (from !== to)
    return { ruleId: 'permalink-moved', reason: `${id}, ${was}, was issued for ${from} and now is ${to}` }
  const around = report.text.slice(0, now.start).endsWith(quote.prefix) && report.text.startsWith(quote.suffix, now.end)
  return around
    ? null
    : {
        ruleId: 'permalink-context',
        reason: `${id}, ${was}, does not stand between the words of its line`,
        advice: restoreLedger,
      }
}

/** The report's file is not the one that the address was issued for. */
function otherText({ id, slug, sha256, quote }: Permalink, report: Published): Problem {
  const now = report.addresses.find((one) => one.id === id)
  const words = `${quoted(quote.exact)} and ${now ? `now stands on ${quoted(now.text)}` : 'exists no more'}`
  const reason = `${id} was issued for ${words}: ${slug} had the sha256 ${sha256} and now has ${report.sha256}`
  return { ruleId: 'permalink-text', reason }
}

/** A withdrawn address may be gone, or still stand on its words; neither it nor its slug may come to mean others. */
function judgeWithdrawn(permalink: Permalink, reports: Published[]): Problem | null {
  const { id, slug, sha256 } = permalink
  const report = reports.find((one) => one.slug === slug)
  if (report && report.sha256 !== sha256) return otherText(permalink, report)
  const stands = reports.some(({ addresses }) => addresses.some((address) => address.id === id))
  const problem = stands ? judge(permalink, reports) : null
  return problem && { ...problem, ruleId: 'permalink-reused', reason: `${id} was withdrawn: ${problem.reason}` }
}

/** A withdrawal takes back an address that was issued, once; its words may be taken away later. */
export function checkWithdrawals(
  withdrawals: (Pick<Withdrawal, 'withdrawn' | 'withoutWords'> & { line: number })[],
  permalinks: Pick<Permalink, 'id'>[],
): Finding[] {
  return withdrawals.flatMap(({ withdrawn, withoutWords, line }, i) => {
    const before = withdrawals.slice(0, i).filter((one) => one.withdrawn === withdrawn)
    const twice = before.length > 0 && (!withoutWords || before.some((one) => one.withoutWords))
    const issued = permalinks.some(({ id }) => id === withdrawn)
    if (issued && !twice) return []
    const reason = twice ? `${withdrawn} is withdrawn twice` : `${withdrawn} was never issued and is withdrawn`
    return [
      {
        ruleId: 'permalink-withdrawal',
        severity: 'error',
        reason,
        advice: restoreLedger,
        start: line,
      } satisfies Finding,
    ]
  })
}

/** The ledger's lines for every address that was not issued yet. `issued` is an ISO date. */
export function newPermalinks(
  permalinks: readonly Permalink[],
  reports: readonly Published[],
  issued: string,
  edition = lastEdition(permalinks) + 1,
): Permalink[] {
  const known = new Set(permalinks.map(({ id }) => id))
  return reports.flatMap(({ slug, sha256, text, addresses }) =>
    addresses
      .filter(({ id }) => !known.has(id))
      .map((address) => ({ id: address.id, slug, sha256, ...describeRange(text, address), edition, issued })),
  )
}

/** The highest edition among lines of the ledger, which may be more than a call takes arguments; 0 without any. */
export const lastEdition = (lines: readonly { edition: number }[]): number =>
  lines.reduce((last, { edition }) => Math.max(last, edition), 0)
