import { isTitle } from '#lib/parse/attribute/is-title'
import { hasTag, is, isA } from '#lib/parse/attribute/lexicon'
import { endsIn, isCapital, isMark, type Phrase, seekBack } from '#lib/parse/attribute/noun-phrase'
import { at, insideOf, mostBetween, type Rule, type View } from '#lib/parse/attribute/rule'
import { quotedAs, subjectBefore } from '#lib/parse/attribute/subject-before'
import type { Token } from '#lib/parse/attribute/token'

/** `Ms. Lee repeated, “…”`, `he told reporters on Friday: “…”`, `prompting Ms. Khan to retort, “…”`. */
export const cueBefore: Rule = {
  name: 'cue-before',
  find(view, i) {
    const { tokens, taken } = view
    if (tokens[i]?.type !== 'quotation' || taken(i) || isTitle(tokens, i)) return null
    const verb = isMark(tokens[i - 1], ',:') ? findVerb(view, i - 2) : isA(tokens[i - 1], 'say') ? i - 1 : null
    const colon = isMark(tokens[i - 1], ':') && !view.sentence.tweet ? i - 1 : null
    const cue = verb ?? colon
    if (cue === null || taken(cue) || (verb === null && isOwned(tokens, i))) return null
    const source = verb === null ? view.subject : sourceOf(view, verb)
    if (!source) return null
    const also = tokens[i + 1]?.type === 'quotation' ? [i + 1] : []
    return { type: 'direct', source, cue: at(cue), contents: [i, ...also].map((k) => insideOf(tokens, k)) }
  },
}

/** `Her remark on Monday: “…”`: the owner of the noun says it. */
const isOwned = (tokens: Token[], quotation: number): boolean =>
  tokens.some(
    (token, k) =>
      k < quotation &&
      isA(token, 'speech') &&
      !tokens.slice(k, quotation).some((one) => isA(one, 'finite')) &&
      (isA(tokens[k - 1], 'possessive') || endsIn(tokens[k - 1], "'s", "s'")),
  )

/** `said in a Facebook post: “…”`; but `The council tweets: “…”`. */
function isNoun(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word.replace(/s$/, '') ?? ''
  const article = seekBack(
    tokens,
    at,
    (token, i) => (isA(token, 'preposition', 'determiner') && !is(token, 'to')) || i <= at - 3,
  )
  return (
    hasTag(word, 'speech') &&
    isA(tokens[article], 'preposition', 'determiner') &&
    !is(tokens[article], 'to') &&
    tokens[article - 1]?.type === 'word'
  )
}

/** The nearest saying verb to the left, over an adverbial or an addressee; none where a clause begins between. */
function findVerb({ tokens }: View, from: number): number | null {
  const verb = seekBack(tokens, from + 1, (token, i) => isA(token, 'say') && !isNoun(tokens, i))
  const stops = tokens
    .slice(verb, from + 1)
    .some(
      (token) =>
        isMark(token, ';:.') ||
        ((isA(token, 'pronoun') ||
          is(token, 'that', 'was', 'is', 'has', 'have', 'had', 'would', 'could', 'did', 'does')) &&
          token.word !== 'it'),
    )
  // A verb that opens the sentence tells of an introduction: `Writing to the council, Lee gave no ground: “…”`.
  return verb <= 0 || from - verb > mostBetween || stops ? null : verb
}

/** The subject; that of an infinitive stands before its `to`, that of a participle is the sentence's. */
function sourceOf({ tokens, subject }: View, verb: number): Phrase | null {
  const before = tokens[verb - 1]
  if (before?.word === 'to') {
    const to = verb - 1
    let from = to
    while (isCapital(tokens[from - 1]) || is(tokens[from - 1], 'him', 'her', 'them', 'us', 'me', 'you', 'it')) from -= 1
    return from < to ? { from, to } : subject
  }
  if (endsIn(tokens[verb], 'ing')) return quotedAs(tokens, verb) ?? nameBefore(tokens, verb) ?? subject
  return subjectBefore(tokens, verb) ?? (is(before, 'and', 'but', 'then') ? subject : null)
}

/** `a film of Lee saying, “…”`: a participle right after a name, behind a preposition, has that for its subject. */
function nameBefore(tokens: Token[], verb: number): Phrase | null {
  const from = seekBack(tokens, verb, (token) => !isCapital(token)) + 1
  return from < verb && isA(tokens[from - 1], 'preposition') ? { from, to: verb } : null
}
