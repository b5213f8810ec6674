import { is, isA } from '#lib/parse/attribute/lexicon'
import { isMark, isSmall, type Phrase, seekBack } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { clauseEnd } from '#lib/parse/attribute/rules/clause'
import { tagAt } from '#lib/parse/attribute/tag'
import type { Token } from '#lib/parse/attribute/token'

/** `The ministry blamed the river, saying that …`: the subject of the sentence speaks, or who has spoken just before. */
export const participle: Rule = {
  name: 'participle',
  find({ tokens, taken, subject }, verb) {
    const token = tokens[verb]
    const before = tokens[verb - 1]
    if (!isA(token, 'saying') || taken(verb) || !subject || subject.from > verb) return null
    if (!isMark(before, ',—–') && !is(before, 'and', 'by', 'in', 'while', 'as') && !isIssued(tokens, verb, subject))
      return null
    const opening = tokens[verb + 1]?.word === 'that' ? verb + 2 : verb + 1
    const words = clause(tokens, opening, clauseEnd(tokens, opening))
    return words && { source: tagged(tokens, verb - 1) ?? subject, cue: at(verb), ...words }
  },
}

/** `The council issued a statement saying …`: whoever issues words says them. */
const isIssued = (tokens: Token[], verb: number, { to }: Phrase): boolean =>
  tokens.slice(to, verb).every(({ type }) => type === 'word') &&
  tokens.slice(to, to + 2).some((token) => isA(token, 'issue')) &&
  tokens.slice(to, verb).some((token) => isA(token, 'speech'))

/** Who says what stands before `, Lee said, adding` or `, said Lee, adding`. */
function tagged(tokens: Token[], comma: number): Phrase | null {
  const verb = seekBack(tokens, comma, (token) => isSmall(token) && isA(token, 'say') && !isA(token, 'noun'))
  return tagAt(tokens, verb)?.source ?? null
}
