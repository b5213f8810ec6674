import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import type { SitePlace } from '#lib/link/site-url'
import type { Kind } from '#lib/publish/page-kind'

/** What every page gets. */
export type Finish = {
  place: SitePlace
  /** One style sheet a kind of page. */
  styles: Map<Kind, string>
  /** Address paths of our scripts: as pages name them, and under their hashed names. */
  scripts: Map<string, string>
  /** The policy for a page, for hosts that cannot set headers; `sources` are its inline style's and script's hashes. */
  metaPolicy: (sources: { styleHashes: string[]; scriptHashes: string[] }) => string
}

/** A source for a content security policy: the hash of inline content. */
export const cspHash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`

/**
 * Which pages the browser may make ready when a reader rests on a link: pages of ours, not files. Source: the
 * Speculation Rules specification; `moderate` waits 200 ms of hovering.
 */
export function speculation({ basePath }: SitePlace): string {
  const pages = { and: [{ href_matches: `${basePath}/*/` }, { not: { href_matches: `${basePath}/data/*` } }] }
  const rule = { where: pages, eagerness: 'moderate' }
  // A browser that may not prerender (little memory, data saving) still fetches.
  return JSON.stringify({ prefetch: [rule], prerender: [rule] })
}

/** Adds to a page, in place, what Next cannot: its style sheet, the policy, speculation rules, our script's hashed name. */
export function finishPage({ tree, kind }: { tree: Root; kind: Kind }, { place, styles, scripts, metaPolicy }: Finish) {
  const head = select('head', tree) as Element
  const style = styles.get(kind) ?? ''
  const rules = kind === 'offline' ? '' : speculation(place)
  const policy = metaPolicy({ styleHashes: [cspHash(style)], scriptHashes: rules ? [cspHash(rules)] : [] })
  for (const own of selectAll('script[type="module"]', tree)) {
    const { src } = own.properties
    own.properties.src = scripts.get(String(src)) ?? src
  }
  for (const icon of selectAll('link[rel~="icon"], link[rel~="apple-touch-icon"]', tree))
    icon.properties.href = String(icon.properties.href).replace(/\?.*/, '')
  const charset = head.children.findIndex((node) => node.type === 'element' && node.properties.charSet !== undefined)
  const additions = [
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('style', {}, style),
    ...(rules ? [element('script', { type: 'speculationrules' }, rules)] : []),
  ]
  head.children.splice(charset + 1, 0, ...additions)
}

const element = (tagName: string, properties: Element['properties'], text = ''): Element => ({
  type: 'element',
  tagName,
  properties,
  children: text === '' ? [] : [{ type: 'text', value: text }],
})

/** The words of a page as a reader without scripts gets them: title and body, scripts left out. */
export function wordsIn(tree: Root): string {
  const body = select('body', tree)
  const scripts = new Set(selectAll('script, style', tree))
  const words = (node: Element | Root): string =>
    node.children
      .map((child) =>
        child.type === 'text' ? child.value : child.type === 'element' && !scripts.has(child) ? words(child) : '',
      )
      .join('')
  const title = select('head > title', tree)
  return `${title ? textOf(title) : ''}\n${body ? words(body) : ''}`
}
