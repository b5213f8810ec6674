import { is, isA } from '#lib/parse/attribute/lexicon'
import { isMark, isPast, type Phrase, possessive, seek } from '#lib/parse/attribute/noun-phrase'
import { isNamed } from '#lib/parse/attribute/openings'
import type { Token } from '#lib/parse/attribute/token'

/** The first subject of a sentence: after introductory chunks, up to its verb. Null where the sentence has none. */
export function mainSubject(tokens: Token[], start = 0): Phrase | null {
  const isTime = (token: Token) => isA(token, 'time') && !isA(token, 'preposition', 'opening')
  const from = seek(tokens, start, (token) => !isTime(token) && !isMark(token, ','))
  const first = tokens[from]
  if (first?.type !== 'word') return null
  if (is(first, 'but', 'and', 'so', 'yet', 'also', 'still', 'now', 'meanwhile', 'instead', 'however'))
    return mainSubject(tokens, from + 1)
  if (isA(first, 'preposition', 'opening') || /^(?:re-)?\p{Ll}{2,}(?:ed|ing)$/u.test(first.word)) {
    return mainSubject(
      tokens,
      seek(tokens, from, (token) => isMark(token, ',')),
    )
  }
  if (isA(first, 'finite', 'say', 'demand') && !isNamed(tokens, from)) return null
  let to = from + 1
  while (tokens[to]?.type === 'word' && !ends(tokens, to)) to += 1
  return { from, to: afterApposition(tokens, to) }
}

/** A verb ends a subject, if it is none of the words that are nouns, too (`her answer was`). */
function ends(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  const noun = isA(tokens[at], 'noun') && (isA(before, 'determiner') || possessive.test(before?.text ?? ''))
  return (
    isPast(tokens[at]) ||
    (isA(tokens[at], 'finite', 'say', 'demand', 'adverb', 'clause') &&
      !is(tokens[at], 'all', 'both', 'each', 'just', 'and', 'for', 'or') &&
      !noun)
  )
}

/** `His wife, Ann Lee, a nurse, waved`: the subject reaches to the comma before the verb, or to the last one. */
function afterApposition(tokens: Token[], to: number): number {
  let end = to
  if (!isMark(tokens[to], ',')) return to
  for (let i = to; tokens[i] && !isMark(tokens[i], '.;:?!—'); i += 1) {
    if (isMark(tokens[i], ',')) end = i
    if (end === i && (isA(tokens[i + 1], 'finite', 'say', 'demand') || isPast(tokens[i + 1]))) break
  }
  return end
}
