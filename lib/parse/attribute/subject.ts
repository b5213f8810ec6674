import { adverbs, clauseWords, finite, objectVerbs, prepositions, sayVerbs, timeWords } from '#lib/parse/attribute/cues'
import { isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

/** The first subject of a sentence: after introductory chunks, up to its verb. Null where the sentence has none. */
export function mainSubject(tokens: Token[]): Phrase | null {
  let from = 0
  for (let guard = 0; guard < 4; guard += 1) {
    const first = tokens[from]
    if (first?.type !== 'word') return null
    const introduces =
      [prepositions, timeWords].some((list) => isWord(first, list)) ||
      /^(?:when|while|after|before|as|if|because|although|though|since|asked|speaking|however|moments|hours|later|but|and|so|yet|also|meanwhile|instead|then|still|now)$/.test(
        first.word,
      )
    if (!introduces) break
    const comma = tokens.findIndex((token, i) => i > from && i < from + 40 && isMark(token, /^,$/))
    if (comma >= 0) from = comma + 1
    else if (/^(?:but|and|so|yet|also|then|still|now|later)$/.test(first.word)) from += 1
    else return null
  }
  let to = from
  while (to < tokens.length) {
    const token = tokens[to] as Token
    if (token.type !== 'word' || isWord(token, finite) || isWord(token, sayVerbs) || isWord(token, objectVerbs)) break
    if (
      to > from &&
      (/^\p{Ll}+ed$/u.test(token.text) ||
        token.word === 'that' ||
        (isWord(token, adverbs) && !/^(?:all|both|each|just)$/.test(token.word)))
    )
      break
    if (to > from && isWord(token, clauseWords) && !/^(?:and|for|or)$/.test(token.word)) break
    to += 1
  }
  return from < to ? { from, to } : null
}
