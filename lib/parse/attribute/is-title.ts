import { is, isA } from '#lib/parse/attribute/lexicon'
import { endsIn, isCapital } from '#lib/parse/attribute/noun-phrase'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Token } from '#lib/parse/attribute/token'

/** Words that stand small in a title. */
const smallInTitle = /^(?:an?|and|as|at|by|for|from|in|of|on|or|the|to|with)$/

const isLarge = (word: string) => /^\p{Lu}/u.test(word)

/**
 * True where a quotation among the words of a sentence names something: after `titled` or `the film`, as a nickname
 * between two names (`Ann “Bee” Lee`), or in capitals after a possessive (`on Lake TV’s “Late Hour”`) or a role (`host of
 * “Late Hour,” said`).
 */
export function isTitle(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  const inside = tokens[at]?.quotation?.text ?? ''
  if (isA(before?.word === 'of' ? tokens[at - 2] : before, 'naming') || isNickname(tokens, at)) return true
  if (isA(before, 'work') || (is(before, 'called') && isA(tokens[at - 2], 'work'))) return isLarge(inside)
  const [first = '', ...others] = inside.match(/\p{L}[\p{L}'’]*/gu) ?? []
  // `host of “The Show,” said`: behind a comma within the marks the sentence goes on.
  const goesOn = tokens[at]?.text.at(-2) === ',' && is(before, 'of', 'on', 'in', 'for', 'and', 'about')
  if (!goesOn && !endsIn(before, "'s", "s'")) return false
  return isLarge(first) && others.every((word) => smallInTitle.test(word) || isLarge(word))
}

/** A word or two in marks between two words of a name. */
export const isNickname = (tokens: Token[], at: number): boolean =>
  isCapital(tokens[at - 1]) &&
  isCapital(tokens[at + 1]) &&
  /^\p{Lu}[\p{L}\d'’.-]*(?: [\p{L}\d'’.-]+)?$/u.test(tokens[at]?.quotation?.text ?? '')

/** Indices of the quotations that name something. */
export const titlesAmong = (sentences: Sentence[]): Set<number> =>
  new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ quotation }, i) => (quotation && isTitle(tokens, i) ? [quotation.index] : [])),
    ),
  )
