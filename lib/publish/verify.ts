import type { Element, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { SitePlace } from '#lib/link/site-url'
import { wordsIn } from '#lib/publish/finish-page'
import { oneFile } from '#lib/publish/one-file'
import type { Problem } from '#lib/publish/problem'

type Published = { file: string; words: string }

/**
 * Reads the finished site again as a browser would. Each page still has the words it was exported with, one main
 * heading, and no link or fragment of the site that leads nowhere.
 */
export function verifySite(site: Map<string, string | Buffer>, pages: Published[], place: SitePlace): Problem[] {
  const trees = new Map(
    pages.map(({ file }) => [
      file,
      unified()
        .use(rehypeParse)
        .parse(String(site.get(file) ?? '')),
    ]),
  )
  const ids = new Map(
    [...trees].map(([file, tree]) => [
      file,
      new Set(selectAll('[id]', tree).map(({ properties }) => String(properties.id))),
    ]),
  )
  return pages.flatMap(({ file, words }) => {
    const tree = trees.get(file) as Root
    const problems: Problem[] = []
    const wrong = (element: string, reason: string) => problems.push({ file, element, reason })
    if (wordsIn(tree) !== words) wrong('body', `its words changed: ${firstDifference(words, wordsIn(tree))}`)
    if (selectAll('h1', tree).length !== 1) wrong('h1', 'a page has one main heading')
    if (!select('html[lang]', tree)) wrong('html', 'the language is missing')
    // It is put together from pages that know nothing of each other.
    if (file === oneFile) {
      for (const id of twice(selectAll('[id]', tree))) wrong(`#${id}`, 'an id that stands twice')
      for (const { tagName } of selectAll('script, [src], [srcset], link:not([rel~="canonical"])', tree))
        wrong(`<${tagName}>`, 'it would ask for something')
    }
    for (const link of selectAll(addressed, tree)) {
      const target = targetOf(link, file, place)
      if (!target) continue
      const found = site.has(target.file)
      if (!found) wrong(`<${link.tagName}>`, `${target.file} is not in the site`)
      else if (target.fragment && !ids.get(target.file)?.has(target.fragment))
        wrong(`<${link.tagName}>`, `${target.file} has no #${target.fragment}`)
    }
    return problems
  })
}

const twice = (elements: Element[]) =>
  elements.map(({ properties }) => String(properties.id)).filter((id, i, all) => all.indexOf(id) < i)

/** What names a file or a page: links, and the picture that others show with a link. */
const addressed = '[href], [src], meta[property="og:image"], meta[name="twitter:image"]'

/** The file and fragment of the site to which an element leads; null where it leads elsewhere. */
function targetOf(
  { properties }: Element,
  file: string,
  { origin, basePath }: SitePlace,
): { file: string; fragment: string } | null {
  const written = String(properties.href ?? properties.src ?? properties.content)
  const home = new URL(`${origin}${basePath}/`)
  const url = new URL(written, new URL(file.replace(/index\.html$/, ''), home))
  if (!url.href.startsWith(home.href)) return null
  const path = decodeURIComponent(url.pathname.slice(home.pathname.length))
  const fragment = decodeURIComponent(url.hash.slice(1))
  if (written.startsWith('#')) return { file, fragment }
  return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, fragment }
}

function firstDifference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return `${JSON.stringify(before.slice(at, at + 40))} became ${JSON.stringify(after.slice(at, at + 40))}`
}
