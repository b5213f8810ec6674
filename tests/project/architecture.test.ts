import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What each stage may import from lib besides itself (ARCHITECTURE.md); null where anything goes. */
const reach: Record<string, string[] | null> = {
  message: [],
  record: ['message'],
  address: ['record', 'message'],
  voice: ['record', 'address'],
  ledger: ['record', 'message', 'address', 'voice'],
  load: ['record', 'message', 'ledger'],
  parse: ['record', 'message', 'address'],
  compare: ['record', 'message', 'address', 'voice'],
  output: ['record', 'message', 'address', 'voice', 'compare'],
  publish: ['record', 'message', 'address', 'output'],
  cli: null,
  'build-report': ['record', 'address', 'parse'],
  site: null,
}

test('ARCHITECTURE.md has the same arrows', () => {
  const rows = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `([\w-]+)` \|.*\| ([^|]*) \|$/gm)
  const namesIn = (cell: string) => [...cell.matchAll(/`([\w-]+)`/g)].map((match) => match[1])
  const written = [...rows].map(([, room, cell = '']) => [room, cell === 'anything' ? null : namesIn(cell)])
  expect(Object.fromEntries(written)).toEqual(reach)
})

const pure = ['message', 'record', 'address', 'voice', 'ledger', 'parse', 'compare', 'output', 'build-report']

/** Every module that a source imports, types included. */
const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g)].map(
    (match) => match[2] ?? '',
  )

/** `site` for lib/site.ts, else the folder: lib/parse/attribute/rule.ts belongs to `parse`. */
const stageOf = (path: string) => path.split('/')[1]?.replace(/\.ts$/, '') ?? ''

function offencesOfLib(path: string, source: string): string[] {
  const stage = stageOf(path)
  const allowed = reach[stage]
  if (allowed === undefined) return [`${path} belongs to no stage that ARCHITECTURE.md names`]
  return importsOf(source).flatMap((name) => {
    const to = name.startsWith('#lib/') ? stageOf(name) : null
    if (name.startsWith('.')) return [`${path} imports ${name}; spell it #lib/…`]
    if (/^(?:next|react|react-dom|app|@\/)(?:\/|$)/.test(name)) return [`${path} imports ${name}, which belongs to app`]
    if (to && allowed && to !== stage && !allowed.includes(to)) return [`${path} imports the stage ${to}`]
    if (name.startsWith('node:') && pure.includes(stage)) return [`${path} imports ${name}; ${stage} is pure`]
    if (/^(?:node:)?fs(?:\/|$)/.test(name) && !['load', 'publish'].includes(stage)) return [`${path} imports ${name}`]
    return []
  })
}

function offencesOfApp(path: string, source: string): string[] {
  const offences = importsOf(source)
    .filter((name) => /^(?:next\/(?:link|dynamic|script)|(?:node:)?fs)(?:\/|$)/.test(name))
    .map((name) => `${path} imports ${name}`)
  if (/^\s*['"]use client['"]/m.test(source)) offences.push(`${path} is a client component`)
  if (/<(?:React\.)?Suspense\b/.test(source)) offences.push(`${path} has Suspense`)
  if (/(?:^|\/)loading\.\w+$/.test(path)) offences.push(`${path} makes a Suspense boundary`)
  if (source.includes('dangerouslySetInnerHTML') && path !== 'app/_components/shared/json-ld.tsx')
    offences.push(`${path} sets HTML`)
  return offences
}

function offencesOf(path: string, source: string): string[] {
  const offences = path.startsWith('lib/') ? offencesOfLib(path, source) : offencesOfApp(path, source)
  if (/(?:^|\/)_?(?:index|utils?|helpers?|common)(?:\.\w+$|\/)/.test(path))
    offences.push(`${path} has a name that says nothing`)
  return offences
}

const files = ['lib', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|jsx?|mjs|css)$/.test(name))
    .map((name) => `${folder}/${name}`),
)

test('lib and app keep to the design', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(files.flatMap((path) => offencesOf(path, readFileSync(path, 'utf8')))).toEqual([])
})

/** The modules left over when, again and again, each is taken away that imports none of the rest: those of circles. */
function circular(sources: Record<string, string>): string[] {
  const imports = (path: string) => importsOf(sources[path] ?? '').map((name) => `${name.replace('#lib/', 'lib/')}.ts`)
  let rest = Object.keys(sources)
  for (let before = -1; before !== rest.length; ) {
    before = rest.length
    const last = rest
    rest = rest.filter((path) => imports(path).some((name) => last.includes(name)))
  }
  return rest
}

test('no module imports itself by way of others, not even a type', () => {
  const lib = files.filter((path) => path.startsWith('lib/'))
  expect(circular(Object.fromEntries(lib.map((path) => [path, readFileSync(path, 'utf8')])))).toEqual([])
  const [a, b, c] = ['lib/a.ts', 'lib/b.ts', 'lib/c.ts']
  expect(circular({ [a]: "import '#lib/b'", [b]: "import type { X } from '#lib/a'", [c]: '' })).toEqual([a, b])
})

/** The test above must be able to fail: made-up sources, each with the offence that is found in it. */
test.each<[string, string, string[]]>([
  ['lib/parse/x.ts', "import { readText } from '#lib/load/read-text'", ['imports the stage load']],
  ['lib/load/x.ts', "import type { Piece } from '#lib/parse/cut-blocks'", ['imports the stage parse']],
  ['lib/parse/x.ts', "import {\n  readSite,\n} from '#lib/site'", ['imports the stage site']],
  ['lib/publish/x.ts', "const { y } = await import('#lib/compare/y')", ['imports the stage compare']],
  ['lib/record/x.ts', "export { y } from '#lib/address/paths'", ['imports the stage address']],
  ['lib/load/x.ts', 'import x from "../parse/x"', ['imports ../parse/x; spell it #lib/…']],
  ['lib/output/x.ts', "import { cache } from 'react'", ['imports react, which belongs to app']],
  ['lib/cli/x.ts', "import next from 'next/dist/bin/next'", ['imports next/dist/bin/next, which belongs to app']],
  ['lib/cli/x.ts', "import { existsSync } from 'node:fs'", ['imports node:fs']],
  ['lib/site.ts', "import { readFile } from 'fs/promises'", ['imports fs/promises']],
  ['lib/parse/x.ts', "import { createHash } from 'node:crypto'", ['imports node:crypto; parse is pure']],
  ['lib/tools/x.ts', '', ['belongs to no stage that ARCHITECTURE.md names']],
  ['lib/parse/utils.ts', '', ['has a name that says nothing']],
  ['app/_components/index.tsx', '', ['has a name that says nothing']],
  ['app/page.tsx', "'use client'\n", ['is a client component']],
  ['app/page.tsx', 'const x = <Suspense fallback={null}>', ['has Suspense']],
  ['app/claims/loading.tsx', '', ['makes a Suspense boundary']],
  ['app/page.tsx', "import Link from 'next/link'", ['imports next/link']],
  ['app/page.tsx', "import { readFileSync } from 'node:fs'", ['imports node:fs']],
  ['app/page.tsx', '<p dangerouslySetInnerHTML={x} />', ['sets HTML']],
  ['app/_components/shared/json-ld.tsx', '<script dangerouslySetInnerHTML={x} />', []],
  ['lib/load/x.ts', "import { readFileSync } from 'node:fs'\nimport { Span } from '#lib/record/span'", []],
  ['lib/site.ts', "import { parseReport } from '#lib/parse/parse-report'", []],
])('%s with %j', (path, source, offences) => {
  expect(offencesOf(path, source)).toEqual(offences.map((offence) => `${path} ${offence}`))
})
