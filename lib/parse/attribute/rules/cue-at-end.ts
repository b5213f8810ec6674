import { is, isA } from '#lib/parse/attribute/lexicon'
import { endsIn, isMark, isSmall, seek } from '#lib/parse/attribute/noun-phrase'
import { afterAside } from '#lib/parse/attribute/openings'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { isBareTag } from '#lib/parse/attribute/rules/clause'
import { isTail, tagAt } from '#lib/parse/attribute/tag'
import type { Token } from '#lib/parse/attribute/token'

/**
 * `The bridge is closed, the mayor’s office announced Monday.`: a told clause before its cue; or around it, as in
 * `The bridge, she said, is closed.`
 */
export const cueAtEnd: Rule = {
  name: 'cue-at-end',
  find({ tokens, taken }, verb) {
    if (!isA(tokens[verb], 'say') || !isSmall(tokens[verb])) return null
    // `the man suspected of it` is no tag; `she said of it` is.
    if (isA(tokens[verb], 'ambiguous') && is(tokens[verb + 1], 'of')) return null
    const tag = tagAt(tokens, verb)
    if (!tag) return null
    const { source, comma, end, inverted } = tag
    // Only the verb must be free, since what stands before may be told of somebody else: `Lee said it is open, the mayor
    // said.` What may be a noun is one where the sentence goes on behind its subject: `the police and fire officials said`.
    if (taken(verb) || (isA(tokens[verb], 'noun') && isSmall(tokens[end]))) return null
    const before = clause(tokens, 0, comma)
    if (!before) return null
    const found = { source, cue: at(verb) }
    const aside = afterAside(tokens, end)
    const rest = aside > end ? aside : isMark(tokens[end], ',') ? end + 1 : tokens.length
    const free = !tokens.some((_, i) => taken(i))
    const after = free && goesOn(tokens, rest, inverted) ? clause(tokens, rest, tokens.length) : null
    if (after && !isA(tokens[verb], 'noun')) {
      const type = before.type === 'mixed' ? 'mixed' : after.type
      return { ...found, type, contents: [...before.contents, ...after.contents] }
    }
    const told =
      (comma >= 3 || isA(tokens[0], 'contraction')) &&
      ((inverted && isBareTag(tokens, verb, source)) ||
        isTold(tokens.slice(mainFrom(tokens, comma), comma)) ||
        isOpened(tokens.slice(0, comma)))
    return told && (isMark(tokens[end], ',') || isTail(tokens, end)) ? { ...found, ...before } : null
  },
}

/**
 * `…, she said, is closed`, `By 1988, she said, it will close`; not `…, said Ann Lee, the mayor`, `…, said Ann Lee, who won`
 * or `…, she said, adding that`.
 */
function goesOn(tokens: Token[], from: number, inverted: boolean): boolean {
  const first = tokens[from]
  const opens =
    (isA(tokens[0], 'preposition') || is(tokens[0], 'asked', 'when', 'while', 'if', 'because', 'although')) &&
    !isA(first, 'relative')
  if (inverted && !isA(first, 'finite') && !opens) return false
  return !endsIn(first, 'ing') && isTold(tokens.slice(from))
}

/** Where the main clause begins: after an adverbial (`By 1988, …`). */
const mainFrom = (tokens: Token[], comma: number): number =>
  isA(tokens[0], 'preposition') || is(tokens[0], 'asked', 'when', 'while', 'if', 'because', 'although')
    ? Math.min(seek(tokens, 0, (token) => isMark(token, ',')) + 1, comma)
    : 0

/** `Over the years rain has fallen`, `If it falls we will leave`: a clause right after an adverbial, or after another. */
const isOpened = (told: Token[]): boolean =>
  told.filter((token) => isSmall(token) && isA(token, 'finite')).length >
  (isA(told[0], 'preposition') && !isA(told[0], 'clause') ? 0 : 1)

/** A clause of its own, with a verb, and not another adverbial. */
const isTold = (told: Token[]): boolean =>
  !(isA(told[0], 'preposition') || is(told[0], 'asked', 'when', 'while', 'if', 'because', 'although')) &&
  told.some((token) => isA(token, 'finite') || isA(token, 'contraction') || endsIn(token, 'ed', 's'))
