import matter from 'gray-matter'
import type { Root } from 'hast'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import { isMap, isNode, isSeq } from 'yaml'
import type { z } from 'zod'
import { checkMarkdown, findExcess } from '#lib/load/check-markdown'
import { parseYaml, type ReportYamlProblem, readYaml } from '#lib/load/read-yaml'
import type { Finding } from '#lib/message/finding'

/** A Markdown file from the content folder: its checked front matter, and its body as a hast tree. */
export type MarkdownPage<Matter> = {
  file: string
  text: string
  matter: Matter | null
  body: Root
  findings: Finding[]
}

/** A language after the dashes (`---js`) is refused. */
const frontMatterFence = '---\n'
const hundredBlankLines = /^(?:[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]){100}/m
const fenceAdvice = 'Put the fields between two lines with nothing but ---'

/**
 * Parses a Markdown file with front matter and checks the front matter against the schema. Never throws: problems are
 * findings with their offset, and `matter` is null if the front matter has one.
 */
export function readMarkdownPage<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): MarkdownPage<z.infer<Schema>> {
  const findings: Finding[] = []
  const nothing = { file, text, matter: null, body: { type: 'root', children: [] } satisfies Root, findings }
  const wrong = (ruleId: string, reason: string, advice: string, start: number) =>
    void findings.push({ ruleId, severity: 'error', reason, advice, start })
  // gray-matter ends the front matter at the first line that starts like this.
  const close = text.indexOf('\n---', 3)
  if (!text.startsWith(frontMatterFence) || close < 0) {
    const reason = 'The file does not start with YAML front matter between two --- lines'
    wrong('front-matter-missing', reason, fenceAdvice, 0)
    return nothing
  }
  if (!/^\n---(?:\n|$)/.test(text.slice(close, close + 5)))
    wrong('front-matter-missing', 'A line of front matter starts with --- and continues', fenceAdvice, close + 1)
  // gray-matter's search for comments is quadratic in blank lines, with any line ending.
  const blank = text.slice(0, close).search(hundredBlankLines)
  if (blank >= 0) wrong('front-matter-yaml', 'There are a hundred blank lines in a row', 'Remove them', blank)
  if (findings.length > 0) return nothing
  // gray-matter passes the front matter with the line feed before it.
  const { data, content } = matter(text, {
    engines: yamlEngineOnly((reason, start = 0) => wrong('front-matter-yaml', reason, 'Correct the YAML', 3 + start)),
    language: 'yaml',
  })
  const offset = text.length - content.length
  const body = readBody(content, (ruleId, reason, advice, at) => wrong(ruleId, reason, advice, offset + at))
  if (findings.length > 0) return { ...nothing, body }
  const checked = schema.safeParse(data)
  if (checked.success) return { file, text, matter: checked.data, body, findings }
  const { contents } = parseYaml(text.slice(frontMatterFence.length, close))
  // Thousands of entries may be wrong; a hundred messages are enough to see it.
  for (const issue of checked.error.issues.slice(0, 100)) {
    const { reason, path } = describeIssue(issue)
    const advice = 'Compare it with the schemas in lib/record'
    wrong('front-matter-field', reason, advice, frontMatterFence.length + offsetOf(contents, path))
  }
  return { ...nothing, body }
}

/** What is wrong with a field, and its path in the front matter. */
function describeIssue(issue: z.core.$ZodIssue) {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return { reason: path.length > 0 ? `${issue.message} at ${path.join('.')}` : issue.message, path }
}

/**
 * Strict YAML and nothing else. By default gray-matter runs `---js` front matter, and its YAML turns 30 February into
 * 1 March. Passing engines also turns off its cache, which returns nothing for a file that failed before.
 */
function yamlEngineOnly(note: ReportYamlProblem) {
  const refuse = () => {
    throw new Error('Front matter is YAML; no other language is read')
  }
  const parse = (yaml: string): object => {
    const value = readYaml(yaml, note)
    return typeof value === 'object' && value !== null ? value : {}
  }
  return { yaml: { parse, stringify: refuse }, javascript: refuse, js: refuse, json: refuse }
}

/** The Markdown below the front matter as a hast tree; empty if it exceeds the limits of the parser. */
function readBody(markdown: string, wrong: Parameters<typeof checkMarkdown>[1]): Root {
  const excess = findExcess(markdown)
  if (excess) wrong('markdown-size', excess.reason, 'Shorten or simplify it', excess.at)
  if (excess) return { type: 'root', children: [] }
  const tree = remark().parse(markdown)
  checkMarkdown(tree, wrong)
  return remark().use(remarkRehype).runSync(tree) as unknown as Root
}

/** Offset of the node at `path` in the YAML, or of its nearest ancestor that exists. */
function offsetOf(node: unknown, path: PropertyKey[]): number {
  const [key, ...rest] = path
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0
  if (key === undefined) return start
  if (isSeq(node)) return offsetOf(node.items[Number(key)] ?? node, node.items[Number(key)] ? rest : [])
  const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(key)) : undefined
  if (!pair) return start
  return rest.length === 0 && isNode(pair.key) ? (pair.key.range?.[0] ?? start) : offsetOf(pair.value, rest)
}
