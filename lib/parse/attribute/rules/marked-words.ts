import { callVerbs, nounLike, objectVerbs, pronouns, sayVerbs } from '#lib/parse/attribute/cues'
import { isTitle } from '#lib/parse/attribute/is-title'
import { isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule, type View } from '#lib/parse/attribute/rule'
import { subjectBefore } from '#lib/parse/attribute/subject-before'

/** `called her “utterly selfish”`, `questioned the “etiquette” of the team`: some marked words after a cue. */
export const markedWords: Rule = {
  name: 'marked-words',
  find(view) {
    const { tokens, taken } = view
    const found: ReturnType<Rule['find']> = []
    tokens.forEach((token, i) => {
      if (token.type !== 'quotation' || isTitle(tokens, i)) return
      if (found.some(({ contents }) => contents.some(({ start, end }) => start <= token.start && token.end <= end)))
        return
      const verb = findVerb(view, i)
      if (verb === null || (taken(i) && !taken(verb))) return
      const source = sourceOf(view, verb)
      const words = source && clause(tokens, verb + 1, endOf(tokens, i))
      if (source && words) found.push({ source, cue: at(verb), ...words })
    })
    return found
  },
}

/** The nearest cue to the left that is not taken, within the same clause. */
function findVerb({ tokens, isCue }: View, quotation: number): number | null {
  for (let verb = quotation - 1; verb >= 0 && quotation - verb < 25; verb -= 1) {
    const token = tokens[verb]
    if (!token || isMark(token, /^[;.]$/)) return null
    if (![callVerbs, objectVerbs, sayVerbs].some((list) => isWord(token, list))) continue
    if (isWord(token, nounLike) && !isWord(tokens[verb - 1], pronouns)) continue
    return isCue(verb) ? null : verb
  }
  return null
}

function sourceOf({ tokens, subject }: View, verb: number): Phrase | null {
  const before = tokens[verb - 1]?.word ?? ''
  if (/^(?:was|were|is|are|been|being|be)$/.test(before)) return null
  if (before === 'to' || /^(?:and|but|then|by)$/.test(before) || /ing$/.test(tokens[verb]?.word ?? ''))
    return tokens[verb]?.word === 'reading' ? null : subject
  return subjectBefore(tokens, verb)
}

/** The words end where the clause around the marked words does. */
function endOf(tokens: View['tokens'], quotation: number): number {
  for (let i = quotation + 1; i < tokens.length; i += 1) if (isMark(tokens[i], /^[,;—–]$/)) return i
  return tokens.length
}
