import { appositive, chunkStart } from '#lib/parse/attribute/chunks'
import {
  adverbs,
  clauseWords,
  determiners,
  finite,
  forms,
  prepositions,
  pronouns,
  timeWords,
} from '#lib/parse/attribute/cues'
import { isTitle } from '#lib/parse/attribute/is-title'
import { endsIn, isCapital, isMark, isPast, isWord, type Phrase, seekBack } from '#lib/parse/attribute/noun-phrase'
import { afterTime, isNamed } from '#lib/parse/attribute/openings'
import type { Token } from '#lib/parse/attribute/sentence'

export const be = forms('is are was were be been being')

/** Words that do not name anybody where they end a phrase. */
const open = new Set([...prepositions, ...determiners, ...clauseWords, ...finite, ...be, 'last'])

/** Quantities that stand for people without a noun: `many said`. */
const counted = forms('one another some many several both each')

const negations = forms('not never cannot')
const whens = forms('on in late early')
const dividing = forms('to from by with against')

/** Words that do not begin a phrase that names somebody. */
const adverbial = forms('will would can could asked referring according apparently there not how what why value')

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
  while (isAdverb(tokens[end - 1]) || (participle && isWord(tokens[end - 1], be))) {
    end -= 1
    // `was asked`, `is called`: somebody else speaks. `is saying` is no passive.
    if (isWord(tokens[end], be) && !participle) return null
  }
  if (isNegated(tokens[end - 1])) return null
  // `Ann Lee on Tuesday accused`: a time between subject and verb.
  if (isWord(tokens[end - 1], timeWords) && isWord(tokens[end - 2], whens)) end -= 2
  const last = tokens[end - 1]
  if (last?.word === 'who') return antecedentOfWho(tokens, end - 1)
  if (last?.word === 'that' || last?.word === 'which') return determined(tokens, end - 1)
  if (isWord(last, pronouns)) return { from: end - 1, to: end }
  if (last?.quotation && isTitle(tokens, end - 1)) return appositive(tokens, end)
  return isMark(last, ',') ? appositive(tokens, end - 1) : sound(tokens, { from: chunkStart(tokens, end), to: end })
}

const modals = forms('can could')

/** Who is `quoted as saying` or `can be heard saying`: the subject of the passive, or whom somebody quotes. */
export function quotedAs(tokens: Token[], verb: number): Phrase | null {
  const to = verb - 1
  const heard = tokens[to]?.word === 'heard' ? to : -1
  const quoted = tokens[to]?.word === 'as' ? seekBack(tokens, to, ({ word }) => word === 'quoted') : heard
  if (isWord(tokens[quoted - 1], be))
    return subjectBefore(tokens, isWord(tokens[quoted - 2], modals) ? quoted - 2 : quoted - 1)
  const end = isMark(tokens[to - 1], ',') ? to - 1 : to
  return quoted !== -1 && quoted + 1 < end ? { from: quoted + 1, to: end } : null
}

const isNegated = (token: Token | undefined) => endsIn(token, "n't") || isWord(token, negations)
/** What may stand between a subject and its verb; no negation. */
export const isAdverb = (token: Token | undefined) =>
  !isNegated(token) && token?.word !== 'who' && (isWord(token, adverbs) || /^\p{Ll}{2,}ly$/u.test(token?.text ?? ''))

/** A phrase that can name somebody: it ends with a noun or a name and does not begin as an adverbial. */
function sound(tokens: Token[], phrase: Phrase): Phrase | null {
  const first = tokens[phrase.from]
  const last = tokens[phrase.to - 1]
  if (phrase.from >= phrase.to) return null
  if (isWord(last, counted)) return phrase
  // `Edward Said`, `Theresa May`: with a capital it is a name.
  const name = first !== last && isCapital(last)
  if (!name && (isWord(last, open) || first?.word === 'to')) return null
  return isWord(first, adverbial) && !isNamed(tokens, phrase.from) ? null : phrase
}

/** `a report that warned`: the noun before it, back to its determiner. */
function determined(tokens: Token[], end: number): Phrase | null {
  const to = isMark(tokens[end - 1], ',') ? end - 1 : end
  for (let from = to - 1; tokens[from]?.type === 'word'; from -= 1)
    if (isWord(tokens[from], determiners) && tokens[from]?.word !== 'that') return { from, to }
  return null
}

/** `…, who said`: the phrase before it; where that is a whole clause, what follows its last preposition or verb. */
function antecedentOfWho(tokens: Token[], who: number): Phrase | null {
  const end = isMark(tokens[who - 1], ',') ? who - 1 : who
  const from = chunkStart(tokens, end)
  const isVerb = (token: Token | undefined) => isWord(token, finite) || isPast(token)
  const clause = isWord(tokens[from], prepositions) || tokens.slice(from, end).some(isVerb)
  const divider = seekBack(tokens, end - 1, (token) =>
    clause ? isVerb(token) || (isWord(token, prepositions) && token.word !== 'of') : isWord(token, dividing),
  )
  if (divider >= from) return sound(tokens, { from: afterTime(tokens, divider + 1), to: end })
  const chunk = sound(tokens, { from, to: end })
  return isMark(tokens[from - 1], ',') && !clause ? (appositive(tokens, end) ?? chunk) : chunk
}
