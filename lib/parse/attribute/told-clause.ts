import {
  clauseWords,
  contractions,
  forms,
  making,
  prepositions,
  pronouns,
  relativePronouns,
} from '#lib/parse/attribute/cues'
import { isSmall, isWord, seek } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

export const relatives = new Set([...relativePronouns, ...forms('that where when')])

const persons = forms('he she they we i')
const auxiliaries = forms('is was are were has had have will would can could may might should must does did')

/** `added she was glad`, `confirmed the gate is open`: a clause, with a subject and a verb, and not the name of a thing. */
export function tells(tokens: Token[], verb: number, from: number): boolean {
  if (isWord(tokens[from], persons) || isWord(tokens[from], contractions)) return true
  if (isWord(tokens[from], prepositions) || isWord(tokens[verb], making)) return false
  const isAuxiliary = (token: Token | undefined) => isSmall(token) && isWord(token, auxiliaries)
  const at = seek(tokens, from, (token) => isAuxiliary(token) || isWord(token, relatives) || isWord(token, clauseWords))
  // `added a rule she had read` has a thing for its object; `a loss reported in May, is` begins no clause.
  const before = at - 1
  const named = before === from || !isWord(tokens[before], pronouns)
  return at > from && isAuxiliary(tokens[at]) && named
}
