import { isFunction } from '#lib/parse/attribute/capital-runs'
import { is, isA } from '#lib/parse/attribute/lexicon'
import { endsIn, isCapital, isMark, type Phrase, seek } from '#lib/parse/attribute/noun-phrase'
import { at, clause, insideOf, type Rule } from '#lib/parse/attribute/rule'
import { clauseEnd } from '#lib/parse/attribute/rules/clause'
import type { Token } from '#lib/parse/attribute/token'

const isOwner = (token: Token | undefined) => endsIn(token, "'s", "s'")

/** `Ms. Lee’s claim that …`, `the president’s tweet saying that …`, `her remark: “…”`. */
export const possessiveNoun: Rule = {
  name: 'possessive-noun',
  find({ tokens, taken }, owner) {
    if (!isOwner(tokens[owner]) && !is(tokens[owner], 'his', 'her', 'their', 'its', 'my', 'our')) return null
    const noun = seek(tokens, owner + 1, (token) => token.type !== 'word' || isA(token, 'speech'))
    if (!isA(tokens[noun], 'speech') || noun > owner + 4 || taken(noun)) return null
    const opening = findOpening(tokens, noun)
    const source = ownerOf(tokens, owner)
    const marked = tokens[opening]?.type === 'quotation' && isMark(tokens[opening - 1], ',:')
    if (marked)
      return taken(opening) ? null : { type: 'direct', source, cue: at(noun), contents: [insideOf(tokens, opening)] }
    const words = clause(tokens, opening, clauseEnd(tokens, opening))
    return words && { source, cue: at(noun), ...words }
  },
}

/** Where the words begin: after `that`, after `saying (that)`, or after a colon before a quotation; else the number of tokens. */
function findOpening(tokens: Token[], noun: number): number {
  const i = seek(tokens, noun + 1, (_, at) => !describes(tokens, at))
  const next = i + 1
  if (tokens[i]?.word === 'that') return next
  if (isA(tokens[i], 'saying')) return tokens[next]?.word === 'that' ? next + 1 : next
  return isMark(tokens[i], ':,') && tokens[next]?.type === 'quotation' ? next : tokens.length
}

/** Words that say of what, when or where the words were: no verb and no other owner. */
const describes = (tokens: Token[], i: number) =>
  tokens[i]?.type === 'word' &&
  tokens[i]?.word !== 'that' &&
  !isOwner(tokens[i]) &&
  !isA(tokens[i], 'saying') &&
  (isA(tokens[i], 'preposition', 'determiner', 'time') || isA(tokens[i - 1], 'preposition', 'determiner', 'time'))

/** The owner's words: capitals and roles to the left, or a determiner with its noun. */
function ownerOf(tokens: Token[], owner: number): Phrase {
  const to = owner + 1
  let from = owner
  if (isCapital(tokens[owner])) {
    const joined = (i: number) =>
      isCapital(tokens[i]) || isA(tokens[i], 'title') || (tokens[i]?.word === 'of' && isCapital(tokens[i - 1]))
    while (joined(from - 1) && !(isCapital(tokens[from - 1]) && isFunction(tokens[from - 1]))) from -= 1
    return { from, to }
  }
  while (tokens[from - 1]?.type === 'word' && !isA(tokens[from], 'determiner')) from -= 1
  return { from: isA(tokens[from], 'determiner') ? from : owner, to }
}
