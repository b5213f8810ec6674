import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stop } from '#lib/cli/stop'
import { newPermalinks } from '#lib/link/check-permalinks'
import { withdraw } from '#lib/link/withdraw'
import { appendLedger } from '#lib/load/read-ledger'
import { printed } from '#lib/schema/print-message'
import { unseen } from '#lib/schema/unseen'
import { isError, readSite } from '#lib/site'

/**
 * `npm run permalinks` appends every address that the ledger does not hold yet. `npm run permalinks -- --withdraw ID
 * --reason TEXT` takes one back, or with a slug all of a report's: its page becomes a tombstone with the old words.
 */
const usage = 'Write npm run permalinks -- --withdraw ID --reason "Why, for whoever follows an old link"'
const asked = readArguments()
const { site, messages } = readSite('content')
for (const message of messages) console.error(printed(message))
if (!site || messages.some(isError)) stop('permalinks: nothing was written; mend the content first')
const today = new Date().toISOString().slice(0, 10)
const lines = asked
  ? withdraw(asked.id, asked.reason, site, site.reports, today)
  : newPermalinks(site.permalinks, site.reports, today)
if (asked && lines.length === 0)
  stop(`permalinks: ${asked.id} is no address that was issued and still stands, nor a report’s slug`)
if (lines.length > 0) appendLedger(join('content', 'permalinks.ndjson'), lines)
console.log(
  asked
    ? `permalinks: ${lines.length} withdrawn`
    : `permalinks: ${lines.length} added, ${site.permalinks.length + lines.length} in all`,
)

function readArguments(): { id: string; reason: string } | null {
  try {
    const { values } = parseArgs({ options: { withdraw: { type: 'string' }, reason: { type: 'string' } } })
    if (values.withdraw === undefined && values.reason === undefined) return null
    if (values.withdraw && values.reason && !unseen.test(values.reason))
      return { id: values.withdraw, reason: values.reason }
    return stop(`permalinks: ${usage}`)
  } catch {
    return stop(`permalinks: ${usage}`)
  }
}
