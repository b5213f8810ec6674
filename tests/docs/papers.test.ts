import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { InlineCode } from 'mdast'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { anchorsOf, blocksOf, papers, readPaper } from './papers'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: Record<string, { license?: string; dev?: boolean }> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages

/** Addresses that a paper links to or shows as a picture. */
function targetsOf(paper: string): string[] {
  const targets: string[] = []
  visit(readPaper(paper), (node) => {
    if (node.type === 'link' || node.type === 'image') targets.push(node.url)
  })
  return targets
}

function inlineCode(paper: string): string[] {
  const found: InlineCode[] = []
  visit(readPaper(paper), 'inlineCode', (node) => void found.push(node))
  return found.map(({ value }) => value)
}

/** What is wrong with a relative link; null for one that leads somewhere, and for an address on the web. */
function brokenLink(paper: string, target: string): string | null {
  if (/^https:\/\//.test(target)) return null
  const [path = '', anchor] = target.split('#')
  const file = path ? join(dirname(paper), path) : paper
  if (!existsSync(file)) return `${paper} links to ${target}, which is not there`
  return anchor && !anchorsOf(file).includes(anchor) ? `${paper} links to ${target}, which has no such heading` : null
}

test('links between papers and to files lead somewhere', () => {
  const broken = papers.flatMap((paper) => targetsOf(paper).flatMap((target) => brokenLink(paper, target) ?? []))
  expect(broken).toEqual([])
  expect(brokenLink('docs/tests.md', '../README.md#licences')).toBe(null)
  expect(brokenLink('docs/tests.md', 'README.md')).toMatch(/not there/)
  expect(brokenLink('README.md', '#nowhere')).toMatch(/no such heading/)
})

/** A path that words name, without what stands for many: `tests/fixtures/`, not `docs/…`. */
const pathPattern = /^(?:app|lib|tests|docs|content|\.ci)\/[\w./@-]*$/

test('every path that a paper names is there', () => {
  const written = new Set(papers.flatMap(blocksOf).flatMap(({ file }) => file ?? []))
  const made = /^content\/(?:reports\/harbour-|permalinks)/
  const named = papers.flatMap((paper) => inlineCode(paper).map((path) => [paper, path] as const))
  const wrong = named.filter(
    ([, path]) => pathPattern.test(path) && !made.test(path) && !written.has(path) && !existsSync(path),
  )
  expect(wrong).toEqual([])
})

test('a reader sees which file a block belongs to', () => {
  const blocks = papers.flatMap(blocksOf)
  expect(blocks.filter(({ file, before }) => file && !before.includes(file)).map(({ place }) => place)).toEqual([])
})

test('every npm command that a paper names is one', () => {
  const commands = papers.flatMap((paper) =>
    [...inlineCode(paper), ...blocksOf(paper).map(({ text }) => text)].flatMap((text) =>
      [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map((match) => match[1] ?? ''),
    ),
  )
  expect(commands.length).toBeGreaterThan(20)
  expect([...new Set(commands)].filter((name) => !(name in manifest.scripts))).toEqual([])
})

test('the README is short, and every paper but it is linked from it', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(131)
  const linked = targetsOf('README.md')
  expect(papers.filter((paper) => paper !== 'README.md' && !linked.includes(paper))).toEqual([])
})

test('the README names every package whose licence asks for more than to be named', () => {
  const plain = /^(?:MIT|ISC|BSD-\d-Clause|0BSD|Apache-2\.0|MIT OR Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0)$/
  const readme = readFileSync('README.md', 'utf8')
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'))
  // The binaries of one package have a name for each system.
  const familyOf = (path: string) =>
    path
      .replace(/.*node_modules\//, '')
      .replace(/^@img\/sharp.*/, 'sharp')
      .replace(/^(lightningcss)-.*/, '$1')
  const others = Object.entries(lock).filter(([path, { license }]) => path !== '' && license && !plain.test(license))
  const wrong = others.flatMap(([path, { license, dev }]) => {
    const row = rows.find((line) => line.includes(`\`${familyOf(path)}\``))
    const [first = ''] = /[A-Z]+-[\d.]+(?:-or-later)?$/.exec(license ?? '') ?? []
    return row?.includes(first) && row.includes('tests only') === (dev ?? false) ? [] : [`${path}: ${license}`]
  })
  expect(others.length).toBeGreaterThan(5)
  expect(wrong).toEqual([])
})

/** Words that a native reader stops at, and what only the workshop knows. */
const unwanted = /\b(?:mend(?:ed|s)?|stands?|is none|of whom|told|tells|DESIGN\.md)\b|\/work\/|localhost:\d{4}\/npm/

test('papers are in plain English', () => {
  const lines = papers.flatMap((paper) =>
    readFileSync(paper, 'utf8')
      .split('\n')
      .map((line, i) => `${paper}:${i + 1} ${line}`),
  )
  expect(lines.filter((line) => unwanted.test(line))).toEqual([])
})

test('a voice line in ARCHITECTURE.md is one that an address has', () => {
  const right = readFileSync('tests/content/voice.json', 'utf8')
  const table = readFileSync('ARCHITECTURE.md', 'utf8').split('| the line |')[1]?.split('\n\n')[0] ?? ''
  const lines = [...table.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
  expect(lines.length).toBeGreaterThan(15)
  expect(lines.filter((line) => !right.includes(JSON.stringify(line)))).toEqual([])
})
