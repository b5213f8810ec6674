import { type Document, isNode, isScalar, Lexer, Parser, parseDocument, visit, type YAMLMap } from 'yaml'

/** Reports what is wrong at a UTF-16 offset into the YAML. */
export type ReportYamlProblem = (reason: string, start?: number) => void

/** Nesting of lists and maps: more than our files need, less than exhausts the stack. */
const maxYamlDepth = 40

/**
 * Parses strict YAML; null if a problem was reported. Aliases are refused because a short file of nested aliases can
 * expand to gigabytes.
 */
export function readYaml(yaml: string, note: ReportYamlProblem): unknown {
  let sound = true
  const wrong: ReportYamlProblem = (reason, start) => {
    sound = false
    note(reason, start)
  }
  const deep = findExcessDepth(yaml)
  if (deep !== null) wrong(`More than ${maxYamlDepth} lists and maps are nested in each other`, deep)
  const document = deep === null ? parseYaml(yaml) : null
  if (document) checkDocument(document, wrong)
  return document && sound ? document.toJS({ maxAliasCount: 0 }) : null
}

/**
 * Text, numbers, lists and maps only: tags create no bytes, sets or merge keys. The library's search for duplicate keys
 * is quadratic, so `checkKeys` does it.
 */
export const parseYaml = (yaml: string) =>
  parseDocument(yaml, { strict: true, uniqueKeys: false, merge: false, prettyErrors: false, resolveKnownTags: false })

function checkDocument(document: Document.Parsed, wrong: ReportYamlProblem) {
  for (const { code, message, pos } of [...document.errors, ...document.warnings])
    wrong(code === 'MULTIPLE_DOCS' ? 'A second YAML document begins' : message, pos[0])
  visit(document, {
    Alias: (_, node) => wrong('Aliases are not allowed; write the value out', node.range?.[0]),
    Map: (_, node) => checkKeys(node, wrong),
  })
}

function checkKeys({ items }: YAMLMap, wrong: ReportYamlProblem) {
  const seen = new Set<unknown>()
  for (const { key } of items) {
    const name = isScalar(key) ? key.value : null
    const start = isNode(key) ? key.range?.[0] : undefined
    if (name === null || name === '__proto__') wrong('This is not a valid field name', start)
    else if (seen.has(name)) wrong('Map keys must be unique', start)
    seen.add(name)
  }
}

/** Offset of the first list or map that is nested too deep, found without recursion; null if there is none. */
function findExcessDepth(yaml: string): number | null {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(yaml)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > maxYamlDepth) return parser.offset
  }
  return null
}
