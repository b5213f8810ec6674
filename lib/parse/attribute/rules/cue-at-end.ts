import {
  clauseWords,
  contractions,
  finite,
  forms,
  nounLike,
  prepositions,
  relativePronouns,
  sayVerbs,
} from '#lib/parse/attribute/cues'
import { endsIn, isMark, isSmall, isWord, seek } from '#lib/parse/attribute/noun-phrase'
import { afterAside } from '#lib/parse/attribute/openings'
import { at, clause, type Rule } from '#lib/parse/attribute/rule'
import type { Token } from '#lib/parse/attribute/sentence'
import { isTail, tagAt } from '#lib/parse/attribute/tag'

/** First words of an adverbial: with nothing more before it, a tag has no told clause. */
const openers = new Set([...prepositions, ...forms('asked when while if because although')])

/**
 * `The bridge is closed, the mayor’s office announced Monday.`: a told clause before its cue; or around it, as in
 * `The bridge, she said, is closed.`
 */
export const cueAtEnd: Rule = {
  name: 'cue-at-end',
  find({ tokens, taken }, verb) {
    if (!isWord(tokens[verb], sayVerbs) || !isSmall(tokens[verb])) return null
    const tag = tagAt(tokens, verb)
    if (!tag) return null
    const { source, comma, end, inverted } = tag
    // Only the verb must be free, since what stands before may be told of somebody else: `Lee said it is open, the mayor
    // said.` What may be a noun is one where the sentence goes on behind its subject: `the police and fire officials said`.
    if (taken(verb) || (isWord(tokens[verb], nounLike) && isSmall(tokens[end]))) return null
    const before = clause(tokens, 0, comma)
    if (!before) return null
    const found = { source, cue: at(verb) }
    const aside = afterAside(tokens, end)
    const rest = aside > end ? aside : isMark(tokens[end], ',') ? end + 1 : tokens.length
    const free = !tokens.some((_, i) => taken(i))
    const after = free && goesOn(tokens, rest, inverted) ? clause(tokens, rest, tokens.length) : null
    if (after && !isWord(tokens[verb], nounLike)) {
      const type = before.type === 'mixed' ? 'mixed' : after.type
      return { ...found, type, contents: [...before.contents, ...after.contents] }
    }
    const told =
      (comma >= 3 || isWord(tokens[0], contractions)) &&
      (isTold(tokens.slice(mainFrom(tokens, comma), comma)) || isOpened(tokens.slice(0, comma)))
    return told && (isMark(tokens[end], ',') || isTail(tokens, end)) ? { ...found, ...before } : null
  },
}

/**
 * `…, she said, is closed`, `By 1988, she said, it will close`; not `…, said Ann Lee, the mayor`, `…, said Ann Lee, who won`
 * or `…, she said, adding that`.
 */
function goesOn(tokens: Token[], from: number, inverted: boolean): boolean {
  const first = tokens[from]
  const opens = isWord(tokens[0], openers) && !isWord(first, relativePronouns)
  if (inverted && !isWord(first, finite) && !opens) return false
  return !endsIn(first, 'ing') && isTold(tokens.slice(from))
}

/** Where the main clause begins: after an adverbial (`By 1988, …`). */
const mainFrom = (tokens: Token[], comma: number): number =>
  isWord(tokens[0], openers) ? Math.min(seek(tokens, 0, (token) => isMark(token, ',')) + 1, comma) : 0

/** `Over the years rain has fallen`, `If it falls we will leave`: a clause right after an adverbial, or after another. */
const isOpened = (told: Token[]): boolean =>
  told.filter((token) => isSmall(token) && isWord(token, finite)).length >
  (isWord(told[0], prepositions) && !isWord(told[0], clauseWords) ? 0 : 1)

/** A clause of its own, with a verb, and not another adverbial. */
const isTold = (told: Token[]): boolean =>
  !isWord(told[0], openers) &&
  told.some((token) => isWord(token, finite) || isWord(token, contractions) || endsIn(token, 'ed', 's'))
