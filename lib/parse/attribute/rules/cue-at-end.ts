import { finite, forms, prepositions, pronouns, sayVerbs } from '#lib/parse/attribute/cues'
import { endsIn, isMark, isSmall, isWord, seek } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { subjectAfter } from '#lib/parse/attribute/subject-after'
import { subjectBefore } from '#lib/parse/attribute/subject-before'

/** First words of an adverbial: what follows it is no tag. */
const openers = new Set([...prepositions, ...forms('asked when while if because although')])

/** Words of a clause that the cue has after it. */
const clauses = new Set([...pronouns, 'that'])

/** `The bridge is closed, the mayor’s office announced Monday.`: a told clause before its cue. */
export const cueAtEnd: Rule = {
  name: 'cue-at-end',
  find({ tokens, taken }, verb) {
    if (!isWord(tokens[verb], sayVerbs) || !isSmall(tokens[verb]) || isWord(tokens[0], openers)) return null
    const inverted = isMark(tokens[verb - 1], ',') ? subjectAfter(tokens, verb) : null
    const source = inverted ?? subjectBefore(tokens, verb)
    if (!source) return null
    const comma = (inverted ? verb : source.from) - 1
    if (comma < 3 || !isMark(tokens[comma], ',')) return null
    const tail = seek(tokens, verb + 1, (token) => token.type !== 'word' || isWord(token, clauses))
    if (tail < tokens.length - 1) return null
    const told = tokens.slice(0, comma)
    const clausal = told.some((token) => isWord(token, finite) || endsIn(token, 'ed', 's'))
    const words = clause(tokens, 0, comma)
    return !clausal || tokens.some((_, i) => i <= verb && taken(i))
      ? null
      : words && { source, cue: at(verb), ...words }
  },
}
