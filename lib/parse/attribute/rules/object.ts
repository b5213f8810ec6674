import { clauseWords, forms, objectVerbs, sayVerbs } from '#lib/parse/attribute/cues'
import { endsIn, isMark, isWord, seek } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { isShared } from '#lib/parse/attribute/rules/clause'
import type { Token } from '#lib/parse/attribute/sentence'
import { be, subjectBefore } from '#lib/parse/attribute/subject-before'

/** Before a form of a verb these make it an infinitive, a passive or a noun (`in response to demands for …`). */
const closed = new Set([...be, ...forms('to by the a an of for from in on with about its their')])
const verbs = new Set([...objectVerbs, ...sayVerbs])
const timing = forms('after before while when because following')
const joining = forms('and but')
const plural = forms('i we you they who people')

/** `Council members condemned … as … and vowed …`: verbs whose object is what somebody says. */
export const objectAfter: Rule = {
  name: 'object-after',
  find({ tokens, taken, subject }, verb) {
    const token = tokens[verb]
    const before = tokens[verb - 1]
    if (!isWord(token, objectVerbs) || taken(verb) || tokens[verb + 1]?.word === 'by') return null
    // A base form that nothing of a plural precedes is an infinitive (`could no longer defend`).
    if (!endsIn(token, 'ed', 's') && !endsIn(before, 's') && !isWord(before, plural)) return null
    if (isWord(before, closed)) return null
    const source = isShared(tokens, verb) ? subject : subjectBefore(tokens, verb)
    if (!source) return null
    // In a relative clause (`Lee, who condemned the raid, left`) the object ends with the clause.
    const relative = tokens.slice(source.to, source.to + 2).some(({ word }) => word === 'who')
    const end = seek(tokens, verb + 1, (one, i) => ends(tokens, i) || (relative && isMark(one, ',')))
    const words = clause(tokens, verb + 1, end)
    return words && { source, cue: at(verb), ...words }
  },
}

/** An object ends with the sentence, at a second cue, a comma that begins a clause, or a clause of time. */
const ends = (tokens: Token[], i: number): boolean =>
  isMark(tokens[i], '—–;') ||
  isWord(tokens[i], timing) ||
  (isWord(tokens[i], joining) && isWord(tokens[i + 1], verbs)) ||
  (isMark(tokens[i], ',') && (isWord(tokens[i + 1], clauseWords) || endsIn(tokens[i + 1], 'ing')))
