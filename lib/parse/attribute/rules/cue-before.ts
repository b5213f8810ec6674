import { adverbs, prepositions, pronouns, sayVerbs, timeWords } from '#lib/parse/attribute/cues'
import { isTitle } from '#lib/parse/attribute/is-title'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import { at, insideOf, type Rule, type View } from '#lib/parse/attribute/rule'
import { subjectBefore } from '#lib/parse/attribute/subject-before'

/** `Ms. Lee repeated, “…”`, `he told reporters on Friday: “…”`, `prompting Ms. Khan to retort, “…”`. */
export const cueBefore: Rule = {
  name: 'cue-before',
  find(view) {
    const { tokens, taken } = view
    return tokens.flatMap((token, i) => {
      if (token.type !== 'quotation' || taken(i) || isTitle(tokens, i)) return []
      const open = isMark(tokens[i - 1], /^[,:]$/)
      const verb = findVerb(view, open ? i - 2 : i - 1, open)
      if (verb !== null && taken(verb)) return []
      const colon = verb === null && isMark(tokens[i - 1], /^:$/) ? i - 1 : null
      const source = verb !== null ? sourceOf(view, verb) : colon !== null && !view.sentence.tweet ? view.subject : null
      const cue = verb ?? colon
      if (!source || cue === null) return []
      const contents = [insideOf(tokens, i)]
      if (tokens[i + 1]?.type === 'quotation') contents.push(insideOf(tokens, i + 1))
      return [{ type: 'direct' as const, source, cue: at(cue), contents }]
    })
  },
}

/** The nearest saying verb to the left, over an adverbial or an addressee; none where a clause begins between. */
function findVerb({ tokens }: View, from: number, open: boolean): number | null {
  for (let verb = from; verb >= 0 && from - verb < (open ? 14 : 1); verb -= 1) {
    const token = tokens[verb]
    if (!token || token.type === 'quotation' || isMark(token, /^[;:.]$/)) return null
    if (isWord(token, sayVerbs)) return verb
    if (token.word === 'that' || (isWord(token, pronouns) && token.word !== 'it')) return null
    if (
      isWord(token, adverbs) &&
      !isWord(token, timeWords) &&
      /^(?:was|is|has|have|had|would|could|did|does)$/.test(token.word)
    )
      return null
  }
  return null
}

/** The subject; that of an infinitive stands before its `to`, that of a participle is the sentence's. */
function sourceOf({ tokens, subject }: View, verb: number): Phrase | null {
  if (tokens[verb - 1]?.word === 'to') {
    let from = verb - 1
    while (
      from > 0 &&
      tokens[from - 1]?.type === 'word' &&
      (isCapital(tokens[from - 1]) || isWord(tokens[from - 1], pronouns))
    )
      from -= 1
    return from < verb - 1 ? { from, to: verb - 1 } : subject
  }
  if (/ing$/.test(tokens[verb]?.word ?? '')) return subject
  const source = subjectBefore(tokens, verb)
  if (source && !isWord(tokens[source.from], prepositions)) return source
  return /^(?:and|but|then)$/.test(tokens[verb - 1]?.word ?? '') ? subject : source
}
