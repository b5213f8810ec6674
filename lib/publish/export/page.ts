import type { Element, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Kind } from '#lib/address/routes'
import type { SitePlace } from '#lib/address/site-url'
import { findForbidden } from '#lib/publish/export/allowed'
import { dropRuntime } from '#lib/publish/export/drop-runtime'
import { takeFilterRules } from '#lib/publish/export/filter-style'
import { parseHtml, printHtml } from '#lib/publish/export/html'
import { kindOf, refusePage } from '#lib/publish/export/match-route'
import type { Problem } from '#lib/publish/export/problem'

/**
 * A page of the export without Next's runtime. It is kept printed and read again by each step: the
 * trees of all pages together take some forty times the memory.
 */
export type Page = {
  file: string
  kind: Kind
  html: Buffer
  /** Address paths of its style sheets, in order, and the rules that it brings itself. */
  styleSheets: string[]
  rules: string
  words: string
}

/**
 * An exported page without Next's runtime. Adds to `problems` all in it that must not be published.
 */
export function readPage(file: string, content: Buffer, place: SitePlace, problems: Problem[]): Page[] {
  const kind = kindOf(file)
  if (!kind) {
    problems.push(refusePage(file))
    return []
  }
  const tree = parseHtml(content)
  const { styleSheets, problems: found } = dropRuntime(tree, file, place.basePath)
  const rules = kind === 'claims' ? takeFilterRules(tree) : ''
  problems.push(...found, ...findForbidden(tree, file, place))
  return [pageOf({ file, kind, styleSheets, rules }, tree)]
}

export const pageOf = (about: Pick<Page, 'file' | 'kind' | 'styleSheets' | 'rules'>, tree: Root): Page => ({
  ...about,
  html: printHtml(tree),
  words: wordsIn(tree),
})

/** The words of a page as a reader without scripts gets them: title and body, scripts left out. */
export function wordsIn(tree: Root): string {
  const html = childNamed(tree, 'html')
  const title = childNamed(childNamed(html, 'head'), 'title')
  const body = childNamed(html, 'body')
  return `${title ? textOf(title) : ''}\n${body ? wordsOf(body) : ''}`
}

const childNamed = (parent: Root | Element | undefined, name: string): Element | undefined => {
  const children: RootContent[] = parent?.children ?? []
  return children.find((child) => child.type === 'element' && child.tagName === name) as Element | undefined
}

const wordsOf = (element: Element): string =>
  element.children
    .map((child) => {
      if (child.type === 'text') return child.value
      return child.type === 'element' && !/^(?:script|style)$/.test(child.tagName) ? wordsOf(child) : ''
    })
    .join('')
