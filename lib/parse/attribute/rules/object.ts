import { clauseWords, forms, objectVerbs, sayVerbs } from '#lib/parse/attribute/cues'
import { isMark, isWord } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import { isShared } from '#lib/parse/attribute/rules/clause'
import type { Token } from '#lib/parse/attribute/sentence'
import { be, subjectBefore } from '#lib/parse/attribute/subject-before'

/** Before a form of a verb these make it an infinitive, a passive or a noun. */
const closed = new Set([...be, ...forms('to by the a an of')])
const verbs = new Set([...objectVerbs, ...sayVerbs])
const plural = forms('i we you they who people')

/** `Council members condemned … as … and vowed …`: verbs whose object is what somebody says. */
export const objectAfter: Rule = {
  name: 'object-after',
  find({ tokens, taken, subject }, verb) {
    const token = tokens[verb]
    const before = tokens[verb - 1]
    if (!isWord(token, objectVerbs) || taken(verb) || tokens[verb + 1]?.word === 'by') return null
    // A base form that nothing of a plural precedes is an infinitive (`could no longer defend`).
    if (!/(?:ed|s)$/.test(token?.word ?? '') && !/s$/.test(before?.word ?? '') && !isWord(before, plural)) return null
    if (isWord(before, closed)) return null
    const source = isShared(tokens, verb) ? subject : subjectBefore(tokens, verb)
    if (!source) return null
    // In a relative clause (`Lee, who condemned the raid, left`) the object ends with the clause.
    const relative = tokens.slice(source.to, source.to + 2).some(({ word }) => word === 'who')
    let end = verb + 1
    while (tokens[end] && !ends(tokens, end) && !(relative && isMark(tokens[end], ','))) end += 1
    const words = clause(tokens, verb + 1, end)
    return words && { source, cue: at(verb), ...words }
  },
}

/** An object ends with the sentence, at a second cue, a comma that begins a clause, or a clause of time. */
const ends = (tokens: Token[], i: number): boolean =>
  isMark(tokens[i], '—–;') ||
  /^(?:after|before|while|when|because|following)$/.test(tokens[i]?.word ?? '') ||
  (/^(?:and|but)$/.test(tokens[i]?.word ?? '') && isWord(tokens[i + 1], verbs)) ||
  (isMark(tokens[i], ',') && (isWord(tokens[i + 1], clauseWords) || /ing$/.test(tokens[i + 1]?.word ?? '')))
