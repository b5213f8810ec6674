import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { numberClaims } from '#lib/address/addresses'
import { parseReport } from '#lib/parse/parse-report'

/** Texts without speakers, tweets and hedges: what is told of them is told by the check that a test is about. */
export const texts = {
  'harbour-count': ' date 2021-05-04 A new footbridge stands in Port Ellery.\n\nIt has 63 planks of oak.',
  'harbour-walk':
    ' date 2021-05-04 The footbridge at Port Ellery reopened on Monday. Ferries went on running.\n\nRain fell at night.',
}

/** Stands for the sha256 of the text as it is then written. */
export const pin = 'SHA256-OF-THE-TEXT'

/** Stands for topics that hold every claim of the texts as they are then written. */
export const topicsOfAll = 'TOPICS-OF-ALL-CLAIMS'

const record = (letter: string) =>
  `---\nletter: ${letter}\ntitle: Report ${letter}\nsha256: ${pin}\nunknown: [publisher]\n---\n\nAs received.\n`

/** A whole, sound site of two reports; paths are relative to the content folder. */
const sound: Record<string, string> = {
  'reports/harbour-walk.md': record('A'),
  'reports/harbour-walk.txt': texts['harbour-walk'],
  'reports/harbour-count.md': record('B'),
  'reports/harbour-count.txt': texts['harbour-count'],
  'comparison.md': `---\nreports: [harbour-walk, harbour-count]\ntopics: ${topicsOfAll}\n---\n\nTwo reports.\n`,
  'method.md': '---\ntitle: About\n---\n\nHow it is made.\n',
  'names.md': '---\nnames: []\n---\n\nNobody is named.\n',
}

/** What is different: a file's new content, null for no file, or its content made from the sound one. */
export type Changes = Record<string, string | Uint8Array | null | ((sound: string) => string | Uint8Array)>

/** The report of the walk, under another slug. */
export const renameReport = (slug: string): Changes => ({
  'reports/harbour-walk.md': null,
  'reports/harbour-walk.txt': null,
  [`reports/${slug}.md`]: `---\nletter: A\ntitle: A\nsha256: ${pin}\nunknown: []\n---\n`,
  [`reports/${slug}.txt`]: texts['harbour-walk'],
  'comparison.md': (page) => page.replace('harbour-walk', slug),
})

/** Writes the site with `changes` into a new folder; the caller removes it. */
export function writeSite(changes: Changes = {}): { folder: string; remove: () => void } {
  const files: Record<string, string | Uint8Array | null> = { ...sound }
  for (const [path, change] of Object.entries(changes))
    files[path] = typeof change === 'function' ? change(sound[path] ?? '') : change
  const folder = mkdtempSync(join(tmpdir(), 'small-site-'))
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), typeof content === 'string' ? filled(content, path) : content)
  }
  function filled(content: string, path: string) {
    return content.replace(pin, () => pinOf(path)).replace(topicsOfAll, () => JSON.stringify(topicsOf(files)))
  }
  function pinOf(path: string) {
    const text = files[path.replace(/md$/, 'txt')] ?? ''
    return createHash('sha256').update(text).digest('hex')
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** A topic for each claim, which is asked for by its first word. Texts that are no texts have none. */
function topicsOf(files: Record<string, string | Uint8Array | null>) {
  const claims = Object.entries(files).flatMap(([path, text]) => {
    const slug = path.match(/^reports\/(.*)\.txt$/)?.[1]
    const letter = String(files[`reports/${slug}.md`]).match(/^letter: (\w)$/m)?.[1]
    if (!slug || !letter || typeof text !== 'string') return []
    return numberClaims({ slug, letter }, parseReport(text))
  })
  return claims.map(({ label, text }) => ({
    slug: `on-${label.toLowerCase().replace('.', '-')}`,
    title: `On ${label}`,
    question: `What does ${label} say?`,
    answers: { [label]: [text] },
  }))
}
