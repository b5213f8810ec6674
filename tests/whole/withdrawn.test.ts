import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFolder } from '#lib/publish/disk/read-folder'
import { writeSite } from '../made/small-site'
import { copyProject } from './copy-project'

/**
 * A whole small site, from the command line: its addresses are issued, one is withdrawn with its words and one without,
 * since the person who wrote them asked. Then every file that is published is looked at.
 */
const folder = mkdtempSync(join(tmpdir(), 'withdrawn-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const walk =
  ' date 2021-05-04 The footbridge reopened on Monday. Ferries went on running.\n\n' +
  'Stood on it with my two girls. — Ana (@ana_p) May 4, 2021\n\nRain fell at night.'
const topics = (...answers: Record<string, string[]>[]) =>
  JSON.stringify(
    answers.map((answer, i) => ({
      slug: `row-${i + 1}`,
      title: `Row ${i + 1}`,
      question: `What ${i + 1}?`,
      answers: answer,
    })),
  )
const pair = (rows: string) => `---\nreports: [harbour-walk, harbour-count]\ntopics: ${rows}\n---\n\nTwo reports.\n`
const standing = [
  { 'A1.1': ['reopened'], B1: ['stands'] },
  { 'A1.2': ['Ferries'], B2: ['oak'] },
]
const rewordings = [
  ['What happened?', 'Too short.'],
  ['What happened to the bridge?', 'Clearer.'],
] as const
const tweet = { A2: ['my two girls'] }
const rain = { A3: ['Rain'] }

const run = (command: string, ...args: string[]) => {
  const env = { ...process.env, SITE_URL: 'https://example.org/diptych' }
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { status, told: stdout + stderr }
}

let refused: ReturnType<typeof run>
let out: Map<string, string>
const at = (path: string) => out.get(path) ?? ''

beforeAll(() => {
  copyProject(folder)
  const small = writeSite({
    'reports/harbour-walk.txt': walk,
    'comparison.md': pair(topics(...standing, tweet, rain)),
    'names.md': '---\nnames: [{ slug: ana, name: Ana, type: person, handles: [ana_p] }]\n---\n\nOne.\n',
    'method.md': '---\ntitle: About\ncontact: desk@example.org\n---\n\nHow it is made.\n',
  })
  rmSync(join(folder, 'content'), { recursive: true })
  cpSync(small.folder, join(folder, 'content'), { recursive: true })
  small.remove()
  expect(run('permalinks')).toMatchObject({ status: 0 })
  const asked = ['--reason', 'The author asked.', '--without-words']
  const withdraw = (id: string, row: string) => ['--withdraw', id, '--withdraw', `compare/${row}`]
  expect(run('permalinks', ...withdraw('harbour-walk-2', 'row-3'), ...asked)).toMatchObject({ status: 0 })
  refused = run('build')
  writeFileSync(
    join(folder, 'content', 'comparison.md'),
    pair(
      topics(...standing, rain)
        .replace('row-3', 'row-4')
        .replace('What 3?', 'What 4?'),
    ),
  )
  const mistaken = ['--reason', 'Cut amiss.']
  expect(run('permalinks', ...withdraw('harbour-walk-3', 'row-4'), ...mistaken)).toMatchObject({ status: 0 })
  for (const [question, reason] of rewordings) {
    const rows = topics(...standing).replace('"What 1?"', JSON.stringify(question))
    writeFileSync(join(folder, 'content', 'comparison.md'), pair(rows))
    expect(run('permalinks', '--reword', 'row-1', '--reason', reason)).toMatchObject({ status: 0 })
  }
  expect(run('build')).toMatchObject({ status: 0 })
  out = new Map([...readFolder(join(folder, 'out'))].map(([path, content]) => [path, String(content)]))
})

test('what is withdrawn must first be taken out of the comparison, which only an editor can do', () => {
  expect(refused.status).toBe(1)
  expect(refused.told).toMatch(/comparison\.md:\d+:\d+ claim-unknown There is no claim A2, or it was withdrawn/)
})

test.each([
  ['harbour-walk-2', 'A2', 'The author asked.', 'are not shown here any more'],
  ['harbour-walk-3', 'A3', 'Cut amiss.', 'Rain fell at night.'],
])('%s has a page, a card, data and citations that say so', (id, label, reason, words) => {
  const page = at(`claims/${id}/index.html`)
  expect(page).toMatch(/<meta name="robots" content="noindex/)
  expect(page).toContain(`<link rel="canonical" href="https://example.org/diptych/claims/${id}/">`)
  expect(page).toContain(`<title>Report A: withdrawn (${label})</title>`)
  expect(page.replace(/<[^>]+>/g, '')).toContain(`: ${reason} This address is not used again.`)
  expect(page).toContain(words)
  expect(page).toContain(`<meta property="og:image" content="https://example.org/diptych/cards/${id}.png">`)
  expect(page).toMatch(/<meta property="og:image:alt" content="Report A \(A[23]\)\. Withdrawn on [^"]*2021\.">/)
  expect(readFileSync(join(folder, 'out', 'cards', `${id}.png`)).toString('latin1', 1, 4)).toBe('PNG')
  for (const path of [`claims/${id}.json`, `claims/${id}.jsonld`, `annotations/${id}.jsonld`])
    expect(JSON.parse(at(`data/${path}`))).toMatchObject({ id, reason, label, voice: 'Report A' })
  for (const ending of ['bib', 'ris', 'csl.json', 'txt'])
    expect(at(`cite/${id}.${ending}`)).toContain(`Report A: withdrawn (${label})`)
  expect(at('corrections.xml')).toContain(`<title>${label} of the Report A was withdrawn</title>`)
})

test('nothing else names it or leads to it but its number in the whole report', () => {
  const leading = [...out].filter(([path, text]) => text.includes('harbour-walk-2') && !path.includes('harbour-walk-2'))
  expect(leading.map(([path]) => path).filter((path) => path.endsWith('.html'))).toEqual([
    'diptych.html',
    'handout/index.html',
    'index.html',
    'reports/harbour-walk/index.html',
    'swapped/index.html',
  ])
  expect(at('sitemap.xml')).toContain('/claims/harbour-walk-1-1/')
  expect(at('sitemap.xml')).not.toMatch(/harbour-walk-[23]/)
  expect(at('data/claims.csv')).not.toMatch(/harbour-walk-[23]/)
  expect(at('compare/index.html')).not.toMatch(/harbour-walk-[23]/)
})

test('the words of who asked stand in the whole report alone, and in what finds its neighbours in it', () => {
  const holding = [...out].filter(([, text]) => text.includes('my two girls')).map(([path]) => path)
  // The 32 characters beside their words, as the W3C's selectors have them.
  const neighbours = ['harbour-walk-1', 'harbour-walk-1-2'].flatMap((id) => [
    `annotations/${id}.jsonld`,
    `claims/${id}.json`,
  ])
  expect(holding.filter((path) => !neighbours.includes(path.replace('data/', '')))).toEqual([
    'data/reports/harbour-walk.json',
    'diptych.html',
    'handout/index.html',
    'index.html',
    'raw/harbour-walk.txt',
    'reports/harbour-walk/index.html',
    'swapped/index.html',
  ])
})

test.each(['row-3', 'row-4'])('a question that is withdrawn with it says so, %s', (row) => {
  const page = at(`compare/${row}/index.html`)
  expect(page).toMatch(/<meta name="robots" content="noindex/)
  expect(page).toContain(`<title>What ${row.at(-1)}? (withdrawn)</title>`)
  expect(page.replace(/<[^>]+>/g, '')).toContain('This address is not used again.')
  expect(page).toContain(`content="https://example.org/diptych/cards/compare-${row}.png"`)
  expect(at('sitemap.xml')).not.toContain(row)
  expect(at('compare/index.html')).not.toContain(row)
  expect(at('corrections.xml')).toContain(`<id>https://example.org/diptych/compare/${row}/</id>`)
})

test('the page of a reworded question shows its earlier words, the last ones first', () => {
  const page = at('compare/row-1/index.html')
  expect(page).toMatch(/<h1[^>]*>What happened to the bridge\?<\/h1>/)
  const lines = [...page.matchAll(/<p[^>]*>(Earlier wording.*?)<\/p>/g)].map(([, line]) => line)
  expect(lines.map((line) => line?.replace(/until [^:]+:/, 'until then:'))).toEqual([
    'Earlier wording, until then: “What happened?” Reason: Clearer.',
    'Earlier wording, until then: “What 1?” Reason: Too short.',
  ])
  expect(at('compare/row-2/index.html')).not.toContain('Earlier wording')
})

test('before and after are the claims that stand', () => {
  const page = at('claims/harbour-walk-1-2/index.html')
  expect(page).toContain('<link rel="prev" href="https://example.org/diptych/claims/harbour-walk-1-1/">')
  expect(page).not.toContain('<link rel="next"')
})

test('the publisher’s contact can be written to', () => {
  expect(at('method/index.html')).toContain('Contact: <a href="mailto:desk@example.org">desk@example.org</a>')
})
