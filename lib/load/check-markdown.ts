import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { formatCodePoint, invisibleCharacter } from '#lib/message/invisible'

/** Limits for the parser, whose time is quadratic in the number of some syntax characters and in nesting. */
const maxCharacters = 65_536
const maxSyntaxCharacters = 4_000
/** Emphasis, links and code, and a line of `=` or `-`, which makes the line above it a heading. */
const syntaxCharacter = /[*_[\]`<>]|^[ \t]*(?:=+|-+)[ \t]*$/gm
const deepNesting = /^[ \t]{0,3}(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]{0,7}){20}/m

/** The first limit that a body exceeds, with its UTF-16 offset; null if it can be parsed. */
export function findExcess(markdown: string): { reason: string; at: number } | null {
  if (markdown.length > maxCharacters)
    return { reason: `The Markdown has ${markdown.length} characters; at most ${maxCharacters} are read`, at: 0 }
  const deep = markdown.search(deepNesting)
  if (deep >= 0) return { reason: 'Twenty lists or block quotations are nested in each other', at: deep }
  const found = [...markdown.matchAll(syntaxCharacter)]
  const last = found[maxSyntaxCharacters]
  return last
    ? {
        reason: `The Markdown has more than ${maxSyntaxCharacters} characters of emphasis, links, headings and code`,
        at: last.index,
      }
    : null
}

/** A link may go to a place on the page, to a page of the site, or to another site over https. */
const allowedLink = /^(?:#|\/(?![/\\])|https:\/\/[^\s\\]+$)/

/** Reports everything in the Markdown that pages do not show. `at` is a UTF-16 offset into the Markdown. */
export function checkMarkdown(tree: Root, wrong: (ruleId: string, reason: string, advice: string, at: number) => void) {
  visit(tree, (node) => {
    const report = (ruleId: string, reason: string, advice: string) =>
      wrong(ruleId, reason, advice, node.position?.start.offset ?? 0)
    if (node.type === 'html')
      report('markdown-html', 'HTML in Markdown is not shown on the page', 'Write it as Markdown')
    if (node.type === 'image' || node.type === 'imageReference')
      report('markdown-image', 'Pages show no images', 'Remove it, or link to it')
    if ('url' in node && node.type !== 'image' && !allowedLink.test(node.url))
      report(
        'markdown-link',
        `A link goes to ${JSON.stringify(node.url.slice(0, 80))}`,
        'Start it with https://, / or #',
      )
    const found = invisibleCharacter.exec(textOfNode(node).replace(/[\t\n]/g, ' '))
    if (found)
      report('markdown-invisible', `The text has the invisible character ${formatCodePoint(found[0])}`, 'Remove it')
  })
}

const textOfNode = (node: Nodes) =>
  ['value', 'alt', 'title', 'url']
    .map((name) => String((node as unknown as Record<string, unknown>)[name] ?? ''))
    .join(' ')
