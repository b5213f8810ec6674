import { is, isA } from '#lib/parse/attribute/lexicon'
import { isSmall, seek } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/token'

/** `added she was glad`, `confirmed the gate is open`: a clause, with a subject and a verb, and not the name of a thing. */
export function tells(tokens: Token[], verb: number, from: number): boolean {
  if (is(tokens[from], 'he', 'she', 'they', 'we', 'i') || isA(tokens[from], 'contraction')) return true
  if (isA(tokens[from], 'preposition') || isA(tokens[verb], 'making')) return false
  const isAuxiliary = (token: Token | undefined) => isSmall(token) && isA(token, 'auxiliary')
  const at = seek(
    tokens,
    from,
    (token) =>
      isAuxiliary(token) || isA(token, 'relative') || is(token, 'that', 'where', 'when') || isA(token, 'clause'),
  )
  // `added a rule she had read` has a thing for its object; `a loss reported in May, is` begins no clause.
  const before = at - 1
  const named = before === from || !isA(tokens[before], 'pronoun')
  return at > from && isAuxiliary(tokens[at]) && named
}
