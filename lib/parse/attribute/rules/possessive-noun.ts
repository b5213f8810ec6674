import { determiners, forms, participles, prepositions, sayNouns, timeWords, titles } from '#lib/parse/attribute/cues'
import { endsIn, isCapital, isMark, isWord, type Phrase, seek } from '#lib/parse/attribute/noun-phrase'
import { at, clause, insideOf, type Rule } from '#lib/parse/attribute/rule'
import { clauseEnd } from '#lib/parse/attribute/rules/clause'
import type { Token } from '#lib/parse/attribute/sentence'

export const possessivePronouns = forms('his her their its my our')
const isOwner = (token: Token | undefined) => endsIn(token, "'s", "s'")

/** `Ms. Lee’s claim that …`, `the president’s tweet saying that …`, `her remark: “…”`. */
export const possessiveNoun: Rule = {
  name: 'possessive-noun',
  find({ tokens, taken }, owner) {
    if (!isOwner(tokens[owner]) && !isWord(tokens[owner], possessivePronouns)) return null
    const noun = seek(tokens, owner + 1, (token) => token.type !== 'word' || isWord(token, sayNouns))
    if (!isWord(tokens[noun], sayNouns) || noun > owner + 4 || taken(noun)) return null
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
  if (isWord(tokens[i], participles)) return tokens[next]?.word === 'that' ? next + 1 : next
  return isMark(tokens[i], ':,') && tokens[next]?.type === 'quotation' ? next : tokens.length
}

const small = new Set([...prepositions, ...determiners, ...timeWords])

/** Words that say of what, when or where the words were: no verb and no other owner. */
const describes = (tokens: Token[], i: number) =>
  tokens[i]?.type === 'word' &&
  tokens[i]?.word !== 'that' &&
  !isOwner(tokens[i]) &&
  !isWord(tokens[i], participles) &&
  (isWord(tokens[i], small) || isWord(tokens[i - 1], small))

/** The owner's words: capitals and roles to the left, or a determiner with its noun. */
function ownerOf(tokens: Token[], owner: number): Phrase {
  const to = owner + 1
  let from = owner
  if (isCapital(tokens[owner])) {
    const joined = (i: number) =>
      isCapital(tokens[i]) || isWord(tokens[i], titles) || (tokens[i]?.word === 'of' && isCapital(tokens[i - 1]))
    while (joined(from - 1)) from -= 1
    return { from, to }
  }
  while (tokens[from - 1]?.type === 'word' && !isWord(tokens[from], determiners)) from -= 1
  return { from: isWord(tokens[from], determiners) ? from : owner, to }
}
