import { forms } from '#lib/parse/attribute/cues'
import { endsIn, isCapital, isWord } from '#lib/parse/attribute/noun-phrase'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'

/** Words before a quotation that make it the name of a thing and nobody's words. */
const naming = forms('named titled entitled nicknamed dubbed reading words phrase slogan motto hashtag chant chants')

/** Kinds of works: before a capital they name one. */
const works = forms(`
  film movie song album show series book novel thriller episode single hit drama comedy sitcom documentary podcast
  headline magazine musical track column essay memoir classic remake sequel ballad anthem play game`)

/** Words between somebody's role and a work. */
const linking = forms('of on in for and about')

/** Words that stand small in a title. */
const small = forms('a an and as at by for from in of on or the to with')

const isLarge = (word: string) => /^\p{Lu}/u.test(word)

/**
 * True where a quotation among the words of a sentence names something: after `titled` or `the film`, as a nickname
 * between two names (`Ann “Bee” Lee`), or in capitals after a possessive (`on Lake TV’s “Late Hour”`) or a role (`host of
 * “Late Hour,” said`).
 */
export function isTitle(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  const inside = tokens[at]?.quotation?.text ?? ''
  if (isWord(before?.word === 'of' ? tokens[at - 2] : before, naming) || isNickname(tokens, at)) return true
  if (isWord(before, works)) return isLarge(inside)
  const [first = '', ...others] = inside.match(/\p{L}[\p{L}'’]*/gu) ?? []
  // `host of “The Show,” said`: behind a comma within the marks the sentence goes on.
  const goesOn = tokens[at]?.text.at(-2) === ',' && isWord(before, linking)
  if (!goesOn && !endsIn(before, "'s", "s'")) return false
  return isLarge(first) && others.every((word) => small.has(word) || isLarge(word))
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
