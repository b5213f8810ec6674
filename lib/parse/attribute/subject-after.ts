import { isTime } from '#lib/parse/attribute/capital-runs'
import { determiners, forms, prepositions, pronouns, telling } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

/** Prepositions that belong to the name before them (`the mayor of Port Ellery`). */
const belonging = forms('of for from')

/**
 * The subject of the verb at `verb`, to its right (`said Ms. Lee on …`): a pronoun, a name or a described person,
 * up to a comma, a time, or a preposition that begins an adverbial.
 */
export function subjectAfter(tokens: Token[], verb: number): Phrase | null {
  const from = verb + 1
  const first = tokens[from]
  if (isWord(tokens[verb], telling)) return null
  if (isWord(first, pronouns)) return { from, to: from + 1 }
  let to = from
  while (tokens[to]?.type === 'word' && !ends(tokens, to)) to += 1
  if (to === from || isWord(first, prepositions)) return null
  // `said his sister, Ann Lee, through tears`: the name in apposition belongs to it.
  if (isMark(tokens[to], ',') && !isCapital(tokens[to - 1]) && isCapital(tokens[to + 1])) {
    let end = to + 1
    while (isCapital(tokens[end])) end += 1
    if (!tokens[end] || isMark(tokens[end], ',.')) to = end
  }
  const named = tokens.slice(from, to).some((token) => isCapital(token) || token.text.startsWith('@'))
  return named || isWord(first, determiners) ? { from, to } : null
}

/** Words with which a preposition belongs to the phrase: `a sailor known as Mara Quill`. */
const naming = forms('known identified only')

/** A time, an adverbial, a clause or a second thing said ends a subject. */
function ends(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const capital = isCapital(tokens[at + 1])
  return (
    isWord(token, pronouns) ||
    token?.word === 'that' ||
    (token?.word === 'and' && !capital) ||
    (isTime(tokens, at) && (!capital || isTime(tokens, at + 1) || /day$/.test(token?.word ?? ''))) ||
    (isWord(token, prepositions) &&
      !isWord(token, belonging) &&
      !isWord(tokens[at - 1], naming) &&
      !(token?.word === 'at' && !isCapital(tokens[at - 1])))
  )
}
