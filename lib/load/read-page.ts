import matter from 'gray-matter'
import type { Root } from 'hast'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import { visit } from 'unist-util-visit'
import { isMap, isNode, parseDocument, visit as visitYaml } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '#lib/schema/message'

/** A Markdown file of ours: its checked front matter and its body as a hast tree. */
export type Page<Matter> = { file: string; text: string; matter: Matter | null; body: Root; findings: Finding[] }

/**
 * Reads the characters of a Markdown file with front matter. Every problem is a finding at its place; `matter` is null
 * when there is one in the front matter.
 */
export function readPage<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Page<z.infer<Schema>> {
  const findings: Finding[] = []
  const nothing = { file, text, matter: null, body: { type: 'root', children: [] } satisfies Root, findings }
  const first = text.slice(0, text.indexOf('\n') + 1)
  if (first !== opening || !text.includes('\n---\n', 3)) {
    const reason = 'The file does not begin with YAML front matter between two lines "---"'
    findings.push(problem('front-matter-missing', reason, 'Write the fields between two such lines', 0))
    return nothing
  }
  const { data, content } = matter(text, { engines: engines(findings), language: 'yaml' })
  const tree = remark().parse(content)
  const offset = text.length - content.length
  visit(tree, 'html', ({ position }) => {
    const start = offset + (position?.start.offset ?? 0)
    findings.push(problem('markdown-html', 'HTML in Markdown is not shown on the page', 'Write it as Markdown', start))
  })
  const body = remark().use(remarkRehype).runSync(tree) as unknown as Root
  if (findings.length > 0) return { ...nothing, body }
  const checked = schema.safeParse(data)
  if (checked.success) return { file, text, matter: checked.data, body, findings }
  const document = parseDocument(frontMatterOf(text))
  for (const issue of checked.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    const where = path.length > 0 ? ` at ${path.join('.')}` : ''
    const advice = 'Compare it with the fields described in lib/schema'
    findings.push(
      problem(
        'front-matter-field',
        `${issue.message}${where}`,
        advice,
        opening.length + offsetOf(document.contents, path),
      ),
    )
  }
  return { ...nothing, body }
}

/** The first line: a language behind the dashes (`---js`) is none that we read. */
const opening = '---\n'

const problem = (ruleId: string, reason: string, advice: string, start: number): Finding => ({
  ruleId,
  severity: 'error',
  reason,
  advice,
  start,
})

/**
 * Strict YAML and nothing else. gray-matter by itself would run `---js` front matter, and its own YAML turns
 * 30 February into 1 March. Engines given to it also switch off its cache, which returns nothing for a file that failed
 * before. Aliases are refused: a short file of nested ones can stand for gigabytes.
 */
function engines(findings: Finding[]) {
  const refuse = () => {
    throw new Error('Front matter is YAML; no other language is read')
  }
  // gray-matter hands over the front matter with the line feed before it.
  const parse = (yaml: string): object => {
    const note = (reason: string, start = 0) =>
      findings.push(problem('front-matter-yaml', reason, 'Correct the YAML', '---'.length + start))
    const document = parseDocument(yaml, { strict: true, uniqueKeys: true, merge: false, prettyErrors: false })
    for (const fault of [...document.errors, ...document.warnings]) note(fault.message, fault.pos[0])
    visitYaml(document, { Alias: (_, node) => void note('An alias is not read; write the value out', node.range?.[0]) })
    if (findings.length > 0) return {}
    const value: unknown = document.toJS({ maxAliasCount: 0 })
    return typeof value === 'object' && value !== null ? value : {}
  }
  return { yaml: { parse, stringify: refuse }, javascript: refuse, js: refuse, json: refuse }
}

const frontMatterOf = (text: string) => text.slice(opening.length, text.indexOf('\n---\n', 3) + 1)

/** Offset of the node at `path` in the YAML, or of the nearest node around it that exists. */
function offsetOf(node: unknown, path: PropertyKey[]): number {
  const [key, ...rest] = path
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0
  if (key === undefined || !isMap(node)) return start
  const pair = node.items.find((item) => String(item.key) === String(key))
  if (!pair) return start
  return rest.length === 0 && isNode(pair.key) ? (pair.key.range?.[0] ?? start) : offsetOf(pair.value, rest)
}
