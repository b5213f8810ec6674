import {
  adverbs,
  clauseWords,
  determiners,
  finite,
  forms,
  nounLike,
  objectVerbs,
  prepositions,
  sayVerbs,
  timeWords,
} from '#lib/parse/attribute/cues'
import { isMark, isPast, isWord, type Phrase, possessive, seek } from '#lib/parse/attribute/noun-phrase'
import { isNamed } from '#lib/parse/attribute/openings'
import type { Token } from '#lib/parse/attribute/sentence'

const joiners = forms('but and so yet also still now meanwhile instead however')

/** First words of an introduction, which ends with a comma: an adverbial, a clause, or a participle without -ed or -ing. */
const openers = new Set([
  ...prepositions,
  ...forms(`
    when while as if because although though moments hours minutes days weeks told given known born`),
])

const verbs = new Set([...finite, ...sayVerbs, ...objectVerbs])

/** Words at which a subject ends, but for some that go on with it. */
const goOn = forms('all both each just and for or')
const enders = new Set([...verbs, ...adverbs, ...clauseWords].filter((word) => !goOn.has(word)))

/** The first subject of a sentence: after introductory chunks, up to its verb. Null where the sentence has none. */
export function mainSubject(tokens: Token[], start = 0): Phrase | null {
  const isTime = (token: Token) => isWord(token, timeWords) && !isWord(token, openers)
  const from = seek(tokens, start, (token) => !isTime(token) && !isMark(token, ','))
  const first = tokens[from]
  if (first?.type !== 'word') return null
  if (isWord(first, joiners)) return mainSubject(tokens, from + 1)
  if (isWord(first, openers) || /^(?:re-)?\p{Ll}{2,}(?:ed|ing)$/u.test(first.word)) {
    return mainSubject(
      tokens,
      seek(tokens, from, (token) => isMark(token, ',')),
    )
  }
  if (isWord(first, verbs) && !isNamed(tokens, from)) return null
  let to = from + 1
  while (tokens[to]?.type === 'word' && !ends(tokens, to)) to += 1
  return { from, to: afterApposition(tokens, to) }
}

/** A verb ends a subject, if it is none of the words that are nouns, too (`her answer was`). */
function ends(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  const noun = isWord(tokens[at], nounLike) && (isWord(before, determiners) || possessive.test(before?.text ?? ''))
  return isPast(tokens[at]) || (isWord(tokens[at], enders) && !noun)
}

/** `His wife, Ann Lee, a nurse, waved`: the subject reaches to the comma before the verb, or to the last one. */
function afterApposition(tokens: Token[], to: number): number {
  let end = to
  if (!isMark(tokens[to], ',')) return to
  for (let i = to; tokens[i] && !isMark(tokens[i], '.;:?!—'); i += 1) {
    if (isMark(tokens[i], ',')) end = i
    if (end === i && (isWord(tokens[i + 1], verbs) || isPast(tokens[i + 1]))) break
  }
  return end
}
