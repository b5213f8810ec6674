import { select } from 'hast-util-select'
import postcss, { type Container, type Rule } from 'postcss'
import { parseHtml } from '#lib/publish/export/html'
import type { Page } from '#lib/publish/export/page'

/** Parts of a selector that depend on what a reader or our script does, or that make boxes of their own: they match later. */
const later =
  /::?(?:before|after|marker|selection|first-line|first-letter|placeholder|backdrop|target-text)|:(?:hover|focus|focus-visible|focus-within|active|visited|link|any-link|target|target-within|checked|disabled|open)(?![\w-])|\[data-missed\]/g

/**
 * The style sheet of one kind of page: the given sheets without the rules that match nothing in any of its pages. What
 * our script makes stands below an element with `data-copy`, `data-search` or `data-keys`; a rule for it counts by that element.
 */
export function styleFor(sheets: string[], pages: Pick<Page, 'html' | 'names'>[]): string {
  const root = postcss.parse(sheets.join('\n'))
  // What the minifier writes for `light-dark()`, which no rule of ours uses.
  root.walkDecls(/^--lightningcss-/, (declaration) => void declaration.remove())
  root.walkComments((comment) => void comment.remove())
  const rules: Rule[] = []
  root.walkRules((rule) => {
    if (rule.parent?.type !== 'atrule' || !/keyframes$/.test((rule.parent as postcss.AtRule).name)) rules.push(rule)
  })
  const unused = unusedOf(new Set(rules.flatMap(({ selectors }) => selectors)), pages)
  for (const rule of rules) {
    const used = rule.selectors.filter((selector) => !unused.has(selector))
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  }
  dropEmpty(root)
  return root.toString().trim()
}

/** The selectors that match nothing in any page. */
function unusedOf(selectors: Set<string>, pages: Pick<Page, 'html' | 'names'>[]): Set<string> {
  const unused = new Map([...selectors].map((selector) => [selector, lasting(selector)]))
  for (const { html, names } of pages) {
    const possible = [...unused].filter(([, plain]) => namesOf(plain).every((name) => names.has(name)))
    // Most pages show nothing that the first of their kind do not, and are not read for it.
    const tree = possible.length > 0 ? parseHtml(html) : null
    for (const [selector, plain] of possible)
      if (/^(?:\*|:root)?$/.test(plain) || (tree && select(plain, tree))) unused.delete(selector)
  }
  return new Set(unused.keys())
}

/** A selector without what may match later. */
const lasting = (selector: string): string =>
  selector
    .replace(/(\[data-(?:copy|search|keys)\])[\s>+~][^[]*$/, '$1')
    .replace(later, '')
    .replace(/:(?:not|is|where|has)\(\s*\)/g, '')
    .replace(/(^|[\s>+~,(])(?=$|[\s>+~,)])/g, '$1*')
    .trim()

/** Elements, classes and `data-` and `aria-` attributes that a page must have for a selector to match in it. */
function namesOf(selector: string): string[] {
  // In brackets there may be one of several names, or one that must not be.
  const outside = selector.replace(/\([^()]*\)/g, '')
  if (outside !== selector) return namesOf(outside)
  if (selector.includes('\\')) return []
  const attributes = [...selector.matchAll(/\[((?:data|aria)-[\w-]+)/g)].map(
    ([, name = '']) => `[${name.replaceAll('-', '')}`,
  )
  return [...attributes, ...(selector.replace(/\[[^[\]]*\]/g, '').match(/\.[\w-]+|(?<![\w.#:-])[a-z][\w-]*/g) ?? [])]
}

/** At-rules that hold nothing any more, inside out. */
function dropEmpty(container: Container) {
  container.walkAtRules((rule) => {
    if (
      rule.nodes &&
      !rule.nodes.some((node) => node.type === 'decl' || node.type === 'rule' || node.type === 'atrule')
    )
      rule.remove()
  })
  container.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
}
