import { join } from 'node:path'
import { newPermalinks } from '#lib/link/check-permalinks'
import { appendLedger } from '#lib/load/read-ledger'
import { printed } from '#lib/schema/print-message'
import { isError, readSite } from '#lib/site'

/** `npm run permalinks`: appends every address that the ledger does not hold yet. */
const { site, messages } = readSite('content')
for (const message of messages) console.error(printed(message))
if (!site || messages.some(isError)) {
  console.error('permalinks: nothing was written; mend the content first')
  process.exit(1)
}
const today = new Date().toISOString().slice(0, 10)
const added = newPermalinks(site.permalinks, site.reports, today)
if (added.length > 0) appendLedger(join('content', 'permalinks.ndjson'), added)
console.log(`permalinks: ${added.length} added, ${site.permalinks.length + added.length} in all`)
