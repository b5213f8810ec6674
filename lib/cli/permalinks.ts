import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stop } from '#lib/cli/stop'
import { nextEdition, readEntry } from '#lib/link/ledger/entries'
import { issueAddresses } from '#lib/link/ledger/issue-addresses'
import { withdraw } from '#lib/link/ledger/withdraw'
import { appendLedger, readLedger } from '#lib/load/read-ledger'
import type { LedgerLine } from '#lib/schema/permalink'
import { PlainWords } from '#lib/schema/plain-words'
import { printedAll } from '#lib/schema/print-message'
import { isError, readSite } from '#lib/site'

/**
 * `npm run permalinks` appends every address that the ledger does not have yet. `npm run permalinks -- --withdraw WHAT
 * --reason TEXT` takes one back: WHAT is an id, `compare/SLUG` for a question, or a report's slug for all of its own, and
 * may be given several times. Its page becomes a tombstone with the old words; with `--without-words` it shows neither
 * them nor who spoke.
 */
const usage =
  'Write npm run permalinks -- --withdraw ID --reason "Why, for whoever follows an old link", and at the end --without-words where neither words nor speaker may be shown any more; compare/SLUG is a question, and a report’s slug all of its addresses'
const file = join('content', 'permalinks.ndjson')
const asked = readArguments()
const { site, messages } = readSite('content')
for (const line of printedAll(messages)) console.error(line)
if (!site || messages.some(isError)) stop('permalinks: nothing was written; fix the content first')
const { reports, comparison } = site
const { entries } = readLedger(file)
const date = new Date().toISOString().slice(0, 10)
const last = entries.at(-1)?.date ?? ''
// A line before its time could never be taken out again.
if (date < last) stop(`permalinks: today is ${date}, and the ledger has a line of ${last}; set the clock right`)
const lines = asked
  ? asked.what.reduce<LedgerLine[]>(addWithdrawals, [])
  : issueAddresses(entries, reports, comparison.topics, date)
if (lines.length > 0) appendLedger(file, lines)
console.log(
  asked
    ? `permalinks: ${lines.length} withdrawn; now take what content/comparison.md says of them out of it`
    : `permalinks: ${lines.length} added, ${entries.filter(({ act }) => act === 'issue').length + lines.length} in all`,
)

/** The lines so far, and those that withdraw one more thing. */
function addWithdrawals(sofar: LedgerLine[], what: string): LedgerLine[] {
  const { reason = '', withoutWords = false } = asked ?? {}
  const edition = nextEdition(entries)
  const ledger = [...entries, ...sofar.map((line) => readEntry(line))]
  const more = withdraw(what, { reason, withoutWords, edition, date }, ledger, reports)
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
