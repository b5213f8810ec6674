// First, so that it prints what the other modules throw while they are loaded.
import '#lib/cli/stop'
import { parseArgs } from 'node:util'
import { stop } from '#lib/cli/stop'
import { nextEdition, readEntry } from '#lib/ledger/entries'
import { issueAddresses } from '#lib/ledger/issue-addresses'
import { reword } from '#lib/ledger/reword'
import { withdraw } from '#lib/ledger/withdraw'
import { readContent } from '#lib/load/read-content'
import { appendLedger } from '#lib/load/read-ledger'
import { formatMessages } from '#lib/message/format-message'
import { type LedgerLine, questionAddress } from '#lib/record/permalink'
import { PlainWords } from '#lib/record/plain-words'
import type { Report } from '#lib/record/report'
import { isError, readSite } from '#lib/site'

/**
 * `npm run permalinks` appends every address that the ledger does not have yet. `npm run permalinks
 * -- --withdraw WHAT --reason TEXT` takes one back: WHAT is an id, `compare/SLUG` for a question,
 * or a report's slug for all of its own. Its page becomes a tombstone with the old words; with
 * `--without-words` it shows neither them nor who spoke. `npm run permalinks -- --reword SLUG
 * --reason TEXT` gives a question the words that `content/comparison.md` has. Both may be given
 * several times; a reason is that of everything named since the reason before.
 */
const usage =
  'Write npm run permalinks -- --withdraw ID --reason "Why, for whoever follows an old link", and at the end --without-words where neither words nor speaker may be shown any more; compare/SLUG is a question, and a report’s slug all of its addresses. Or write npm run permalinks -- --reword SLUG --reason "Why", after the question was reworded in content/comparison.md'

type Change = { act: 'withdraw' | 'reword'; what: string; reason: string; withoutWords: boolean }

const changes = readArguments()
const { ledger, comparison } = readContent('content')
const { entries } = ledger
const questions = comparison?.matter?.topics ?? []
const date = new Date().toISOString().slice(0, 10)
const edition = nextEdition(entries)
const last = entries.at(-1)?.date ?? ''
// A line before its time could never be taken out again.
if (date < last) stop(`permalinks: today is ${date}, and the ledger has a line of ${last}; set the clock right`)
const early = comparison?.matter ? changes.filter(isInContent) : []
const pending = early.reduce<LedgerLine[]>((sofar, change) => addLines(sofar, change, []), [])
const { site, messages } = readSite('content', pending)
for (const line of formatMessages(messages)) console.error(line)
if (!site || messages.some(isError)) stop('permalinks: nothing was written; fix the content first')
const { reports } = site
const late = changes.filter((change) => !isInContent(change))
const lines =
  changes.length > 0
    ? late.reduce((sofar, change) => addLines(sofar, change, reports), pending)
    : issueAddresses(entries, reports, questions, date)
if (lines.length > 0) appendLedger(ledger.file, lines)
console.log(`permalinks: ${changes.length > 0 ? countChanges() : countIssued()}`)

/** True of what the content says already, and without its line in the ledger is not sound. */
function isInContent({ act, what }: Change): boolean {
  return act === 'reword' || (/^compare\//.test(what) && questions.every(({ slug }) => questionAddress(slug) !== what))
}

/** The lines so far, and those of one more change. */
function addLines(sofar: LedgerLine[], change: Change, reports: readonly Report[]): LedgerLine[] {
  const { act, what, reason, withoutWords } = change
  const before = [...entries, ...sofar.map((line) => readEntry(line))]
  const more =
    act === 'reword'
      ? [reword(what.replace(/^compare\//, ''), { reason, edition, date }, before, questions) ?? []].flat()
      : withdraw(what, { reason, withoutWords, edition, date }, before, reports)
  if (more.length > 0) return [...sofar, ...more]
  return stop(
    act === 'reword'
      ? `permalinks: there is nothing to reword at ${what}: change the question in content/comparison.md first, and give the slug of one that was issued and is not withdrawn`
      : `permalinks: there is nothing to withdraw at ${what}: give an id, compare/SLUG for a question, or a report’s slug, of what was issued and is not withdrawn yet`,
  )
}

function countChanges(): string {
  const reworded = lines.filter((line) => 'reworded' in line).length
  const rest = late.length > 0 ? '; now take what is withdrawn out of content/comparison.md' : ''
  return `${lines.length - reworded} withdrawn, ${reworded} reworded${rest}`
}

function countIssued(): string {
  const issued = entries.filter(({ act }) => act === 'issue').length
  return `${lines.length} added, ${issued + lines.length} in all`
}

function readArguments(): Change[] {
  try {
    const text = { type: 'string', multiple: true } as const
    const options = { withdraw: text, reword: text, reason: text, 'without-words': { type: 'boolean' } } as const
    const { values, tokens } = parseArgs({ options, tokens: true })
    const withoutWords = values['without-words'] === true
    const named = tokens.filter((token) => token.kind === 'option')
    const reasons = named.filter(({ name }) => name === 'reason')
    const changes = named.flatMap(({ name, index, value }) => {
      if (name !== 'withdraw' && name !== 'reword') return []
      const reason = reasons.find((one) => one.index > index) ?? (reasons.length === 1 ? reasons[0] : undefined)
      return [{ act: name, what: value ?? '', reason: PlainWords.parse(reason?.value), withoutWords }]
    })
    const isIdle = (tokens.length > 0 && changes.length === 0) || (withoutWords && !values.withdraw)
    return isIdle ? stop(`permalinks: ${usage}`) : changes
  } catch {
    return stop(`permalinks: ${usage}`)
  }
}
