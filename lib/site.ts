import { basename } from 'node:path'
import { checkPair } from '#lib/compare/check-pair'
import { compare } from '#lib/compare/compare'
import { sourcesOf } from '#lib/compare/sources'
import { wordingOf } from '#lib/compare/wording'
import { addressesOf } from '#lib/link/addresses'
import { checkLedger } from '#lib/link/ledger/check-ledger'
import { promisesOf, withdrawnAddresses } from '#lib/link/ledger/promises'
import { isReserved } from '#lib/link/paths'
import { segmentsOf } from '#lib/link/segments'
import { voiceLineAt } from '#lib/link/voice-at'
import { type ReportFiles, readContent } from '#lib/load/read-content'
import { withLines } from '#lib/load/read-ledger'
import { readText } from '#lib/load/read-text'
import { applyOverrides } from '#lib/parse/apply-overrides'
import { checkNames, nameOf } from '#lib/parse/check-names'
import { parseReport } from '#lib/parse/parse-report'
import type { Attribution } from '#lib/schema/attribution'
import type { Claim } from '#lib/schema/claim'
import { locate } from '#lib/schema/locate'
import type { Finding } from '#lib/schema/message'
import type { Name } from '#lib/schema/name'
import type { LedgerLine } from '#lib/schema/permalink'
import type { FileMessage } from '#lib/schema/print-message'
import { Report, Slug } from '#lib/schema/report'
import { Site } from '#lib/schema/site'

/** What `npm run parse` prints for one file; a file that cannot be decoded has `messages` alone. */
export function parseFile(path: string) {
  const { sha256, text, findings } = readText(path)
  if (text === null) return { file: path, sha256, messages: locate('', findings) }
  const records = parseReport(text)
  return { file: path, sha256, ...records, messages: [...locate(text, findings), ...records.messages] }
}

/**
 * Puts the stages together: load → parse → compare → check → `Site`. Never throws for wrong content: `site` is null where a
 * message is an error, and `messages` holds what every stage found in every file, at once.
 * @param pending lines that are about to be appended to the ledger: the content is checked as if they were in it
 */
export function readSite(folder: string, pending: LedgerLine[] = []): { site: Site | null; messages: FileMessage[] } {
  const content = readContent(folder)
  const ledger = withLines(content.ledger, pending)
  const names = content.names?.matter?.names ?? []
  const built = content.reports.map((one) => buildReport(one, names))
  const reports = built.flatMap(({ report }) => (report ? [report] : []))
  const files = [...content.files, ...built.flatMap((one) => one.files)]
  const pair = content.comparison?.matter
  if (pair) files.push({ ...fileOf(content.comparison), findings: checkPair(pair, built) })
  const sound = () => files.every(({ findings }) => !findings.some(isError))
  const ordered = pair?.reports.map((slug) => built.find((one) => one.slug === slug)) ?? []
  const both = ordered.flatMap((one) => one?.report ?? [])
  // What is withdrawn is set beside nothing, counted nowhere and followed by no neighbour: only its own page tells of it.
  const gone = withdrawnAddresses(ledger.entries)
  const standing = both.map((report) => ({ ...report, addresses: report.addresses.filter(({ id }) => !gone.has(id)) }))
  // Held against sound reports alone: else one wrong byte would be told forty-four times.
  const compared = pair && sound() ? compare(pair, standing, fileOf(content.comparison).text) : null
  if (compared) {
    const register = fileOf(content.names)
    const placeOf = (slug: string) =>
      ['\n', ',', '}'].map((end) => register.text.indexOf(`slug: ${slug}${end}`)).find((at) => at >= 0) ?? 0
    files.push(
      { ...register, findings: checkNames(names, reports, placeOf) },
      { ...ledger, findings: checkLedger(ledger.entries, reports, compared.comparison.topics) },
      { ...fileOf(content.comparison), findings: compared.findings },
    )
  }
  const messages = files.flatMap(({ file, text, findings }) =>
    locate(text, findings).map((message) => ({ ...message, file })),
  )
  const [a, b] = standing
  if (!sound() || !content.comparison || !content.method?.matter || !a || !b) return { site: null, messages }
  const site = Site.parse({
    reports: standing,
    notes: ordered.map((one) => one?.note),
    names,
    introduction: content.comparison.body,
    comparison: compared?.comparison,
    sources: sourcesOf([a, b], names),
    wording: wordingOf([a, b], names),
    method: { ...content.method.matter, body: content.method.body },
    ...promisesOf(ledger.entries),
  })
  return { site, messages }
}

