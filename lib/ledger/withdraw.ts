import { type Entry, findIssue, findWithdrawal, groupByAddress, nextEdition } from '#lib/ledger/entries'
import type { LedgerEntry, Permalink, TopicWithdrawal, Withdrawal } from '#lib/record/permalink'
import type { Report } from '#lib/record/report'
import { overlaps } from '#lib/record/span'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceLine } from '#lib/voice/voice-line'

/** Why, for whoever follows an old link; `withoutWords` where neither words nor speaker are to be shown any more. */
type Request = { reason: string; withoutWords?: boolean; date: string; edition?: number }

/**
 * The ledger's lines that withdraw `what`: one address, `compare/SLUG` for a question, or a slug for every address of its
 * report. Without its words, every address that has some of them goes with it (a claim's block, a block's claims), also
 * where it was withdrawn with them before. An empty list where nothing is left to do.
 */
export function withdraw(
  what: string,
  { reason, withoutWords, date, ...given }: Request,
  entries: readonly Entry[],
  reports: readonly Report[],
): (Withdrawal | TopicWithdrawal)[] {
  const edition = given.edition ?? nextEdition(entries)
  const histories = groupByAddress(entries)
  const issues = [...histories.values()].flatMap((history) => findIssue(history) ?? [])
  const named = issues.filter(({ address, line }) => address === what || ('slug' in line && line.slug === what))
  const meant = withoutWords ? issues.filter((issue) => named.some((one) => shareWords(one, issue))) : named
  return meant.flatMap(({ address, line }) => {
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

/** Who spoke, which the text alone would not say any more. */
function findWords({ id, slug }: Permalink, reports: readonly Report[]) {
  const report = reports.find((one) => one.slug === slug)
  const address = report?.addresses.find((one) => one.id === id)
  return report && address ? { ...report, ...address, voice: voiceLine(voiceAt(report, [address]), report) } : null
}

const shareWords = (one: LedgerEntry, two: LedgerEntry) =>
  one === two ||
  ('position' in one.line &&
    'position' in two.line &&
    one.line.slug === two.line.slug &&
    overlaps(one.line.position, two.line.position))
