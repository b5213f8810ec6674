import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { SitePlace } from '#lib/address/site-url'
import type { Files } from '#lib/publish/disk/write-folder'
import { parseHtml } from '#lib/publish/export/html'
import { oneFile } from '#lib/publish/export/one-file'
import { wordsIn } from '#lib/publish/export/page'
import type { Problem } from '#lib/publish/export/problem'

type Published = { file: string; words: string }
/** Where in the site an element leads. */
type Target = { tagName: string; file: string; fragment: string }

/**
 * Reads the finished site again as a browser would. Each page still has the words it was exported with, one main
 * heading, and no link or fragment of the site that leads nowhere.
 */
export function verifySite(site: Files, pages: Published[], place: SitePlace): Problem[] {
  const read = pages.map((page) => readAgain(page, parseHtml(Buffer.from(site.get(page.file) ?? '')), place))
  const ids = new Map(read.map(({ file, ids }) => [file, ids]))
  return read.flatMap(({ file, problems, targets }) => [
    ...problems,
    ...targets.flatMap((target) => {
      const element = `<${target.tagName}>`
      if (!site.has(target.file)) return { file, element, reason: `${target.file} is not in the site` }
      if (!target.fragment || ids.get(target.file)?.has(target.fragment)) return []
      return { file, element, reason: `${target.file} has no #${target.fragment}` }
    }),
  ])
}

/** What is wrong with a page by itself, and what the others are held against. */
function readAgain({ file, words }: Published, tree: Root, place: SitePlace) {
  const home = new URL(`${place.origin}${place.basePath}/`)
  const here = { file, home, url: new URL(file.replace(/index\.html$/, ''), home) }
  const problems: Problem[] = []
  const wrong = (element: string, reason: string) => problems.push({ file, element, reason })
  const ids = new Set<string>()
  const targets: Target[] = []
  let headings = 0
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element
    const { id } = properties
    if (tagName === 'h1') headings += 1
    if (tagName === 'html' && !properties.lang) wrong('html', 'the language is missing')
    // It is put together from pages that know nothing of each other.
    if (file === oneFile && id !== undefined && ids.has(String(id))) wrong(`#${id}`, 'an id that stands twice')
    if (file === oneFile && asks(element)) wrong(`<${tagName}>`, 'it would ask for something')
    if (id !== undefined) ids.add(String(id))
    targets.push(...targetOf(element, here))
  })
  if (headings !== 1) wrong('h1', 'a page has one main heading')
  const now = wordsIn(tree)
  if (now !== words) wrong('body', `its words changed: ${firstDifference(words, now)}`)
  return { file, problems, ids, targets }
}

const asks = ({ tagName, properties: { src, srcSet, rel } }: Element): boolean =>
  tagName === 'script' ||
  src !== undefined ||
  srcSet !== undefined ||
  (tagName === 'link' && !String(rel).includes('canonical'))

/** The file and fragment of the site to which an element leads, if it does: a link, or the picture that others show with it. */
function targetOf(
  { tagName, properties }: Element,
  { file, home, url }: { file: string; home: URL; url: URL },
): Target[] {
  const isPicture = tagName === 'meta' && /^(?:og|twitter):image$/.test(String(properties.property ?? properties.name))
  const written = properties.href ?? properties.src ?? (isPicture ? properties.content : undefined)
  if (written === undefined) return []
  const to = new URL(String(written), url)
  if (!to.href.startsWith(home.href)) return []
  const path = decodeURIComponent(to.pathname.slice(home.pathname.length))
  const fragment = decodeURIComponent(to.hash.slice(1))
  if (String(written).startsWith('#')) return [{ tagName, file, fragment }]
  return [{ tagName, file: path === '' || path.endsWith('/') ? `${path}index.html` : path, fragment }]
}

function firstDifference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return `${JSON.stringify(before.slice(at, at + 40))} became ${JSON.stringify(after.slice(at, at + 40))}`
}
