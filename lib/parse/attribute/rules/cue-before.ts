import { determiners, forms, prepositions, pronouns, sayNouns, sayVerbs } from '#lib/parse/attribute/cues'
import { isTitle } from '#lib/parse/attribute/is-title'
import { endsIn, isCapital, isMark, isWord, type Phrase, seekBack } from '#lib/parse/attribute/noun-phrase'
import { at, insideOf, mostBetween, type Rule, type View } from '#lib/parse/attribute/rule'
import type { Token } from '#lib/parse/attribute/sentence'
import { quotedAs, subjectBefore } from '#lib/parse/attribute/subject-before'

/** `Ms. Lee repeated, “…”`, `he told reporters on Friday: “…”`, `prompting Ms. Khan to retort, “…”`. */
export const cueBefore: Rule = {
  name: 'cue-before',
  find(view, i) {
    const { tokens, taken } = view
    if (tokens[i]?.type !== 'quotation' || taken(i) || isTitle(tokens, i)) return null
    const verb = isMark(tokens[i - 1], ',:') ? findVerb(view, i - 2) : isWord(tokens[i - 1], sayVerbs) ? i - 1 : null
    const colon = isMark(tokens[i - 1], ':') && !view.sentence.tweet ? i - 1 : null
    const cue = verb ?? colon
    if (cue === null || taken(cue)) return null
    const source = verb === null ? view.subject : sourceOf(view, verb)
    if (!source) return null
    const also = tokens[i + 1]?.type === 'quotation' ? [i + 1] : []
    return { type: 'direct', source, cue: at(cue), contents: [i, ...also].map((k) => insideOf(tokens, k)) }
  },
}

const joining = forms('and but then')

/** Pronouns before an infinitive: `which led him to say`. */
const objects = forms('him her them us me you it')

/** Words of a clause that begins between the verb and the quotation. */
const clauses = new Set([...pronouns, ...forms('that was is has have had would could did does')])

const small = new Set([...prepositions, ...determiners].filter((word) => word !== 'to'))

/** `said in a Facebook post: “…”`; but `The council tweets: “…”`. */
function isNoun(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word.replace(/s$/, '') ?? ''
  const article = seekBack(tokens, at, (token, i) => isWord(token, small) || i <= at - 3)
  return sayNouns.has(word) && isWord(tokens[article], small) && tokens[article - 1]?.type === 'word'
}

/** The nearest saying verb to the left, over an adverbial or an addressee; none where a clause begins between. */
function findVerb({ tokens }: View, from: number): number | null {
  const verb = seekBack(tokens, from + 1, (token, i) => isWord(token, sayVerbs) && !isNoun(tokens, i))
  const stops = tokens
    .slice(verb, from + 1)
    .some((token) => isMark(token, ';:.') || (isWord(token, clauses) && token.word !== 'it'))
  // A verb that opens the sentence tells of an introduction: `Writing to the council, Lee gave no ground: “…”`.
  return verb <= 0 || from - verb > mostBetween || stops ? null : verb
}

/** The subject; that of an infinitive stands before its `to`, that of a participle is the sentence's. */
function sourceOf({ tokens, subject }: View, verb: number): Phrase | null {
  const before = tokens[verb - 1]
  if (before?.word === 'to') {
    const to = verb - 1
    let from = to
    while (isCapital(tokens[from - 1]) || isWord(tokens[from - 1], objects)) from -= 1
    return from < to ? { from, to } : subject
  }
  if (endsIn(tokens[verb], 'ing')) return quotedAs(tokens, verb) ?? subject
  return subjectBefore(tokens, verb) ?? (isWord(before, joining) ? subject : null)
}
