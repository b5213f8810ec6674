import { clauseWords, objectVerbs, sayVerbs } from '#lib/parse/attribute/cues'
import { isMark, isWord } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { secondCue } from '#lib/parse/attribute/rules/clause'
import { subjectBefore } from '#lib/parse/attribute/subject-before'

/** `Council members condemned … as … and vowed …`: verbs whose object is what somebody says. */
export const objectAfter: Rule = {
  name: 'object-after',
  find({ tokens, taken, subject }) {
    return tokens.flatMap((token, verb) => {
      const before = tokens[verb - 1]?.word ?? ''
      // A base form that nothing of a plural precedes is an infinitive (`could no longer defend`).
      if (!/(?:ed|s)$/.test(token.word) && !/s$|^(?:i|we|you|they|who|people)$/.test(before)) return []
      if (!isWord(token, objectVerbs) || taken(verb) || tokens[verb + 1]?.word === 'by') return []
      if (/^(?:to|was|were|is|are|been|being|be|by|the|a|an|of)$/.test(before)) return []
      const second = tokens.some((_, i) => secondCue(tokens, i)?.from === verb)
      const source = second ? subject : subjectBefore(tokens, verb)
      if (!source) return []
      let end = verb + 1
      // In a relative clause (`Lee, who condemned the raid, left`) the object ends with the clause.
      const relative = tokens[source.to]?.word === 'who' || tokens[source.to + 1]?.word === 'who'
      while (end < tokens.length && !ends(tokens, end) && !(relative && isMark(tokens[end], /^,$/))) end += 1
      const words = clause(tokens, verb + 1, end)
      return words ? [{ source, cue: at(verb), ...words }] : []
    })
  },
}

/** An object ends with the sentence, at a second cue, a comma that begins a clause, or a clause of time. */
function ends(tokens: Parameters<typeof secondCue>[0], i: number): boolean {
  if (
    isMark(tokens[i], /^[—–;]$/) ||
    (/^(?:and|but)$/.test(tokens[i]?.word ?? '') && [objectVerbs, sayVerbs].some((list) => isWord(tokens[i + 1], list)))
  )
    return true
  if (isMark(tokens[i], /^,$/)) return isWord(tokens[i + 1], clauseWords) || /ing$/.test(tokens[i + 1]?.word ?? '')
  return /^(?:after|before|while|when|because|following)$/.test(tokens[i]?.word ?? '')
}
