import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { codeOf, unseen } from '#lib/message/unseen'

/**
 * Markdown that the parser may be given. Its time grows with the square of some marks and of all
 * that is nested.
 */
const longest = 65_536
const mostMarks = 4_000
/**
 * Of emphasis, links and code, and a line of `=` or `-`, which makes a heading of the words above
 * it.
 */
const mark = /[*_[\]`<>]|^[ \t]*(?:=+|-+)[ \t]*$/gm
const nested = /^[ \t]{0,3}(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]{0,7}){20}/m

/** What keeps a body from being parsed at all; null where nothing does. */
export function exceedsLimit(markdown: string): { reason: string; at: number } | null {
  if (markdown.length > longest)
    return { reason: `The Markdown has ${markdown.length} characters; at most ${longest} are read`, at: 0 }
  const deep = markdown.search(nested)
  if (deep >= 0) return { reason: 'Twenty lists or block quotations stand inside each other', at: deep }
  const marks = [...markdown.matchAll(mark)]
  const last = marks[mostMarks]
  return last
    ? { reason: `The Markdown has more than ${mostMarks} marks of emphasis, links, headings and code`, at: last.index }
    : null
}

/**
 * Where a link of ours may lead: a place of the page or the site, or another site that a reader
 * chooses to visit.
 */
const address = /^(?:#|\/(?![/\\])|https:\/\/[^\s\\]+$)/

/** Tells of everything in the Markdown that no page of ours shows. */
export function checkMarkdown(tree: Root, wrong: (ruleId: string, reason: string, advice: string, at: number) => void) {
  visit(tree, (node) => {
    const tell = (ruleId: string, reason: string, advice: string) =>
      wrong(ruleId, reason, advice, node.position?.start.offset ?? 0)
    if (node.type === 'html') tell('markdown-html', 'HTML in Markdown is not shown on the page', 'Write it as Markdown')
    if (node.type === 'image' || node.type === 'imageReference')
      tell('markdown-image', 'A page of ours shows no picture', 'Remove it, or link to it')
    if ('url' in node && node.type !== 'image' && !address.test(node.url))
      tell(
        'markdown-link',
        `A link leads to ${JSON.stringify(node.url.slice(0, 80))}`,
        'Begin it with https://, / or #',
      )
    const found = unseen.exec(wordsOf(node).replace(/[\t\n]/g, ' '))
    if (found) tell('markdown-invisible', `The invisible character ${codeOf(found[0])} stands here`, 'Remove it')
  })
}

const wordsOf = (node: Nodes) =>
  ['value', 'alt', 'title', 'url']
    .map((name) => String((node as unknown as Record<string, unknown>)[name] ?? ''))
    .join(' ')
