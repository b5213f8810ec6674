import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { numberClaims } from '#lib/address/addresses'
import { parseReport } from '#lib/parse/parse-report'
import { madeText } from './made-text'

/** As long as one of our two reports on average, in UTF-16 code units. */
const lengthOfAReport = 3000

/** Writes the content of a sound site whose two reports are as long as `reports` of ours: a topic for every three claims. */
export function writeMadeSite(folder: string, reports: number) {
  const sides = ['A', 'B'].map((letter, i) => {
    const text = madeText((reports / 2) * lengthOfAReport, i + 1)
    const slug = `made-report-${letter.toLowerCase()}`
    const records = parseReport(text)
    const claims = numberClaims({ slug, letter }, records)
    return { letter, slug, text, records, claims }
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'reports'), { recursive: true })
  const write = (path: string, matter: object, body: string) =>
    writeFileSync(join(folder, path), `---\n${JSON.stringify(matter)}\n---\n\n${body}\n`)
  for (const { letter, slug, text } of sides) {
    const sha256 = createHash('sha256').update(text).digest('hex')
    writeFileSync(join(folder, `reports/${slug}.txt`), text)
    write(`reports/${slug}.md`, { letter, title: `Made report ${letter}`, sha256, unknown: ['publisher'] }, 'As made.')
  }
  write('comparison.md', { reports: sides.map(({ slug }) => slug), topics: topicsOf(sides) }, 'Two made reports.')
  write('method.md', { title: 'About' }, 'How it is made.')
  write('names.md', { names: namesOf(sides) }, 'Everybody who speaks.')
}

type Side = { records: ReturnType<typeof parseReport>; claims: ReturnType<typeof numberClaims> }

/** Claims of both reports in turn, three by three. */
function topicsOf(sides: Side[]) {
  const longest = Math.max(...sides.map(({ claims }) => claims.length))
  const inTurn = Array.from({ length: longest }, (_, i) => sides.flatMap(({ claims }) => claims[i] ?? [])).flat()
  return Array.from({ length: Math.ceil(inTurn.length / 3) }, (_, i) => ({
    slug: `topic-${i + 1}`,
    title: `Topic ${i + 1}`,
    question: `What do they print in place ${i + 1}?`,
    answers: Object.fromEntries(inTurn.slice(3 * i, 3 * i + 3).map(({ label, text }) => [label, [text]])),
  }))
}

/** Everybody whom the rules find to speak, and every author of a tweet. */
function namesOf(sides: Side[]) {
  const tweets = sides.flatMap(({ records }) => records.tweets)
  const speakers = sides.flatMap(({ records }) => records.attributions.flatMap(({ speaker }) => speaker ?? []))
  return [...new Set([...speakers, ...tweets.map(({ authorName }) => authorName)])].map((name) => ({
    slug: name.toLowerCase().replace(/[^a-z]+/g, '-'),
    name,
    type: 'person',
    handles: [...new Set(tweets.flatMap(({ authorName, handle }) => (authorName === name ? [handle] : [])))],
  }))
}
