import type { Root } from 'hast'
import { select } from 'hast-util-select'
import postcss, { type Container } from 'postcss'
import { visit } from 'unist-util-visit'

/** Parts of a selector that depend on what a reader or our script does, or that make boxes of their own: they match later. */
const later =
  /::?(?:before|after|marker|selection|first-line|first-letter|placeholder|backdrop|target-text)|:(?:hover|focus|focus-visible|focus-within|active|visited|link|any-link|target|target-within|checked|disabled|open)(?![\w-])|\[data-missed\]/g

/**
 * The style sheet of one kind of page: the given sheets without the rules that match nothing in any of its pages. What
 * our script makes stands below an element with `data-copy`, `data-search` or `data-keys`; a rule for it counts by that element.
 */
export function styleFor(sheets: string[], pages: Root[]): string {
  const root = postcss.parse(sheets.join('\n'))
  // What the minifier writes for `light-dark()`, which no rule of ours uses.
  root.walkDecls(/^--lightningcss-/, (declaration) => void declaration.remove())
  root.walkComments((comment) => void comment.remove())
  const classes = classesOf(pages)
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return
    const used = rule.selectors.filter(
      (selector) => mayBeUsed(selector, classes) && pages.some((page) => isUsed(selector, page)),
    )
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  })
  dropEmpty(root)
  return root.toString().trim()
}

/** Every class that an element of the pages has. */
export function classesOf(pages: Root[]): Set<string> {
  const classes = new Set<string>()
  for (const page of pages)
    visit(page, 'element', ({ properties }) => {
      for (const name of Array.isArray(properties.className) ? properties.className : []) classes.add(String(name))
    })
  return classes
}

/** Spares searching every page for a class that none has. Only selectors of names alone are judged by them. */
const mayBeUsed = (selector: string, classes: Set<string>): boolean =>
  /[([\\]/.test(selector) || [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name))

function isUsed(selector: string, page: Root): boolean {
  const plain = selector
    .replace(/(\[data-(?:copy|search|keys)\])[\s>+~][^[]*$/, '$1')
    .replace(later, '')
    .replace(/:(?:not|is|where|has)\(\s*\)/g, '')
    .replace(/(^|[\s>+~,(])(?=$|[\s>+~,)])/g, '$1*')
    .trim()
  if (plain === '' || plain === '*' || plain === ':root') return true
  return select(plain, page) !== undefined
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
