import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stop } from '#lib/cli/stop'
import { lastEdition, newPermalinks } from '#lib/link/ledger/check-permalinks'
import { newTopicPermalinks, topicName } from '#lib/link/ledger/topic-permalinks'
import { withdraw } from '#lib/link/ledger/withdraw'
import { appendLedger, type LedgerLine } from '#lib/load/read-ledger'
import { PlainWords } from '#lib/schema/plain-words'
import { printedAll } from '#lib/schema/print-message'
import { isError, readSite } from '#lib/site'

/**
 * `npm run permalinks` appends every address that the ledger does not hold yet. `npm run permalinks -- --withdraw WHAT
 * --reason TEXT` takes one back: WHAT is an id, `compare/SLUG` for a topic, or a report's slug for all of its own, and may
 * be given several times. Its page becomes a tombstone with the old words; with `--without-words` it shows neither them
 * nor who spoke.
 */
const usage =
  'Write npm run permalinks -- --withdraw ID --reason "Why, for whoever follows an old link", and at the end --without-words where neither words nor speaker may be shown any more; compare/SLUG is a question, and a report’s slug all of its addresses'
const asked = readArguments()
const { site, messages } = readSite('content')
for (const line of printedAll(messages)) console.error(line)
if (!site || messages.some(isError)) stop('permalinks: nothing was written; mend the content first')
const today = new Date().toISOString().slice(0, 10)
const { permalinks, withdrawals, topicPermalinks, topicWithdrawals } = site
const issued = [...permalinks, ...topicPermalinks]
const all = [...issued, ...withdrawals, ...topicWithdrawals]
const last =
  all
    .map((line) => ('issued' in line ? line.issued : line.date))
    .sort()
    .at(-1) ?? ''
// A line before its time could never be taken out again.
if (today < last) stop(`permalinks: today is ${today}, and the ledger has a line of ${last}; set the clock right`)
const edition = lastEdition(all) + 1
const lines = asked ? asked.what.reduce<LedgerLine[]>(withLinesOf, []) : newLines()
if (lines.length > 0) appendLedger(join('content', 'permalinks.ndjson'), lines)
console.log(
  asked
    ? `permalinks: ${lines.length} withdrawn; now take what content/comparison.md says of them out of it`
    : `permalinks: ${lines.length} added, ${issued.length + lines.length} in all`,
)

function newLines(): LedgerLine[] {
  const topics = newTopicPermalinks(topicPermalinks, site?.comparison.topics ?? [], edition, today)
  return [...newPermalinks(permalinks, site?.reports ?? [], today, edition), ...topics]
}

/** The lines so far, and those that withdraw one more thing. */
function withLinesOf(sofar: LedgerLine[], what: string): LedgerLine[] {
  const { reason = '', withoutWords = false } = asked ?? {}
  const topic = topicPermalinks.find((one) => topicName(one.topic) === what)?.topic
  const gone = [...topicWithdrawals, ...sofar].some((one) => 'withdrawnTopic' in one && one.withdrawnTopic === topic)
  const ledger = { permalinks, withdrawals: [...withdrawals, ...sofar.filter((one) => 'withdrawn' in one)] }
  const more = topic
    ? [{ withdrawnTopic: topic, reason, edition, date: today }].filter(() => !gone)
    : withdraw(what, { reason, withoutWords, edition, date: today }, ledger, site?.reports ?? [])
  if (more.length === 0)
    stop(`permalinks: ${what} is no address that was issued and still stands, no question’s and no report’s slug`)
  return [...sofar, ...more]
}

function readArguments(): { what: string[]; reason: string; withoutWords: boolean } | null {
  try {
    const { values, tokens } = parseArgs({
      options: {
        withdraw: { type: 'string', multiple: true },
        reason: { type: 'string' },
        'without-words': { type: 'boolean' },
      },
      tokens: true,
    })
    if (tokens.length === 0) return null
    const reason = PlainWords.safeParse(values.reason)
    if (values.withdraw && reason.success)
      return { what: values.withdraw, reason: reason.data, withoutWords: values['without-words'] === true }
    return stop(`permalinks: ${usage}`)
  } catch {
    return stop(`permalinks: ${usage}`)
  }
}
