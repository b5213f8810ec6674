import { lastEdition } from '#lib/link/ledger/check-permalinks'
import type { Permalink, Tombstone, Withdrawal } from '#lib/schema/permalink'
import type { Report } from '#lib/schema/report'
import { overlaps } from '#lib/schema/span'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceLine } from '#lib/voice/voice-line'

type Ledger = { permalinks: readonly Permalink[]; withdrawals: readonly Withdrawal[] }

/** Why, for whoever follows an old link; `withoutWords` where neither words nor speaker are to be shown any more. */
type Request = { reason: string; withoutWords?: boolean; date: string; edition?: number }

/**
 * The ledger's lines that withdraw `what`: one address, or a slug for every address of its report. They keep who spoke,
 * which the text alone would not say any more. Without its words, every address that holds some of them goes with it (a
 * claim's block, a block's claims), also where it was withdrawn with them before. An empty list where nothing is left to do.
 */
export function withdraw(
  what: string,
  { reason, withoutWords, date, ...given }: Request,
  { permalinks, withdrawals }: Ledger,
  reports: readonly Report[],
): Withdrawal[] {
  const edition = given.edition ?? lastEdition([...permalinks, ...withdrawals]) + 1
  const named = permalinks.filter(({ id, slug }) => id === what || slug === what)
  const meant = permalinks.filter((one) =>
    withoutWords
      ? named.some((two) => one.slug === two.slug && overlaps(one.position, two.position))
      : named.includes(one),
  )
  return meant.flatMap(({ id, slug }) => {
    const before = withdrawals.findLast(({ withdrawn }) => withdrawn === id)
    const report = reports.find((one) => one.slug === slug)
    const address = report?.addresses.find((one) => one.id === id)
    const told =
      before ?? (report && address && { ...report, ...address, voice: voiceLine(voiceAt(report, [address]), report) })
    if (!told || (before && (!withoutWords || before.withoutWords))) return []
    const { label, title, datePublished } = told
    const shown = withoutWords ? { voice: title } : { voice: told.voice }
    const hidden = withoutWords ? { withoutWords } : {}
    return [{ withdrawn: id, ...shown, label, title, datePublished, reason, ...hidden, edition, date }]
  })
}

/** What the pages of withdrawn addresses show: for each its last line. */
export const tombstonesOf = ({ permalinks, withdrawals }: Ledger): Tombstone[] =>
  permalinks.flatMap(({ id, quote }) => {
    const last = withdrawals.findLast(({ withdrawn }) => withdrawn === id)
    if (!last) return []
    const { voice, label, title, datePublished, reason, date, withoutWords } = last
    return [{ id, voice, label, title, datePublished, reason, date, exact: withoutWords ? null : quote.exact }]
  })
