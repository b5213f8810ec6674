import { isA } from '#lib/parse/attribute/lexicon'
import { isCapital, isMark, type Phrase, seek } from '#lib/parse/attribute/noun-phrase'
import { at, clause, insideOf, isLone, type Rule } from '#lib/parse/attribute/rule'
import type { Token } from '#lib/parse/attribute/token'

/** `Lee: …` and `Ann Lee to Lake TV on …: "…"`: a name, what it speaks of, a colon, the words; `“…” — Lee` in a tweet. */
export const label: Rule = {
  name: 'label',
  find({ tokens, taken, isName, isInterview, sentence }, i) {
    if (isMark(tokens[i], '—–―') && i > 0 && isLone({ ...sentence, tokens: tokens.slice(0, i) }) && !sentence.tweet) {
      const source = { from: i + 1, to: seek(tokens, i + 1, (token) => isMark(token, '.,')) }
      const signs = isName(source) && tokens.slice(source.from, source.to).every(isCapital)
      const words = [...tokens.keys()].filter((k) => tokens[k]?.type === 'quotation')
      return signs ? { type: 'direct', source, cue: at(i), contents: words.map((k) => insideOf(tokens, k)) } : null
    }
    if (
      isInterview &&
      isMark(tokens[i], ':') &&
      i < 4 &&
      tokens.slice(0, i).every(isCapital) &&
      tokens[i + 1]?.type === 'word'
    ) {
      const words = clause(tokens, i + 1, tokens.length)
      return (
        words && {
          type: 'direct',
          source: { from: 0, to: i },
          cue: at(i),
          contents: words.contents.map(({ start }) => ({ start, end: (tokens.at(-1) as Token).end })),
        }
      )
    }
    if (sentence.tweet && i === 1 && tokens[0]?.type === 'quotation' && isMark(tokens[1], '—–-')) {
      const source = opening(tokens, 2)
      return isName(source) ? { type: 'direct', source, cue: at(1), contents: [insideOf(tokens, 0)] } : null
    }
    if (!isMark(tokens[i], ':') || taken(i)) return null
    const source = sentence.tweet ? opening(tokens, 0) : closing(tokens, i)
    // After a verb that says, a name is that of who is addressed.
    const tells = tokens.slice(0, i).some((token) => isA(token, 'say') && !isCapital(token))
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
  while (tokens[to]?.type === 'word' && (tokens[to]?.word === 'of' || !isA(tokens[to], 'preposition'))) to += 1
  return { from, to }
}

/** The name directly before the colon. */
function closing(tokens: Token[], colon: number): Phrase {
  let from = colon
  while (isCapital(tokens[from - 1])) from -= 1
  return { from, to: colon }
}
