import { addressesOf } from '#lib/link/addresses'
import { segmentsOf } from '#lib/link/segments'
import { voiceLineAt } from '#lib/link/voice-at'
import { parseReport } from '#lib/parse/parse-report'
import { Name } from '#lib/schema/name'
import type { Report } from '#lib/schema/report'

/** A report made of a text as the loader makes one, but for its files and without a register. */
export function madeReport(letter: string, text: string): Report {
  const { messages: _, datePublished, ...records } = parseReport(text)
  const slug = `report-${letter.toLowerCase()}`
  const title = `Report ${letter}`
  const places = addressesOf(slug, letter, text, records)
  return {
    ...records,
    slug,
    letter,
    title,
    text,
    sha256: '0'.repeat(64),
    unknown: [],
    overrides: [],
    datePublished: datePublished ?? '2021-05-04',
    bytes: text.length,
    words: text.split(/\s+/).length,
    addresses: places.map((place) => ({ ...place, voice: voiceLineAt({ ...records, title }, place) })),
    segments: segmentsOf(text, records, places),
  }
}

/** Two reports, A and B, of the paragraphs given. */
export const madePair = (a: string, b: string): [Report, Report] => [
  madeReport('A', ` date 2021-05-04 ${a}`),
  madeReport('B', ` date 2021-05-04 ${b}`),
]

export const madeName = (name: string, type: Name['type'] = 'person', more: Partial<Name> = {}): Name =>
  Name.parse({ slug: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'), name, type, ...more })
