import { isTitle } from '#lib/parse/attribute/is-title'
import { is, isA } from '#lib/parse/attribute/lexicon'
import { endsIn, isCapital, isMark, type Phrase, seek, seekBack } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule, type View } from '#lib/parse/attribute/rule'
import { subjectBefore } from '#lib/parse/attribute/subject-before'
import type { Token } from '#lib/parse/attribute/token'

/** Marks at which a clause ends. */
const stops = ';.—–'

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

/** `Moss calls the harbour “…”`, `Quill and Oak call it “…”`: a form of `call` right after a name or a plural. */
const isCall = (tokens: Token[], at: number): boolean =>
  isA(tokens[at], 'call') &&
  (isCapital(tokens[at - 1]) || is(tokens[at - 1], 'who') || (!endsIn(tokens[at], 's') && endsIn(tokens[at - 1], 's')))

/** `issued a statement on …`: whoever issues words says them. */
const isIssued = (tokens: Token[], at: number): boolean =>
  isA(tokens[at], 'issue') && tokens.slice(at + 1, at + 4).some((token) => isA(token, 'speech'))

/** The nearest cue to the left that is not taken, within the same clause. */
function findVerb({ tokens, isCue }: View, quotation: number): number | null {
  const isVerb = (token: Token, i: number) =>
    isIssued(tokens, i) ||
    (isA(token, 'call', 'demand', 'say') &&
      !is(token, 'found') &&
      (!isA(token, 'noun') || isA(tokens[i - 1], 'pronoun') || isCall(tokens, i)))
  const verb = seekBack(tokens, quotation, (token, i) => isVerb(token, i) || isMark(token, stops))
  const isFound = isIssued(tokens, verb) || (isA(tokens[verb], 'call', 'demand', 'say') && !is(tokens[verb], 'found'))
  return isFound && !isCue(verb) ? verb : null
}

function sourceOf({ tokens, subject }: View, verb: number): Phrase | null {
  if (is(tokens[verb - 1], 'to', 'and', 'but', 'then', 'by') || endsIn(tokens[verb], 'ing'))
    return tokens[verb]?.word === 'reading' ? null : subject
  return subjectBefore(tokens, verb)
}

/** The words end where the clause around the marked words does, or before a second cue (`and said`). */
function endOf({ tokens, isCue }: View, quotation: number): number {
  return seek(
    tokens,
    quotation,
    (token, i) => isMark(token, ',;—–') || (is(token, 'to', 'and', 'but', 'then', 'by') && isCue(i + 1)),
  )
}
