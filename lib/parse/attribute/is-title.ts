import { isCapital } from '#lib/parse/attribute/noun-phrase'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'
import type { Attribution } from '#lib/schema/attribution'

/** Words before a quotation that make it the name of a thing and nobody's words. */
const naming = /^(?:named|titled|entitled|nicknamed|dubbed|reading|words|phrase|slogan|motto|hashtag|chants?)$/

/** Kinds of works: before a capital they name one. */
const work =
  /^(?:film|movie|song|album|show|series|book|novel|thriller|episode|single|hit|drama|comedy|sitcom|documentary|podcast|headline|magazine|musical|track|column|essay|memoir|classic|remake|sequel|ballad|anthem|play|game)$/

/**
 * True where a quotation among the words of a sentence names something: after `titled` or `the film`, as a nickname
 * between two names (`Ann “Bee” Lee`), or in capitals after a possessive (`on Lake TV’s “Late Hour”`).
 */
export function isTitle(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  const inside = (tokens[at]?.text ?? '').slice(1).replace(/["”“]$/, '')
  if (before?.type !== 'word') return false
  if (naming.test(before.word) || (before.word === 'of' && naming.test(tokens[at - 2]?.word ?? ''))) return true
  if (work.test(before.word) && /^\p{Lu}/u.test(inside)) return true
  if (isNickname(tokens, at)) return true
  const words = inside.match(/\p{L}[\p{L}'’]*/gu) ?? []
  const small = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/
  const capitals = words.every((word, i) => (i > 0 && small.test(word)) || /^\p{Lu}/u.test(word))
  return /(?:'s|s')$/.test(before.word) && capitals && words.length > 0
}

/** A word or two in marks between two words of a name. */
export function isNickname(tokens: Token[], at: number): boolean {
  const quotation = tokens[at]
  if (quotation?.type !== 'quotation' || !/^["“][\p{L}\d'’.-]+(?: [\p{L}\d'’.-]+)?["”]$/u.test(quotation.text))
    return false
  return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]) && /^\p{Lu}/u.test(quotation.text.slice(1))
}

/** Indices of the quotations that name something; words that an attribution has for its own are none. */
export function titlesAmong(sentences: Sentence[], attributions: Attribution[]): Set<number> {
  const own = new Set(
    attributions.filter(({ type }) => type === 'direct').flatMap(({ contents }) => contents.map(({ start }) => start)),
  )
  return new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ quotation }, i) =>
        quotation && !own.has(quotation.start) && isTitle(tokens, i) ? [quotation.index] : [],
      ),
    ),
  )
}