const fileOf = (page: { file: string; text: string } | null) => ({ file: page?.file ?? '', text: page?.text ?? '' })

export const isError = ({ severity }: Pick<Finding, 'severity'>) => severity === 'error'

/** One report: its text parsed, corrected and named, its addresses spelled, its bytes held against its record. */
function buildReport({ slug, textFile, page, read }: ReportFiles, names: Name[]) {
  const parsed = read && parseReport(read.text)
  const matter = page?.matter
  const placeOf = (words: string) => Math.max(0, fileOf(page).text.indexOf(words))
  const { attributions, findings } = applyOverrides(parsed?.attributions ?? [], matter?.overrides ?? [], placeOf)
  const wrong = (ruleId: string, reason: string, advice: string, field = '') =>
    findings.push({ ruleId, severity: 'error', reason, advice, start: placeOf(field) })
  const valid = Slug.safeParse(slug)
  if (!valid.success)
    wrong('slug-invalid', `The slug ${JSON.stringify(slug)} ${valid.error.issues[0]?.message}`, 'Rename both files')
  if (isReserved(slug)) wrong('slug-reserved', `The slug ${slug} is the name of a page`, 'Rename both files')
  const restore = `Restore ${basename(textFile)} as received; a corrected text gets a new slug`
  if (parsed?.claims.length === 0) wrong('text-empty', `${basename(textFile)} holds no sentence`, restore)
  if (matter && read && matter.sha256 !== read.sha256)
    wrong('sha256-mismatch', `The text has sha256 ${read.sha256}, not ${matter.sha256}`, restore, 'sha256:')
  const files = [
    { ...fileOf(page ?? { file: textFile, text: '' }), findings },
    { file: textFile, text: read?.text ?? '', findings: parsed?.messages ?? [] },
  ]
  const built = { slug, letter: matter?.letter, note: page?.body, files }
  if (!matter || !read || !parsed?.datePublished || !valid.success) return { ...built, report: null }
  const { text, sha256, bytes } = read
  const { messages: _, ...records } = parsed
  const places = addressesOf(slug, matter.letter, text, records)
  const spoken = { ...records, title: matter.title, attributions: attributions.map((one) => named(names, one)) }
  const claims = records.claims.map((claim) => reserved(claim, records.attributions, spoken.attributions))
  const report = Report.parse({
    ...matter,
    ...spoken,
    claims,
    slug,
    text,
    sha256,
    bytes,
    words: text
      .slice(records.blocks[0]?.start ?? 0)
      .split(/\s+/)
      .filter(Boolean).length,
    addresses: places.map((place) => ({ ...place, voice: voiceLineAt(spoken, place) })),
    segments: segmentsOf(text, records, places),
  })
  return { ...built, report }
}

/** The speaker under the registry's spelling; `checkNames` has told of a speaker that is not in it. */
function named(names: Name[], attribution: Attribution): Attribution {
  const name = attribution.speaker === null ? undefined : nameOf(names, attribution.speaker)
  return name ? { ...attribution, speaker: name.name, name: name.slug } : attribution
}

/** A claim whose hedges name their speakers as the corrected and named attributions do. */
function reserved(claim: Claim, before: Attribution[], after: Attribution[]): Claim {
  const whoseOf = (whose: string | null) => {
    const found = claim.attributions.find(({ attribution }) => before[attribution]?.speaker === whose)
    return whose !== null && found ? (after[found.attribution]?.speaker ?? null) : whose
  }
  return { ...claim, hedges: claim.hedges.map((hedge) => ({ ...hedge, whose: whoseOf(hedge.whose) })) }
}
