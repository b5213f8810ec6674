import matter from 'gray-matter'
import type { Root } from 'hast'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import { isMap, isNode, isSeq } from 'yaml'
import type { z } from 'zod'
import { checkMarkdown, tooMuch } from '#lib/load/check-markdown'
import { type Note, parseYaml, readYaml } from '#lib/load/read-yaml'
import type { Finding } from '#lib/message/finding'

/** A Markdown file of ours: its checked front matter and its body as a hast tree. */
export type Page<Matter> = { file: string; text: string; matter: Matter | null; body: Root; findings: Finding[] }

/** The first line: a language behind the dashes (`---js`) is none that we read. */
const opening = '---\n'
const manyBlank = /^(?:[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]){100}/m
const between = 'Write the fields between two such lines'

/**
 * Reads the characters of a Markdown file with front matter. Every problem is a finding at its place; `matter` is null
 * when there is one in the front matter.
 */
export function readPage<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Page<z.infer<Schema>> {
  const findings: Finding[] = []
  const nothing = { file, text, matter: null, body: { type: 'root', children: [] } satisfies Root, findings }
  const wrong = (ruleId: string, reason: string, advice: string, start: number) =>
    void findings.push({ ruleId, severity: 'error', reason, advice, start })
  // gray-matter ends the front matter at the first line that begins so.
  const close = text.indexOf('\n---', 3)
  if (!text.startsWith(opening) || close < 0) {
    const reason = 'The file does not begin with YAML front matter between two lines "---"'
    wrong('front-matter-missing', reason, between, 0)
    return nothing
  }
  if (!/^\n---(?:\n|$)/.test(text.slice(close, close + 5)))
    wrong('front-matter-missing', 'A line of front matter begins with "---" and goes on', between, close + 1)
  // Its own search for comments takes the square of them, whatever ends the lines.
  const blank = text.slice(0, close).search(manyBlank)
  if (blank >= 0) wrong('front-matter-yaml', 'A hundred blank lines follow each other', 'Remove them', blank)
  if (findings.length > 0) return nothing
  // It hands over the front matter with the line feed before it.
  const { data, content } = matter(text, {
    engines: engines((reason, start = 0) => wrong('front-matter-yaml', reason, 'Correct the YAML', 3 + start)),
    language: 'yaml',
  })
  const offset = text.length - content.length
  const body = readBody(content, (ruleId, reason, advice, at) => wrong(ruleId, reason, advice, offset + at))
  if (findings.length > 0) return { ...nothing, body }
  const checked = schema.safeParse(data)
  if (checked.success) return { file, text, matter: checked.data, body, findings }
  const { contents } = parseYaml(text.slice(opening.length, close))
  // Thousands of entries may each be wrong: a hundred are enough to see it.
  for (const issue of checked.error.issues.slice(0, 100)) {
    const { reason, path } = explain(issue)
    const advice = 'Compare it with the fields described in lib/record'
    wrong('front-matter-field', reason, advice, opening.length + offsetOf(contents, path))
  }
  return { ...nothing, body }
}

/** What is wrong with a field, and where it stands. */
function explain(issue: z.core.$ZodIssue) {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return { reason: path.length > 0 ? `${issue.message} at ${path.join('.')}` : issue.message, path }
}

/**
 * Strict YAML and nothing else. gray-matter by itself would run `---js` front matter, and its own YAML turns
 * 30 February into 1 March. Engines given to it also switch off its cache, which returns nothing for a file that failed
 * before.
 */
function engines(note: Note) {
  const refuse = () => {
    throw new Error('Front matter is YAML; no other language is read')
  }
  const parse = (yaml: string): object => {
    const value = readYaml(yaml, note)
    return typeof value === 'object' && value !== null ? value : {}
  }
  return { yaml: { parse, stringify: refuse }, javascript: refuse, js: refuse, json: refuse }
}

/** The Markdown below the front matter as a hast tree; empty where it is more than the parser may be given. */
function readBody(markdown: string, wrong: Parameters<typeof checkMarkdown>[1]): Root {
  const much = tooMuch(markdown)
  if (much) wrong('markdown-size', much.reason, 'Write it in a simpler way', much.at)
  if (much) return { type: 'root', children: [] }
  const tree = remark().parse(markdown)
  checkMarkdown(tree, wrong)
  return remark().use(remarkRehype).runSync(tree) as unknown as Root
}

/** Offset of the node at `path` in the YAML, or of the nearest node around it that exists. */
function offsetOf(node: unknown, path: PropertyKey[]): number {
  const [key, ...rest] = path
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0
  if (key === undefined) return start
  if (isSeq(node)) return offsetOf(node.items[Number(key)] ?? node, node.items[Number(key)] ? rest : [])
  const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(key)) : undefined
  if (!pair) return start
  return rest.length === 0 && isNode(pair.key) ? (pair.key.range?.[0] ?? start) : offsetOf(pair.value, rest)
}
