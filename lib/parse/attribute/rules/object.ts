import { is, isA } from '#lib/parse/attribute/lexicon'
import { endsIn, isMark, isSmall, seek } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { isShared, isTagOfClause } from '#lib/parse/attribute/rules/clause'
import { subjectBefore } from '#lib/parse/attribute/subject-before'
import type { Token } from '#lib/parse/attribute/token'

/** `Council members condemned … as … and vowed …`: verbs whose object is what somebody says. */
export const objectAfter: Rule = {
  name: 'object-after',
  find({ tokens, taken, subject }, verb) {
    const token = tokens[verb]
    const before = tokens[verb - 1]
    if (!isA(token, 'demand') || taken(verb) || tokens[verb + 1]?.word === 'by' || isTagOfClause(tokens, verb))
      return null
    // A base form that nothing of a plural precedes is an infinitive (`could no longer defend`).
    if (
      !endsIn(token, 'ed', 's', 'called on', 'called for', 'calls on', 'calls for') &&
      !endsIn(before, 's') &&
      !is(before, 'i', 'we', 'you', 'they', 'who', 'people')
    )
      return null
    if (
      isA(before, 'be') ||
      is(before, 'to', 'by', 'the', 'a', 'an', 'of', 'for', 'from', 'in', 'on', 'with', 'about', 'its', 'their')
    )
      return null
    // `called on Monday`
    if (token?.word.endsWith(' on') && isA(tokens[verb + 1], 'time')) return null
    const source = isShared(tokens, verb) ? subject : subjectBefore(tokens, verb)
    if (!source) return null
    // In a relative clause (`Lee, who condemned the raid, left`) the object ends with the clause.
    const relative = tokens.slice(source.to, source.to + 2).some(({ word }) => word === 'who')
    const end = seek(
      tokens,
      verb + 1,
      (one, i) => ends(tokens, i) || (relative && (isMark(one, ',') || (isSmall(one) && isA(one, 'finite')))),
    )
    const words = clause(tokens, verb + 1, end)
    return words && { source, cue: at(verb), ...words }
  },
}

/** An object ends with the sentence, at a second cue, a comma that begins a clause, or a clause of time. */
const ends = (tokens: Token[], i: number): boolean =>
  isMark(tokens[i], '—–;') ||
  is(tokens[i], 'after', 'before', 'while', 'when', 'because', 'following') ||
  (is(tokens[i], 'and', 'but') && isA(tokens[i + 1], 'demand', 'say')) ||
  (isMark(tokens[i], ',') && (isA(tokens[i + 1], 'clause') || endsIn(tokens[i + 1], 'ing')))
