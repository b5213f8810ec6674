import { lastEdition } from '#lib/link/check-permalinks'
import type { Permalink, Tombstone, Withdrawal } from '#lib/schema/permalink'
import type { Report } from '#lib/schema/report'

type Ledger = { permalinks: readonly Permalink[]; withdrawals: readonly Withdrawal[] }

/**
 * The ledger's lines that withdraw `what`: one address, or a slug for every address of its report. They keep who spoke,
 * which the text alone would not say any more. An empty list where nothing of it is issued and still standing.
 * @param date ISO date of the day
 */
export function withdraw(
  what: string,
  reason: string,
  { permalinks, withdrawals }: Ledger,
  reports: readonly Report[],
  date: string,
): Withdrawal[] {
  const edition = lastEdition([...permalinks, ...withdrawals]) + 1
  const standing = permalinks.filter(({ id }) => !withdrawals.some(({ withdrawn }) => withdrawn === id))
  return standing
    .filter(({ id, slug }) => id === what || slug === what)
    .flatMap(({ id, slug }) => {
      const report = reports.find((one) => one.slug === slug)
      const address = report?.addresses.find((one) => one.id === id)
      if (!report || !address) return []
      const { title, datePublished } = report
      const { voice, label } = address
      return [{ withdrawn: id, voice, label, title, datePublished, reason, edition, date }]
    })
}

/** What the pages of withdrawn addresses show. */
export const tombstonesOf = ({ permalinks, withdrawals }: Ledger): Tombstone[] =>
  withdrawals.flatMap(({ withdrawn: id, voice, label, title, datePublished, reason, date }) => {
    const exact = permalinks.find((issued) => issued.id === id)?.quote.exact
    return exact === undefined ? [] : [{ id, voice, label, title, datePublished, reason, date, exact }]
  })
