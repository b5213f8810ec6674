import { basename } from 'node:path'
import { isReserved } from '#lib/address/paths'
import { buildReport } from '#lib/build-report'
import { checkPair } from '#lib/compare/topics/check-pair'
import { compare } from '#lib/compare/topics/compare'
import { listSources, type SourceEntry } from '#lib/compare/words/sources'
import { analyzeWording, type Wording } from '#lib/compare/words/wording'
import { checkLedger } from '#lib/ledger/check-ledger'
import { listWithdrawn, summarizeLedger } from '#lib/ledger/promises'
import { type ReportFiles, readContent } from '#lib/load/read-content'
import { appendToCopy } from '#lib/load/read-ledger'
import { readText } from '#lib/load/read-text'
import type { Finding } from '#lib/message/finding'
import type { FileMessage } from '#lib/message/format-message'
import { locateFindings } from '#lib/message/locate'
import { applyOverrides } from '#lib/parse/apply-overrides'
import { checkNames } from '#lib/parse/check-names'
import { parseReport } from '#lib/parse/parse-report'
import type { Name } from '#lib/record/name'
import type { LedgerLine } from '#lib/record/permalink'
import { Slug } from '#lib/record/report'
import type { SiteContent } from '#lib/record/site'

/** Everything that the pages show; `sources` is the list of speakers. */
export type Site = SiteContent & { sources: SourceEntry[]; wording: Wording }

/** What `npm run parse` prints for one file; only `messages` for a file that cannot be decoded. Throws if it cannot be read. */
export function parseFile(path: string) {
  const { sha256, text, findings } = readText(path)
  if (text === null) return { file: path, sha256, messages: locateFindings('', findings) }
  const records = parseReport(text)
  return { file: path, sha256, ...records, messages: [...locateFindings(text, findings), ...records.messages] }
}

/**
 * Runs all stages: load → parse → compare → check → `Site`. Never throws for wrong content: `messages` has the findings of
 * every stage in every file, and `site` is null if one of them is an error.
 * @param pending ledger lines to be appended next; the content is checked as if they were in the ledger
 */
export function readSite(folder: string, pending: LedgerLine[] = []): { site: Site | null; messages: FileMessage[] } {
  const content = readContent(folder)
  const ledger = appendToCopy(content.ledger, pending)
  const names = content.names?.matter?.names ?? []
  const built = content.reports.map((one) => readReport(one, names))
  const reports = built.flatMap(({ report }) => (report ? [report] : []))
  const files = [...content.files, ...built.flatMap((one) => one.files)]
  const pair = content.comparison?.matter
  if (pair) files.push({ ...pickFile(content.comparison), findings: checkPair(pair, built) })
  const hasNoErrors = () => files.every(({ findings }) => !findings.some(isError))
  const ordered = pair?.reports.map((slug) => built.find((one) => one.slug === slug)) ?? []
  const both = ordered.flatMap((one) => one?.report ?? [])
  // Withdrawn addresses are not compared, counted or linked; they only keep their own page.
  const withdrawnIds = listWithdrawn(ledger.entries)
  const liveReports = both.map((report) => ({
    ...report,
    addresses: report.addresses.filter(({ id }) => !withdrawnIds.has(id)),
  }))
  // Only if the reports have no errors; otherwise one wrong byte would be reported once for each address.
  const compared = pair && hasNoErrors() ? compare(pair, liveReports, pickFile(content.comparison).text) : null
  if (compared) {
    const register = pickFile(content.names)
    const placeOf = (slug: string) =>
      ['\n', ',', '}'].map((end) => register.text.indexOf(`slug: ${slug}${end}`)).find((at) => at >= 0) ?? 0
    files.push(
      { ...register, findings: checkNames(names, reports, placeOf) },
      { ...ledger, findings: checkLedger(ledger.entries, reports, compared.comparison.topics) },
      { ...pickFile(content.comparison), findings: compared.findings },
    )
  }
  const messages = files.flatMap(({ file, text, findings }) =>
    locateFindings(text, findings).map((message) => ({ ...message, file })),
  )
  const [a, b] = liveReports
  const [noteA, noteB] = ordered.map((one) => one?.note)
  const { comparison, method } = content
  if (!hasNoErrors() || !comparison || !compared || !method?.matter || !a || !b || !noteA || !noteB)
    return { site: null, messages }
  const site: Site = {
    reports: [a, b],
    notes: [noteA, noteB],
    names,
    introduction: comparison.body,
    event: comparison.matter?.event ?? null,
    comparison: compared.comparison,
    sources: listSources([a, b], names),
    wording: analyzeWording([a, b], names),
    method: { ...method.matter, body: method.body },
    ...summarizeLedger(ledger.entries),
  }
  return { site, messages }
}

const pickFile = (page: { file: string; text: string } | null) => ({ file: page?.file ?? '', text: page?.text ?? '' })

export const isError = ({ severity }: Pick<Finding, 'severity'>) => severity === 'error'

/** Parses one report, applies its corrections and checks its hash; `report` is null if something is wrong. */
function readReport({ slug, textFile, page, read }: ReportFiles, names: Name[]) {
  const parsed = read && parseReport(read.text)
  const matter = page?.matter
  const placeOf = (words: string) => Math.max(0, pickFile(page).text.indexOf(words))
  const { records, findings } = applyOverrides(parsed && read ? { ...parsed, text: read.text } : null, matter, placeOf)
  const report = (ruleId: string, reason: string, advice: string, field = '') =>
    findings.push({ ruleId, severity: 'error', reason, advice, start: placeOf(field) })
  const valid = Slug.safeParse(slug)
  if (!valid.success)
    report(
      'slug-invalid',
      `The slug ${JSON.stringify(slug)} ${valid.error.issues[0]?.message}`,
      'Rename its .txt and .md files',
    )
  if (isReserved(slug))
    report('slug-reserved', `The slug ${slug} is the name of a page`, 'Rename its .txt and .md files')
  const restore = `Restore ${basename(textFile)} as received; a corrected text gets a new slug`
  if (parsed?.claims.length === 0) report('text-empty', `${basename(textFile)} has no sentences`, restore)
  if (matter && read && matter.sha256 !== read.sha256)
    report('sha256-mismatch', `The text has sha256 ${read.sha256}, not ${matter.sha256}`, restore, 'sha256:')
  const files = [
    { ...pickFile(page ?? { file: textFile, text: '' }), findings },
    { file: textFile, text: read?.text ?? '', findings: parsed?.messages ?? [] },
  ]
  const built = { slug, letter: matter?.letter, note: page?.body ?? null, files }
  if (!matter || !read || !records?.datePublished || !valid.success) return { ...built, report: null }
  const { messages: _, datePublished, text, ...rest } = records
  const file = { text, sha256: matter.sha256, bytes: read.bytes }
  return { ...built, report: buildReport({ slug, matter, file, records: { ...rest, datePublished } }, names) }
}
