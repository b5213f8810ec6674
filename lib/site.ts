import { basename } from 'node:path'
import { addressesOf } from '#lib/link/addresses'
import { checkPermalinks } from '#lib/link/check-permalinks'
import { reservedSlugs } from '#lib/link/paths'
import { segmentsOf } from '#lib/link/segments'
import { type Content, type FileFindings, readContent } from '#lib/load/read-content'
import { readText } from '#lib/load/read-text'
import { parseReport } from '#lib/parse/parse-report'
import { locate } from '#lib/schema/locate'
import type { Finding, Message } from '#lib/schema/message'
import { Report, Slug } from '#lib/schema/report'
import { Site } from '#lib/schema/site'

/** A message with the file it speaks of. */
export type FileMessage = Message & { file: string }

/** What `npm run parse` prints for one file; a file that cannot be decoded has `messages` alone. */
export function parseFile(path: string) {
  const { sha256, text, findings } = readText(path)
  if (text === null) return { file: path, sha256, messages: locate('', findings) }
  const records = parseReport(text)
  return { file: path, sha256, ...records, messages: [...locate(text, findings), ...records.messages] }
}

/**
 * Puts the stages together: load → parse → check → `Site`. Never throws for wrong content: `site` is null where a
 * message is an error, and `messages` holds what every stage found in every file, at once.
 */
export function readSite(folder: string): { site: Site | null; reports: Report[]; messages: FileMessage[] } {
  const content = readContent(folder)
  const built = content.reports.map(buildReport)
  const reports = built.flatMap(({ report }) => (report ? [report] : []))
  const files = [...content.files, ...built.flatMap(({ files }) => files)]
  const ordered = content.comparison?.matter?.reports.map((slug) => reports.find((report) => report.slug === slug))
  files.push(checkPair(content, folder))
  const complete = files.every(({ findings }) => findings.every(({ severity }) => severity !== 'error'))
  // The ledger is held against sound reports alone: else one wrong byte would be told forty-four times.
  if (complete) files.push({ ...content.ledger, findings: checkPermalinks(content.ledger.permalinks, reports) })
  const messages = files.flatMap(({ file, text, findings }) =>
    locate(text, findings).map((message) => ({ ...message, file })),
  )
  const [first, second] = ordered ?? []
  if (!first || !second || !content.comparison || !content.method?.matter || messages.some(isError))
    return { site: null, reports, messages }
  const noteOf = (report: Report) => content.reports.find(({ slug }) => slug === report.slug)?.page.body
  const site = Site.parse({
    reports: [first, second],
    notes: [noteOf(first), noteOf(second)],
    introduction: content.comparison.body,
    method: { title: content.method.matter.title, body: content.method.body },
    permalinks: content.ledger.permalinks.map(({ line: _, ...permalink }) => permalink),
  })
  return { site, reports, messages }
}

export const isError = ({ severity }: Pick<Finding, 'severity'>) => severity === 'error'

/** One report: its text parsed, its addresses spelled, its bytes held against its record. */
function buildReport({ slug, file, textFile, page, read }: Content['reports'][number]) {
  const { text, sha256, bytes } = read
  const { messages, datePublished, ...records } = parseReport(text)
  const findings: Finding[] = []
  const wrong = (ruleId: string, reason: string, advice: string) =>
    findings.push({ ruleId, severity: 'error', reason, advice, start: 0 })
  const slugRead = Slug.safeParse(slug)
  if (!slugRead.success)
    wrong('slug-invalid', `The slug ${JSON.stringify(slug)} ${slugRead.error.issues[0]?.message}`, 'Rename both files')
  if (reservedSlugs.includes(slug))
    wrong('slug-reserved', `The slug ${slug} is the name of a page`, 'Rename both files')
  if (page.matter && page.matter.sha256 !== sha256)
    wrong(
      'sha256-mismatch',
      `The text has sha256 ${sha256}, not ${page.matter.sha256}`,
      `Restore ${basename(textFile)} as received; a corrected text gets a new slug`,
    )
  const files: FileFindings[] = [
    { file, text: '', findings },
    { file: textFile, text, findings: messages },
  ]
  if (!page.matter || !datePublished || !slugRead.success) return { report: null, files }
  const addresses = addressesOf(slug, page.matter.letter, text, records)
  const segments = segmentsOf(text, records, addresses)
  const words = text
    .slice(records.blocks[0]?.start ?? 0)
    .split(/\s+/)
    .filter(Boolean).length
  const report = Report.parse({
    ...page.matter,
    ...records,
    slug,
    datePublished,
    text,
    sha256,
    bytes,
    words,
    addresses,
    segments,
  })
  return { report, files }
}

/** What only both reports together can show: the pair exists, nothing is left over, no address stands twice. */
function checkPair({ comparison, reports }: Content, folder: string): FileFindings {
  const findings: Finding[] = []
  const file = `${folder}/comparison.md`
  const wrong = (ruleId: string, reason: string, advice: string) =>
    findings.push({ ruleId, severity: 'error', reason, advice, start: 0 })
  const pair = comparison?.matter?.reports
  if (!pair) return { file, text: '', findings }
  if (pair[0] === pair[1]) wrong('slug-duplicate', `Both reports are ${pair[0]}`, 'Name two reports')
  for (const slug of pair)
    if (!reports.some((report) => report.slug === slug))
      wrong(
        'report-missing',
        `There is no sound report ${slug}`,
        `Put ${slug}.txt and ${slug}.md into reports/, and mend what is told of them`,
      )
  for (const { slug } of reports)
    if (!pair.includes(slug))
      wrong(
        'report-unused',
        `The report ${slug} is not part of the comparison`,
        'Name it under reports, or remove its files',
      )
  pair.forEach((slug, i) => {
    const letter = reports.find((report) => report.slug === slug)?.page.matter?.letter
    const due = 'AB'[i]
    if (letter && letter !== due)
      wrong('letter-order', `Report ${slug} has the letter ${letter}; in this place it is ${due}`, `Set letter: ${due}`)
  })
  const [a, b] = pair
  if (a !== b && (startsAddress(a, b) || startsAddress(b, a)))
    wrong('slug-ambiguous', `An address of ${a} could be one of ${b}`, 'Rename one of the two reports')
  return { file, text: '', findings }
}

/** True when `slug` followed by numbers spells `other`: `x-2` has an address `x-2-1`, and so might `x`. */
const startsAddress = (slug: string, other: string) =>
  other.startsWith(`${slug}-`) && /^\d+(-\d+)?$/.test(other.slice(slug.length + 1))
