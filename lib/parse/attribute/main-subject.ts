import { adverbs, clauseWords, finite, objectVerbs, prepositions, sayVerbs, timeWords } from '#lib/parse/attribute/cues'
import { isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

/** The first subject of a sentence: after introductory chunks, up to its verb. Null where the sentence has none. */
export function mainSubject(tokens: Token[]): Phrase | null {
  let from = 0
  for (let guard = 0; guard < 4; guard += 1) {
    while (isWord(tokens[from], timeWords)) from += 1
    const first = tokens[from]
    if (first?.type !== 'word') return null
    const joiner = /^(?:but|and|so|yet|also|then|still|now|later|meanwhile|instead|however)$/.test(first.word)
    if (!joiner && !isWord(first, prepositions) && !introduction.test(first.word)) break
    const comma = tokens.findIndex((token, i) => i > from && i < from + 40 && isMark(token, /^,$/))
    if (joiner) from = isMark(tokens[from + 1], /^,$/) ? from + 2 : from + 1
    else if (comma >= 0) from = comma + 1
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
  return from < to ? { from, to: afterApposition(tokens, to) } : null
}

/** `His wife, Ann Lee, a nurse, waved`: the subject reaches to the last comma before the verb. */
function afterApposition(tokens: Token[], to: number): number {
  if (!isMark(tokens[to], /^,$/)) return to
  let end = to
  for (let i = to + 1; i < Math.min(tokens.length, to + 30); i += 1) {
    if (tokens[i]?.type === 'quotation' || isMark(tokens[i], /^[.;:?!—]$/)) break
    if (isMark(tokens[i], /^,$/)) end = i
  }
  return end
}

/** First words of an introduction, which ends with a comma: a clause, or a participle (`Told of that, Lee laughed`). */
const introduction =
  /^(?:when|while|after|before|as|if|because|although|though|since|moments|hours|minutes|days|weeks|\p{Ll}{2,}(?:ed|ing)|asked|told|pressed|speaking|given|known|born)$/u
