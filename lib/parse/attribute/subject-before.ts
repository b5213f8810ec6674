import { appositive, chunkStart } from '#lib/parse/attribute/chunks'
import { isTitle } from '#lib/parse/attribute/is-title'
import { is, isA } from '#lib/parse/attribute/lexicon'
import { endsIn, isCapital, isMark, isPast, isSmall, type Phrase, seekBack } from '#lib/parse/attribute/noun-phrase'
import { afterTime, isNamed } from '#lib/parse/attribute/openings'
import type { Token } from '#lib/parse/attribute/token'

/**
 * The subject of the verb at `verb`, to its left: nearest first. `Asked about Khan, Lee said` gives `Lee`; with an
 * apposition between commas (`Ann Lee, deputy mayor of …, said`) it reaches back to the head.
 */
export function subjectBefore(tokens: Token[], verb: number): Phrase | null {
  // `an official who asked not to be named` has said nothing yet.
  if (tokens[verb]?.word === 'asked' && tokens[verb + 1]?.word === 'not') return null
  const quoted = quotedAs(tokens, verb)
  if (quoted) return quoted
  const participle = endsIn(tokens[verb], 'ing')
  let end = verb
  while (isAdverb(tokens[end - 1]) || (participle && isA(tokens[end - 1], 'be'))) {
    end -= 1
    // `was asked`, `is called`: somebody else speaks. `is saying` is no passive.
    if (isA(tokens[end], 'be') && !participle) return null
  }
  if (isNegated(tokens[end - 1])) return null
  // `Ann Lee on Tuesday accused`: a time between subject and verb.
  if (isA(tokens[end - 1], 'time') && is(tokens[end - 2], 'on', 'in', 'late', 'early')) end -= 2
  const last = tokens[end - 1]
  if (last?.word === 'who') return antecedentOfWho(tokens, end - 1)
  if (last?.word === 'that' || last?.word === 'which') return determined(tokens, end - 1)
  if (isA(last, 'pronoun')) return { from: end - 1, to: end }
  if (last?.quotation && isTitle(tokens, end - 1))
    return appositive(tokens, end) ?? sound(tokens, { from: chunkStart(tokens, end - 1), to: end })
  if (last?.quotation && /,["”]$/.test(last.text)) return headOfRelative(tokens, end - 1)
  if (isMark(last, ',')) return sharedSubject(tokens, end - 1) ?? appositive(tokens, end - 1)
  return sound(tokens, { from: chunkStart(tokens, end), to: end })
}

/** `Jon Oak, who had called it “a snail,” said`: the head of a relative clause that ends with marked words. */
function headOfRelative(tokens: Token[], end: number): Phrase | null {
  const who = seekBack(tokens, end, (token) => isA(token, 'relative'))
  return isMark(tokens[who - 1], ',') ? sound(tokens, { from: chunkStart(tokens, who - 1), to: who - 1 }) : null
}

/** `Vale took her arm and, in a low voice, said`: the subject of the verb before `and`. */
function sharedSubject(tokens: Token[], comma: number): Phrase | null {
  const and = seekBack(tokens, comma, (token, i) => is(token, 'and', 'but') && isMark(tokens[i + 1], ','))
  const verb = seekBack(tokens, and, (token) => isPast(token) || (isSmall(token) && isA(token, 'finite')))
  return and > 0 && verb > 0 && and - verb < 8 ? subjectBefore(tokens, verb) : null
}

/** Who is `quoted as saying` or `can be heard saying`: the subject of the passive, or whom somebody quotes. */
export function quotedAs(tokens: Token[], verb: number): Phrase | null {
  const to = verb - 1
  const heard = tokens[to]?.word === 'heard' ? to : -1
  const quoted = tokens[to]?.word === 'as' ? seekBack(tokens, to, ({ word }) => word === 'quoted') : heard
  if (isA(tokens[quoted - 1], 'be'))
    return subjectBefore(tokens, is(tokens[quoted - 2], 'can', 'could') ? quoted - 2 : quoted - 1)
  const end = isMark(tokens[to - 1], ',') ? to - 1 : to
  return quoted !== -1 && quoted + 1 < end ? { from: quoted + 1, to: end } : null
}

const isNegated = (token: Token | undefined) => endsIn(token, "n't") || is(token, 'not', 'never', 'cannot')
/** What may stand between a subject and its verb; no negation. */
export const isAdverb = (token: Token | undefined) =>
  !isNegated(token) &&
  token?.word !== 'who' &&
  !isA(token, 'lyNoun') &&
  (isA(token, 'adverb') || /^\p{Ll}{2,}ly$/u.test(token?.text ?? ''))

/** A phrase that can name somebody: it ends with a noun or a name and does not begin as an adverbial. */
function sound(tokens: Token[], phrase: Phrase): Phrase | null {
  const first = tokens[phrase.from]
  const last = tokens[phrase.to - 1]
  if (phrase.from >= phrase.to) return null
  if (is(last, 'one', 'another', 'some', 'many', 'several', 'both', 'each', 'two', 'three', 'four', 'five', 'six'))
    return phrase
  // `Edward Said`, `Theresa May`: with a capital it is a name.
  const name = first !== last && isCapital(last)
  if (
    !name &&
    (isA(last, 'preposition', 'determiner', 'clause', 'finite', 'be') || is(last, 'last') || first?.word === 'to')
  )
    return null
  return isA(first, 'adverbial') && !isNamed(tokens, phrase.from) ? null : phrase
}

/** `a report that warned`: the noun before it, back to its determiner. */
function determined(tokens: Token[], end: number): Phrase | null {
  const to = isMark(tokens[end - 1], ',') ? end - 1 : end
  for (let from = to - 1; tokens[from]?.type === 'word'; from -= 1)
    if (isA(tokens[from], 'determiner') && tokens[from]?.word !== 'that') return { from, to }
  return null
}

/** `…, who said`: the phrase before it; where that is a whole clause, what follows its last preposition or verb. */
function antecedentOfWho(tokens: Token[], who: number): Phrase | null {
  const end = isMark(tokens[who - 1], ',') ? who - 1 : who
  const from = chunkStart(tokens, end)
  const isVerb = (token: Token | undefined) => isA(token, 'finite') || isPast(token)
  const clause = isA(tokens[from], 'preposition') || tokens.slice(from, end).some(isVerb)
  const divider = seekBack(tokens, end - 1, (token) =>
    clause
      ? isVerb(token) || (isA(token, 'preposition') && token.word !== 'of')
      : is(token, 'to', 'from', 'by', 'with', 'against'),
  )
  if (divider >= from) return sound(tokens, { from: afterTime(tokens, divider + 1), to: end })
  const chunk = sound(tokens, { from, to: end })
  return isMark(tokens[from - 1], ',') && !clause ? (appositive(tokens, end) ?? chunk) : chunk
}
