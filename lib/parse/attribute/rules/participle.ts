import { participles } from '#lib/parse/attribute/cues'
import { isMark, isWord } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { clauseEnd } from '#lib/parse/attribute/rules/clause'

/** `The ministry blamed the river, saying that …`: the subject of the sentence speaks. */
export const participle: Rule = {
  name: 'participle',
  find({ tokens, taken, subject }) {
    return tokens.flatMap((token, verb) => {
      if (!isWord(token, participles) || !/ing$/.test(token.word) || taken(verb) || !subject || subject.from > verb)
        return []
      if (!isMark(tokens[verb - 1], /^[,—–]$/) && !/^(?:and|by|in|while|as)$/.test(tokens[verb - 1]?.word ?? ''))
        return []
      const opening = tokens[verb + 1]?.word === 'that' ? verb + 2 : verb + 1
      const words = clause(tokens, opening, clauseEnd(tokens, opening))
      return words ? [{ source: subject, cue: at(verb), ...words }] : []
    })
  },
}
