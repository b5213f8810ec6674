import { describeRange, spanAt } from '#lib/link/text-quote'
import type { Place } from '#lib/schema/address'
import type { Finding } from '#lib/schema/message'
import type { Permalink, Withdrawal } from '#lib/schema/permalink'
import type { Report } from '#lib/schema/report'

type Published = Pick<Report, 'slug' | 'sha256' | 'text'> & { addresses: Place[] }

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
      ? { ruleId: 'permalink-twice', reason: `${permalink.id} is issued twice` }
      : withdrawn.has(permalink.id)
        ? judgeWithdrawn(permalink, reports)
        : judge(permalink, reports)
    if (!problem) return []
    const advice = 'Restore the text or the rule that cut it; a corrected text gets a new slug'
    return [{ severity: 'error', advice, start: permalink.line, ...problem } satisfies Finding]
  })
}

function judge(permalink: Permalink, reports: Published[]): { ruleId: string; reason: string } | null {
  const was = JSON.stringify(permalink.quote.exact)
  const report = reports.find(({ slug }) => slug === permalink.slug)
  if (!report) return { ruleId: 'permalink-gone', reason: `${permalink.id}, issued for ${was}, has no report any more` }
  if (report.sha256 !== permalink.sha256)
    return { ruleId: 'permalink-text', reason: `${permalink.id} was issued for another text of ${permalink.slug}` }
  const now = report.addresses.find(({ id }) => id === permalink.id)
  if (!now) return { ruleId: 'permalink-gone', reason: `${permalink.id}, issued for ${was}, exists no more` }
  const span = spanAt(report.text, permalink.position)
  if (now.text !== permalink.quote.exact || now.start !== span.start || now.end !== span.end)
    return {
      ruleId: 'permalink-moved',
      reason: `${permalink.id} was issued for ${was} and now stands on ${JSON.stringify(now.text)}`,
    }
  return null
}

/** A withdrawn address may be gone, or still stand on its words; it may not come to mean other words. */
function judgeWithdrawn({ id, quote }: Permalink, reports: Published[]) {
  const now = reports.flatMap(({ addresses }) => addresses).find((address) => address.id === id)
  if (!now || now.text === quote.exact) return null
  const words = `${JSON.stringify(quote.exact)}, and would now stand on ${JSON.stringify(now.text)}`
  return { ruleId: 'permalink-reused', reason: `${id} was withdrawn, issued for ${words}` }
}

/** A withdrawal takes back an address that was issued, once. */
export function checkWithdrawals(
  withdrawals: (Withdrawal & { line: number })[],
  permalinks: Pick<Permalink, 'id'>[],
): Finding[] {
  return withdrawals.flatMap(({ withdrawn, line }, i) => {
    const twice = withdrawals.findIndex((one) => one.withdrawn === withdrawn) !== i
    const issued = permalinks.some(({ id }) => id === withdrawn)
    if (issued && !twice) return []
    const reason = twice ? `${withdrawn} is withdrawn twice` : `${withdrawn} was never issued and is withdrawn`
    const advice = 'Restore the ledger as it was published; it is only ever appended to'
    return [{ ruleId: 'permalink-withdrawal', severity: 'error', reason, advice, start: line } satisfies Finding]
  })
}

/** Addresses that no ledger line promises yet: a warning, so that a lost ledger does not go unnoticed. */
export function checkIssued(permalinks: Permalink[], reports: Published[]): Finding[] {
  const missing = newPermalinks(permalinks, reports, '').length
  const reason = `${missing} ${missing === 1 ? 'address is' : 'addresses are'} not in the ledger`
  const advice = 'Run npm run permalinks before the site is published'
  return missing > 0 ? [{ ruleId: 'permalink-unissued', severity: 'warning', reason, advice, start: 0 }] : []
}

/** The ledger's lines for every address that was not issued yet. `issued` is an ISO date. */
export function newPermalinks(permalinks: Permalink[], reports: Published[], issued: string): Permalink[] {
  const known = new Set(permalinks.map(({ id }) => id))
  const edition = Math.max(0, ...permalinks.map((permalink) => permalink.edition)) + 1
  return reports.flatMap(({ slug, sha256, text, addresses }) =>
    addresses
      .filter(({ id }) => !known.has(id))
      .map((address) => ({ id: address.id, slug, sha256, ...describeRange(text, address), edition, issued })),
  )
}
