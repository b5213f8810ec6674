import { buildReport } from '#lib/build-report'
import { parseReport } from '#lib/parse/parse-report'
import { Name } from '#lib/record/name'
import { type Report, ReportMatter } from '#lib/record/report'
import type { Voice } from '#lib/voice/voice-at'

/** A report made of a text as the loader makes one, but for its files; without a register where none is given. */
export function madeReport(letter: string, text: string, names: readonly Name[] = []): Report {
  const { messages: _, datePublished, ...records } = parseReport(text)
  const sha256 = '0'.repeat(64)
  return buildReport(
    {
      slug: `report-${letter.toLowerCase()}`,
      matter: ReportMatter.parse({ letter, title: `Report ${letter}`, sha256, unknown: [] }),
      file: { text, sha256, bytes: Buffer.byteLength(text) },
      records: { ...records, datePublished: datePublished ?? '2021-05-04' },
    },
    names,
  )
}

/** Two reports, A and B, of the paragraphs given. */
export const madePair = (a: string, b: string, names: readonly Name[] = []): [Report, Report] => [
  madeReport('A', ` date 2021-05-04 ${a}`, names),
  madeReport('B', ` date 2021-05-04 ${b}`, names),
]

export const madeName = (name: string, type: Name['type'] = 'person', more: Partial<Name> = {}): Name =>
  Name.parse({ slug: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'), name, type, ...more })

/** Who says some words, in short: `report`, `Lake Watch tweet`, `Ana Duarte quoted`, several joined by commas. */
export function saidBy({ teller, ownWords, speakers }: Voice): string {
  const own = teller.type === 'tweet' ? `${teller.name} tweet` : 'report'
  const passedOn = teller.type === 'tweet' ? ` by ${teller.name}` : ''
  return [...(ownWords ? [own] : []), ...speakers.map(({ speaker, form }) => `${speaker} ${form}${passedOn}`)].join(
    ', ',
  )
}
