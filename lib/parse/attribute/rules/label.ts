import { prepositions, sayVerbs } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import { at, clause, insideOf, type Rule } from '#lib/parse/attribute/rule'
import type { Token } from '#lib/parse/attribute/sentence'

/** `Lee: …` and `Ann Lee to Lake TV on …: "…"`: a name, what it speaks of, a colon, the words; `“…” — Lee` in a tweet. */
export const label: Rule = {
  name: 'label',
  find({ tokens, taken, isName, sentence }, i) {
    if (sentence.tweet && i === 1 && tokens[0]?.type === 'quotation' && isMark(tokens[1], '—–-')) {
      const source = opening(tokens, 2)
      return isName(source) ? { type: 'direct', source, cue: at(1), contents: [insideOf(tokens, 0)] } : null
    }
    if (!isMark(tokens[i], ':') || taken(i)) return null
    const source = sentence.tweet ? opening(tokens, 0) : closing(tokens, i)
    // After a verb that says, a name is that of who is addressed.
    const tells = tokens.slice(0, i).some((token) => isWord(token, sayVerbs) && !isCapital(token))
    if (tells || !isName(source)) return null
    if (tokens[i + 1]?.type === 'quotation')
      return { type: 'direct', source, cue: at(i), contents: [insideOf(tokens, i + 1)] }
    const words = sentence.tweet ? clause(tokens, i + 1, tokens.length) : null
    return words && { source, cue: at(i), ...words }
  },
}

/** The phrase that begins at `from`, up to a preposition or a mark. */
function opening(tokens: Token[], from: number): Phrase {
  let to = from
  while (tokens[to]?.type === 'word' && (tokens[to]?.word === 'of' || !isWord(tokens[to], prepositions))) to += 1
  return { from, to }
}

/** The name directly before the colon. */
function closing(tokens: Token[], colon: number): Phrase {
  let from = colon
  while (isCapital(tokens[from - 1])) from -= 1
  return { from, to: colon }
}
