import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { select } from 'hast-util-select'
import { visit } from 'unist-util-visit'
import type { Kind } from '#lib/address/routes'
import type { SitePlace } from '#lib/address/site-url'
import { parseHtml, printHtml } from '#lib/publish/export/html'
import type { Page } from '#lib/publish/export/page'
import { renameClasses, type Style } from '#lib/publish/export/page-style'

/** What every page gets. */
export type Finish = {
  place: SitePlace
  styles: Map<Kind, Style>
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

/** A page with what Next cannot give it: its style sheet, the policy, speculation rules, our script's hashed name. */
export function finishPage({ html, kind }: Page, { place, styles, scripts, metaPolicy }: Finish): Buffer {
  const tree = parseHtml(html)
  const { css = '', shortNames = new Map() } = styles.get(kind) ?? {}
  renameClasses(tree, shortNames)
  visit(tree, 'element', ({ tagName, properties: own }) => {
    if (tagName === 'script' && own.type === 'module') own.src = scripts.get(String(own.src)) ?? own.src
    if (tagName === 'link' && /icon/.test(String(own.rel))) own.href = String(own.href).replace(/\?.*/, '')
  })
  const rules = kind === 'oneFile' ? '' : speculation(place)
  const policy = metaPolicy({ styleHashes: [cspHash(css)], scriptHashes: rules ? [cspHash(rules)] : [] })
  const head = select('head', tree) as Element
  const charset = head.children.findIndex((node) => node.type === 'element' && node.properties.charSet !== undefined)
  const additions = [
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('style', {}, css),
    ...(rules ? [element('script', { type: 'speculationrules' }, rules)] : []),
  ]
  head.children.splice(charset + 1, 0, ...additions)
  return printHtml(tree)
}

const element = (tagName: string, properties: Element['properties'], text = ''): Element => ({
  type: 'element',
  tagName,
  properties,
  children: text === '' ? [] : [{ type: 'text', value: text }],
})
