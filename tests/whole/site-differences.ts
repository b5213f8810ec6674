import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { parseHtml } from '#lib/publish/export/html'

/** The files of a finished site by their paths. */
export type SiteFiles = Map<string, Buffer>

/**
 * Every difference of two finished sites, one a line. Styles and class names are left out, and so
 * are the sums and sizes that follow from them. Empty: nothing was lost.
 */
export function findSiteDifferences(before: SiteFiles, after: SiteFiles): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths.flatMap((path) => {
    const oldFile = before.get(path)
    const newFile = after.get(path)
    if (!newFile) return [`${path}: only in the old site`]
    if (!oldFile) return [`${path}: only in the new site`]
    if (oldFile.equals(newFile)) return []
    const readFacts = path.endsWith('.html') ? readPage : derivedFiles[path]
    if (!readFacts) return [`${path}: its bytes differ`]
    return compareFacts(readFacts(oldFile, before), readFacts(newFile, after)).map(
      (difference) => `${path}: ${difference}`,
    )
  })
}

/** What is compared of a file: texts letter by letter, lists entry by entry. */
type Facts = Record<string, string | string[]>

/** Files that repeat styles or sums of other files, each with what else it says. */
const derivedFiles: Record<string, (content: Buffer) => Facts> = {
  _headers: (content) => ({ lines: withoutStyleHashes(String(content)).split('\n') }),
  SHA256SUMS: (content) => ({
    paths: String(content)
      .replace(/^[0-9a-f]{64} {2}/gm, '')
      .split('\n'),
  }),
  // Its list of sources differs wherever the code does.
  'build.json': (content) => {
    const { url, files } = JSON.parse(String(content)) as { url: string; files: { path: string }[] }
    return { url, paths: files.map(({ path }) => path) }
  },
}

/** What a page says and where it leads, in the order of the page. */
function readPage(html: Buffer, site: SiteFiles): Facts {
  const ids: string[] = []
  const links: string[] = []
  const headings: string[] = []
  const attributes: string[] = []
  const scripts: string[] = []
  let words = ''
  const tree = parseHtml(html)
  visit(tree, 'text', ({ value }, _, parent) => {
    const isCode = parent?.type === 'element' && /^(?:script|style)$/.test(parent.tagName)
    if (!isCode) words += value
  })
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element
    if (properties.id !== undefined) ids.push(String(properties.id))
    if (/^h[1-6]$/.test(tagName)) headings.push(`${tagName} ${textOf(element)}`)
    if (tagName === 'script') scripts.push(textOf(element))
    const isLink = properties.href !== undefined || properties.src !== undefined
    const printed = printAttributes(element)
    if (isLink) links.push(`<${tagName}${printed}>${textOf(element)}`)
    else if (printed) attributes.push(`<${tagName}${printed}>`)
  })
  return { words: withoutFigures(words, site), ids, links, headings, attributes, scripts }
}

/** Attributes as they are printed, in the order of their names; ids have a list of their own. */
const printAttributes = ({ properties }: Element): string =>
  Object.entries(properties)
    .filter(([name]) => !['id', 'className', 'style'].includes(name))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .map(withoutStyleHashes)
    .sort()
    .join('')

/** A security policy without the hashes of style sheets. */
const withoutStyleHashes = (text: string): string => text.replace(/style-src [^;]*/g, 'style-src')

/** Words without the true size and sum of the one-file edition, which follow from its styles. */
function withoutFigures(words: string, site: SiteFiles): string {
  const edition = site.get('diptych.html')
  if (!edition) return words
  const sha256 = createHash('sha256').update(edition).digest('hex')
  const figures = `${edition.length.toLocaleString('en')} bytes, sha256 ${sha256}`
  return words.replaceAll(figures, '(size and sha256 of diptych.html)')
}

const compareFacts = (before: Facts, after: Facts): string[] =>
  Object.entries(before).flatMap(([name, old]) => {
    const now = after[name] ?? ''
    const differences =
      typeof old === 'string' || typeof now === 'string'
        ? compareTexts(String(old), String(now))
        : compareLists(old, now)
    return differences.map((difference) => `${name}: ${difference}`)
  })

/** The stretch from the first difference of two texts to the last, with some words around it. */
function compareTexts(before: string, after: string): string[] {
  if (before === after) return []
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  const from = Math.max(0, start - 30)
  const excerpt = (text: string) => quote(text.slice(from, text.length - same + 30))
  return [`${excerpt(before)} became ${excerpt(after)}`]
}

/** Entries that only one list has, as often as it has them more; or the first in another order. */
function compareLists(before: string[], after: string[]): string[] {
  const gone = subtract(before, after).map((entry) => `${quote(entry)} is gone`)
  const added = subtract(after, before).map((entry) => `${quote(entry)} is new`)
  if (gone.length + added.length > 0) return [...gone, ...added]
  const moved = before.find((entry, i) => entry !== after[i])
  return moved === undefined ? [] : [`${quote(moved)} is in another place`]
}

function subtract(entries: string[], others: string[]): string[] {
  const counts = new Map<string, number>()
  for (const entry of others) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  return entries.filter((entry) => {
    const count = counts.get(entry) ?? 0
    counts.set(entry, count - 1)
    return count <= 0
  })
}

const maxQuotedLetters = 200

function quote(text: string): string {
  const shown = text.length > maxQuotedLetters ? `${text.slice(0, maxQuotedLetters)}…` : text
  return JSON.stringify(shown)
}
