import { callVerbs, forms, nounLike, objectVerbs, pronouns, sayVerbs } from '#lib/parse/attribute/cues'
import { isTitle } from '#lib/parse/attribute/is-title'
import { endsIn, isMark, isWord, type Phrase, seek, seekBack } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule, type View } from '#lib/parse/attribute/rule'
import type { Token } from '#lib/parse/attribute/sentence'
import { subjectBefore } from '#lib/parse/attribute/subject-before'

const joining = forms('to and but then by')

/** Marks at which a clause ends. */
const stops = ';.—–'

/** What she `found “dull”` she has not said. */
const verbs = new Set([...callVerbs, ...objectVerbs, ...sayVerbs].filter((verb) => verb !== 'found'))

/** `called her “utterly selfish”`, `questioned the “etiquette” of the team`: some marked words after a cue. */
export const markedWords: Rule = {
  name: 'marked-words',
  find(view, i) {
    const { tokens, taken } = view
    if (tokens[i]?.type !== 'quotation' || isTitle(tokens, i)) return null
    const verb = findVerb(view, i)
    if (verb === null || (taken(i) && !taken(verb))) return null
    const source = sourceOf(view, verb)
    const words = clause(tokens, verb + 1, endOf(view, i))
    return source && words && { source, cue: at(verb), ...words }
  },
}

/** The nearest cue to the left that is not taken, within the same clause. */
function findVerb({ tokens, isCue }: View, quotation: number): number | null {
  const isVerb = (token: Token, i: number) =>
    isWord(token, verbs) && (!isWord(token, nounLike) || isWord(tokens[i - 1], pronouns))
  const verb = seekBack(tokens, quotation, (token, i) => isVerb(token, i) || isMark(token, stops))
  return isWord(tokens[verb], verbs) && !isCue(verb) ? verb : null
}

function sourceOf({ tokens, subject }: View, verb: number): Phrase | null {
  if (isWord(tokens[verb - 1], joining) || endsIn(tokens[verb], 'ing'))
    return tokens[verb]?.word === 'reading' ? null : subject
  return subjectBefore(tokens, verb)
}

/** The words end where the clause around the marked words does, or before a second cue (`and said`). */
function endOf({ tokens, isCue }: View, quotation: number): number {
  return seek(tokens, quotation, (token, i) => isMark(token, ',;—–') || (isWord(token, joining) && isCue(i + 1)))
}
