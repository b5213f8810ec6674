import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, type VisitorResult, visit } from 'unist-util-visit'
import { spelled } from '#lib/publish/export/allowed'
import type { Problem } from '#lib/publish/export/problem'

/** Inline scripts with which Next boots its runtime and hands it the page's data a second time: their beginning, and the rest. */
const bootScripts: [begins: string, rest: RegExp][] = [
  [
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[',
    /^["\w\-./,~]*\],"runtimeModuleIds":\[[\d,]*\]\}\);$/,
  ],
  ['(self.__next_f=self.__next_f||[]).push([0])', /^$/],
  ['self.__next_f.push([1,"', /^(?:[^"\\]|\\.)*"\]\)$/s],
]

/**
 * Takes Next's runtime out of a page, in place: its scripts, preloads and comments, and the empty boundary that it leaves.
 * Returns the addresses of the style sheets in order. What looks like a part of the runtime but is not known is left for
 * `findForbidden` to refuse; an unfinished or filled boundary is a problem at once, since its words would stay hidden.
 */
export function dropRuntime(
  tree: Root,
  file: string,
  basePath: string,
): { styleSheets: string[]; problems: Problem[] } {
  const styleSheets: string[] = []
  const problems: Problem[] = []
  const ours = `${basePath}/_next/static/`
  visit(tree, (node, index, parent): VisitorResult => {
    const drop = (): VisitorResult => {
      if (parent && index !== undefined) parent.children.splice(index, 1)
      return [SKIP, index ?? 0]
    }
    if (node.type === 'comment') {
      if (/^\$[?!~]/.test(node.value))
        problems.push({ file, element: `<!--${node.value}-->`, reason: 'a boundary that never finished' })
      return drop()
    }
    if (node.type !== 'element') return undefined
    if (isBoundary(node)) {
      if (isEmpty(node)) return drop()
      problems.push({ file, element: spelled(node), reason: 'words that stay hidden without scripts' })
    }
    if (node.tagName === 'script' && isRuntime(node, ours)) return drop()
    if (node.tagName !== 'link') return undefined
    const rel = String(node.properties.rel)
    const href = String(node.properties.href)
    if (!href.startsWith(ours)) return undefined
    if (rel === 'stylesheet' && href.endsWith('.css')) styleSheets.push(href)
    return rel === 'stylesheet' || (rel === 'preload' && /^(?:script|style)$/.test(String(node.properties.as)))
      ? drop()
      : undefined
  })
  return { styleSheets, problems }
}

const isBoundary = ({ tagName, properties }: Element) => properties.hidden !== undefined || tagName === 'template'

/** Nothing but comments inside; a template keeps what it holds apart from its children. */
const isEmpty = ({ children, content }: Element) =>
  [...children, ...(content?.children ?? [])].every((child) => child.type === 'comment')

function isRuntime(node: Element, ours: string): boolean {
  const { src, type } = node.properties
  if (typeof src === 'string') return src.startsWith(ours) && type === undefined && textOf(node) === ''
  const text = textOf(node)
  const known = bootScripts.some(([begins, rest]) => text.startsWith(begins) && rest.test(text.slice(begins.length)))
  return type === undefined && known
}
