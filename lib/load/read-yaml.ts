import { type Document, isNode, isScalar, Lexer, Parser, parseDocument, visit, type YAMLMap } from 'yaml'

/** Tells what is wrong at a UTF-16 offset of the YAML. */
export type Note = (reason: string, start?: number) => void

/** Lists in maps in lists: more than any file of ours needs, fewer than exhaust the stack. */
const deepest = 40

/**
 * Strict YAML as a value; null where something is told. Aliases are refused: a short file of nested ones can stand for
 * gigabytes.
 */
export function readYaml(yaml: string, note: Note): unknown {
  let sound = true
  const wrong: Note = (reason, start) => {
    sound = false
    note(reason, start)
  }
  const deep = tooDeep(yaml)
  if (deep !== null) wrong(`More than ${deepest} lists and maps stand inside each other`, deep)
  const document = deep === null ? parseYaml(yaml) : null
  if (document) check(document, wrong)
  return document && sound ? document.toJS({ maxAliasCount: 0 }) : null
}

/**
 * Text, numbers, lists and maps alone: no tag makes bytes, sets or a merge key of them. The library looks for equal keys in
 * a time that grows with their square, so `check` does.
 */
export const parseYaml = (yaml: string) =>
  parseDocument(yaml, { strict: true, uniqueKeys: false, merge: false, prettyErrors: false, resolveKnownTags: false })

function check(document: Document.Parsed, wrong: Note) {
  for (const { code, message, pos } of [...document.errors, ...document.warnings])
    wrong(code === 'MULTIPLE_DOCS' ? 'A second YAML document begins' : message, pos[0])
  visit(document, {
    Alias: (_, node) => wrong('An alias is not read; write the value out', node.range?.[0]),
    Map: (_, node) => checkKeys(node, wrong),
  })
}

function checkKeys({ items }: YAMLMap, wrong: Note) {
  const seen = new Set<unknown>()
  for (const { key } of items) {
    const name = isScalar(key) ? key.value : null
    const start = isNode(key) ? key.range?.[0] : undefined
    if (name === null || name === '__proto__') wrong('This is no name of a field', start)
    else if (seen.has(name)) wrong('Map keys must be unique', start)
    seen.add(name)
  }
}

/** Offset of the first list or map that is nested too deep, found without recursion; null without one. */
function tooDeep(yaml: string): number | null {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(yaml)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > deepest) return parser.offset
  }
  return null
}
