import { isTime } from '#lib/parse/attribute/capital-runs'
import { isNickname } from '#lib/parse/attribute/is-title'
import { is, isA } from '#lib/parse/attribute/lexicon'
import { isCapital, isMark, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/token'

/**
 * The subject of the verb at `verb`, to its right (`said Ms. Lee on …`): a pronoun, a name or a described person,
 * up to a comma, a time, or a preposition that begins an adverbial.
 */
export function subjectAfter(tokens: Token[], verb: number): Phrase | null {
  const from = verb + 1
  const first = tokens[from]
  if (isA(tokens[verb], 'telling')) return null
  if (isA(first, 'pronoun')) return { from, to: from + 1 }
  let to = from
  while ((tokens[to]?.type === 'word' && !ends(tokens, to)) || isNickname(tokens, to)) to += 1
  if (to === from || isA(first, 'preposition')) return null
  // `said his sister, Ann Lee, through tears`: the name in apposition belongs to it.
  if (isMark(tokens[to], ',') && !isCapital(tokens[to - 1]) && isCapital(tokens[to + 1])) {
    let end = to + 1
    while (isCapital(tokens[end])) end += 1
    if (!tokens[end] || isMark(tokens[end], ',.')) to = end
  }
  const named = tokens.slice(from, to).some((token) => isCapital(token) || token.text.startsWith('@'))
  return named || isA(first, 'determiner') ? { from, to } : null
}

/** A time, an adverbial, a clause or a second thing said ends a subject. */
function ends(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const capital = isCapital(tokens[at + 1])
  return (
    isA(token, 'pronoun') ||
    token?.word === 'that' ||
    (token?.word === 'and' && !capital) ||
    (isTime(tokens, at) && (!capital || isTime(tokens, at + 1) || /day$/.test(token?.word ?? ''))) ||
    (isA(token, 'preposition') &&
      !is(token, 'of', 'for', 'from') &&
      !is(tokens[at - 1], 'known', 'identified', 'only') &&
      !(token?.word === 'at' && !isCapital(tokens[at - 1])))
  )
}
