import { findIssue, findWithdrawal, groupByAddress, type LedgerEntry, nextEdition } from '#lib/ledger/entries'
import type { LedgerRecord, Permalink, TopicWithdrawal, Withdrawal } from '#lib/record/permalink'
import type { Report } from '#lib/record/report'
import { overlaps } from '#lib/record/span'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceLine } from '#lib/voice/voice-line'

/** `reason` is shown to readers; `withoutWords` also hides the words and their speaker. */
type WithdrawalRequest = { reason: string; withoutWords?: boolean; date: string; edition?: number }

/**
 * Ledger lines that withdraw `what`: an id, `compare/SLUG` for a topic, or a report's slug for all of its addresses. With
 * `withoutWords`, every address that shares words with it is withdrawn, too (a claim's block, a block's claims), even if it
 * was withdrawn before with its words shown. Empty if there is nothing to withdraw.
 */
export function withdraw(
  what: string,
  { reason, withoutWords, date, ...given }: WithdrawalRequest,
  entries: readonly LedgerEntry[],
  reports: readonly Report[],
): (Withdrawal | TopicWithdrawal)[] {
  const edition = given.edition ?? nextEdition(entries)
  const histories = groupByAddress(entries)
  const issues = [...histories.values()].flatMap((history) => findIssue(history) ?? [])
  const named = issues.filter(({ address, line }) => address === what || ('slug' in line && line.slug === what))
  const affected = withoutWords ? issues.filter((issue) => named.some((one) => shareWords(one, issue))) : named
  return affected.flatMap(({ address, line }) => {
    const before = findWithdrawal(histories.get(address) ?? [])?.line
    if ('topic' in line) return before ? [] : { withdrawnTopic: line.topic, reason, edition, date }
    const shown = before ?? findWords(line, reports)
    if (!shown || !('voice' in shown) || (before && (!withoutWords || 'withoutWords' in before))) return []
    const { label, title, datePublished } = shown
    const voice = withoutWords ? title : shown.voice
    const hidden = withoutWords ? { withoutWords } : {}
    return { withdrawn: address, voice, label, title, datePublished, reason, ...hidden, edition, date }
  })
}

/** The address with its voice line, which cannot be derived once the text is gone. */
function findWords({ id, slug }: Permalink, reports: readonly Report[]) {
  const report = reports.find((one) => one.slug === slug)
  const address = report?.addresses.find((one) => one.id === id)
  return report && address ? { ...report, ...address, voice: voiceLine(voiceAt(report, [address]), report) } : null
}

const shareWords = (one: LedgerRecord, two: LedgerRecord) =>
  one === two ||
  ('position' in one.line &&
    'position' in two.line &&
    one.line.slug === two.line.slug &&
    overlaps(one.line.position, two.line.position))
