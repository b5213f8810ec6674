import { is, isA, type Tag } from '#lib/parse/attribute/lexicon'
import { endsIn, isCapital, isMark, isPast, isSmall, possessive, seekBack } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/token'

const verbTags: Tag[] = ['say', 'demand', 'call', 'said', 'saying', 'deed']

/** Takes the tags of a verb from every token that is a noun or part of a name here. */
export function withoutFalseVerbs(tokens: Token[]): Token[] {
  const isFalse = (token: Token, at: number) =>
    isA(token, 'say', 'demand', 'call', 'saying', 'deed') && isNoVerb(tokens, at)
  const nouns = tokens.flatMap((token, at) => (isFalse(token, at) ? [at] : []))
  if (nouns.length === 0) return tokens
  return tokens.map((token, at) => (nouns.includes(at) ? { ...token, tags: tagsWithout(token) } : token))
}

const tagsWithout = ({ tags }: Token) => new Set([...tags].filter((tag) => !verbTags.includes(tag)))

function isNoVerb(tokens: Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
  const isPlain = !endsIn(token, 'ed', 'ing') && isA(token, 'noun', 'speech')
  // `State officials`, `Minister for State Lands`
  if (isCapital(token) && !isMark(before, '“"') && (at > 0 || isPlain) && !/^\p{Lu}+$/u.test(token.text))
    return at > 0 ? isCapital(next) || isCapital(before) || isPlain : isSmall(next) && !isMark(next, ',')
  if (is(token, 'think') && is(next, 'tank', 'tanks')) return true
  if (is(token, 'written')) return !is(tokens[seekBack(tokens, at, (one) => !endsIn(one, 'ly'))], 'have', 'has', 'had')
  // `the man accused of it`: who accuses names somebody first.
  if (is(token, 'accused', 'blamed', 'criticized', 'criticised', 'praised', 'mocked', 'hailed'))
    return is(next, 'of', 'for', 'by')
  const isOwned = isA(before, 'possessive') || (possessive.test(before?.text ?? '') && !isA(before, 'contraction'))
  if (endsIn(token, 'ing')) return (isOwned || is(before, 'a', 'an', 'the', 'one', 'this')) && !is(next, 'that')
  if (!isPlain) return false
  if (isOwned || is(before, 'a', 'an', 'the', 'this', 'another', 'every', 'no')) return true
  if ((isA(before, 'preposition') && !is(before, 'to')) || (is(before, 'to') && endsIn(token, 's'))) return true
  // `rejected reports that …`
  if (isSmall(before) && (isPast(before) || isA(before, 'said')) && is(next, 'that', 'of')) return true
  // `the early report by sailors`
  const article = is(tokens[at - 2], 'a', 'an', 'the', 'this') && isSmall(before) && !endsIn(before, 's')
  return article && !endsIn(token, 's') && is(next, 'by', 'of', 'from', 'about')
}
