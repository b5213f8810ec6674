import { isTitle } from '#lib/parse/attribute/is-title'
import { is, isA } from '#lib/parse/attribute/lexicon'
import {
  endsIn,
  isCapital,
  isMark,
  isPast,
  isSmall,
  type Phrase,
  seek,
  seekBack,
} from '#lib/parse/attribute/noun-phrase'
import { afterAside, afterOpening, isNamed } from '#lib/parse/attribute/openings'
import type { Token } from '#lib/parse/attribute/token'

/** Marks at which a phrase ends. */
const stops = ';:—–(){}[]…?!.-'

/** Where the chunk that ends before `end` begins: after the nearest comma, mark, quotation or clause word. */
export function chunkStart(tokens: Token[], end: number): number {
  const edge = seekBack(
    tokens,
    end,
    (token, i) =>
      token.type === 'quotation' ||
      isMark(token, stops) ||
      isMark(token, ',"\'“”‘’') ||
      (isA(token, 'clause') && !joinsNames(tokens, i)) ||
      (isSmall(token) && isA(token, 'said') && tokens[i + 1]?.word !== 'not'),
  )
  return afterOpening(tokens, edge + 1)
}

/** `and` and `or` between capitals or people, and `for` after a word, go on with the phrase (`the Office for the …`). */
function joinsNames(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word
  if (word === 'for') return tokens[at - 1]?.type === 'word'
  if (word !== 'and' && word !== 'or') return false
  return (isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])) || joinsPeople(tokens, at)
}

/** `…, city traders and analysts said`: since the comma nouns for several people, and nothing that makes a clause. */
function joinsPeople(tokens: Token[], at: number): boolean {
  const from = seekBack(tokens, at, (token) => token.type !== 'word') + 1
  const isOther = (token: Token) =>
    isPast(token) ||
    isA(token, 'preposition', 'clause', 'adverb', 'time') ||
    isA(token, 'opener', 'finite', 'pronoun', 'said')
  const to = seek(tokens, at + 1, isOther)
  const people = [...tokens.slice(from, at), ...tokens.slice(at + 1, to)]
  const several = endsIn(tokens[at - 1], 's') || endsIn(tokens[to - 1], 's')
  return several && at - from <= 3 && isMark(tokens[from - 1], ',') && !people.some(isOther)
}

/** Chunks between commas, from the one before `comma` back to the head that they belong to. */
export function appositive(tokens: Token[], comma: number): Phrase | null {
  const edge = seekBack(tokens, comma, (token, i) => isSpeech(tokens, i) || isMark(token, stops))
  const start = afterOpening(tokens, edge + 1)
  const begins = (_: Token, i: number) =>
    (i === start || isMark(tokens[i - 1], ',')) && isNominal(tokens, i) && !isClause(tokens, i)
  const head = seek(tokens, start, begins)
  if (head >= comma) return null
  // `The news came as Mr. Lee, who …, said`: the subject begins anew after the last clause word of its chunk.
  const end = seek(tokens, head, (token) => isMark(token, ','))
  const clause = seekBack(tokens, end - 1, (token, i) => isA(token, 'clause') && !joinsNames(tokens, i))
  // `Lee, however, said`: the adverb is no part of the name.
  const first = comma - 2
  const from = Math.max(head, clause + 1)
  return from < comma ? { from, to: afterAside(tokens, first) === first ? comma : Math.max(first, from + 1) } : null
}

/** A sentence of its own up to the next comma: `The banks have gained, Ann Lee, the mayor, said`. */
function isClause(tokens: Token[], from: number): boolean {
  const chunk = tokens.slice(
    from,
    seek(tokens, from, (token) => isMark(token, ',')),
  )
  // In `The news came as Mr. Lee, …, said` no verb follows `as`.
  const after = seekBack(chunk, chunk.length, (token) => isA(token, 'clause') && !is(token, 'and', 'or', 'than', 'for'))
  // `a letter sent by Ann Lee` is none.
  return chunk
    .slice(after + 1)
    .some((token, i, own) => isSmall(token) && isA(token, 'finite') && !isA(token, 'said') && own[i + 1]?.word !== 'by')
}

/** A quotation that is said, not one that names something (`the host of “The Late Show”, said`). */
const isSpeech = (tokens: Token[], at: number) =>
  tokens[at]?.type === 'quotation' &&
  !isTitle(tokens, at) &&
  (tokens[at - 1]?.type !== 'word' || /[.,?!…—–]['’]?.$/.test(tokens[at]?.text ?? ''))

/** Not an introduction (`On Friday`, `Asked about Khan`, `Later`) and not a clause of its own. */
function isNominal(tokens: Token[], from: number): boolean {
  const [first, second] = tokens.slice(from)
  if (isNamed(tokens, from)) return true
  if (first?.type !== 'word' || isA(first, 'preposition', 'clause', 'adverb', 'time', 'opener')) return false
  const participle = endsIn(first, 'ed', 'ing') && !is(first, 'king', 'spring', 'united')
  return !participle || second?.type !== 'word' || isCapital(second)
}
