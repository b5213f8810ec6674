import { pronounOf } from '#lib/parse/attribute/given-names'
import { isNickname } from '#lib/parse/attribute/is-title'
import { is, isA } from '#lib/parse/attribute/lexicon'
import { isCapital, type Phrase, possessive, seek } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/token'

export const isFunction = (token: Token | undefined) =>
  isA(token, 'determiner', 'preposition', 'clause', 'adverb', 'pronoun', 'time', 'other')

/** A word that tells when; not the surname in `Theresa May`. */
export const isTime = (tokens: Token[], at: number) =>
  isA(tokens[at], 'time') &&
  !(tokens[at]?.text === 'May' && isCapital(tokens[at - 1]) && !/\d/.test(tokens[at + 1]?.text ?? ''))

/** Runs of capitals from token `start` on, each with the words that join it (`of the`, `van`). */
export function capitalRuns(tokens: Token[], start: number): Phrase[] {
  const runs: Phrase[] = []
  const begins = (token: Token) => isCapital(token) && !isFunction(token) && !token.text.startsWith('#')
  for (let from = seek(tokens, start, begins); from < tokens.length; ) {
    let to = from + 1
    for (let next = afterPart(tokens, to); next > to; next = afterPart(tokens, to)) to = next
    runs.push({ from, to })
    from = seek(tokens, to, begins)
  }
  return runs
}

/** After the part of a name that begins at `at`: a capital, with the words that join it (`van der`, `of the`); else `at`. */
function afterPart(tokens: Token[], at: number): number {
  if (possessive.test(tokens[at - 1]?.text ?? '') || isTime(tokens, at)) return at
  if (isNickname(tokens, at)) return at + 2
  // `Mary Lee of Lake Ferries`: after a given name and a surname nothing joins.
  const full = isCapital(tokens[at - 1]) && pronounOf(tokens[at - 2]?.text ?? '') !== null
  let capital = at
  if (!full && is(tokens[at], 'of', 'for', '&')) capital += tokens[at + 1]?.word === 'the' ? 2 : 1
  else while (isA(tokens[capital], 'particle')) capital += 1
  return isCapital(tokens[capital]) ? capital + 1 : at
}
