import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, type VisitorResult, visit } from 'unist-util-visit'
import { areFilterRules } from '#lib/output/filter-rules'

/**
 * Takes the style element with the filters' rules out of a page and returns the rules, which depend on the content and so
 * stand in no style sheet of ours. Any other style element stays, for `findForbidden` to refuse.
 */
export function takeFilterRules(tree: Root): string {
  let rules = ''
  visit(tree, 'element', (node, index, parent): VisitorResult => {
    if (rules !== '' || node.tagName !== 'style' || Object.keys(node.properties).length > 0) return undefined
    if (!parent || index === undefined || !areFilterRules(textOf(node))) return undefined
    rules = textOf(node)
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return rules
}
