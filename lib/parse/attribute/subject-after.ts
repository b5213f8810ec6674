import { determiners, prepositions, pronouns, timeWords } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

/**
 * The subject of the verb at `verb`, to its right (`said Ms. Lee on …`): a pronoun, a name or a described person,
 * up to a comma, a time, or a preposition that begins an adverbial.
 */
export function subjectAfter(tokens: Token[], verb: number): Phrase | null {
  const from = verb + 1
  const first = tokens[from]
  if (first?.type !== 'word' || isWord(first, prepositions) || isWord(first, timeWords)) return null
  if (isWord(first, pronouns)) return { from, to: from + 1 }
  let to = from
  while (to < tokens.length) {
    const token = tokens[to] as Token
    if (token.type !== 'word' || isWord(token, pronouns)) break
    if (to > from && isWord(token, timeWords) && !isCapital(tokens[to + 1])) break
    if (to > from && isWord(token, timeWords) && /day$/.test(token.word)) break
    if (
      isWord(token, prepositions) &&
      !/^(?:of|for|from)$/.test(token.word) &&
      !(token.word === 'at' && !isCapital(tokens[to - 1]))
    )
      break
    if (token.word === 'that' || (token.word === 'and' && !isCapital(tokens[to + 1]))) break
    to += 1
  }
  // `said his sister, Ann Lee, through tears`: the name in apposition belongs to it.
  if (isMark(tokens[to], /^,$/) && !isCapital(tokens[to - 1])) {
    let end = to + 1
    while (isCapital(tokens[end])) end += 1
    if (end > to + 1 && (isMark(tokens[end], /^[,.]$/) || end >= tokens.length)) to = end
  }
  const named = tokens.slice(from, to).some((token) => isCapital(token) || token.text.startsWith('@'))
  return to > from && (named || isWord(first, determiners)) ? { from, to } : null
}
