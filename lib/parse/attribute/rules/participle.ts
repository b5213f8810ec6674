import { forms, participles } from '#lib/parse/attribute/cues'
import { isMark, isWord } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { clauseEnd } from '#lib/parse/attribute/rules/clause'

const joining = forms('and by in while as')

/** `The ministry blamed the river, saying that …`: the subject of the sentence speaks. */
export const participle: Rule = {
  name: 'participle',
  find({ tokens, taken, subject }, verb) {
    const token = tokens[verb]
    const before = tokens[verb - 1]
    if (!isWord(token, participles) || taken(verb) || !subject || subject.from > verb) return null
    if (!isMark(before, ',—–') && !isWord(before, joining)) return null
    const opening = tokens[verb + 1]?.word === 'that' ? verb + 2 : verb + 1
    const words = clause(tokens, opening, clauseEnd(tokens, opening))
    return words && { source: subject, cue: at(verb), ...words }
  },
}
