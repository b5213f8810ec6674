import { prepositions, pronouns, sayVerbs } from '#lib/parse/attribute/cues'
import { isMark, isWord } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { subjectAfter } from '#lib/parse/attribute/subject-after'
import { subjectBefore } from '#lib/parse/attribute/subject-before'

/** `The bridge is closed, the mayor’s office announced Monday.`: a told clause before its cue. */
export const cueAtEnd: Rule = {
  name: 'cue-at-end',
  find({ tokens, taken }) {
    for (let verb = tokens.length - 1; verb > 3 && tokens.length - verb < 14; verb -= 1) {
      if (!isWord(tokens[verb], sayVerbs) || taken(verb)) continue
      const inverted = isMark(tokens[verb - 1], /^,$/) ? subjectAfter(tokens, verb) : null
      const source = inverted ?? subjectBefore(tokens, verb)
      const comma = (inverted ? verb : (source?.from ?? 0)) - 1
      if (!source || comma < 3 || !isMark(tokens[comma], /^,$/)) continue
      const tail = tokens.slice(inverted ? source.to : verb + 1, -1)
      if (tail.some((token) => token.type !== 'word' || token.word === 'that' || isWord(token, pronouns))) continue
      const clausal = tokens
        .slice(0, comma)
        .some(({ word }) =>
          /^(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must)$|(?:ed|s)$/.test(word),
        )
      const adverbial =
        isWord(tokens[0], prepositions) ||
        /^(?:asked|when|while|after|before|as|if|because|although)$/.test(tokens[0]?.word ?? '')
      if (!clausal || adverbial || tokens.slice(0, comma).some((_, i) => taken(i))) continue
      const words = clause(tokens, 0, comma)
      if (words) return [{ source, cue: at(verb), ...words }]
    }
    return []
  },
}
