import type { Discourse } from '#lib/parse/attribute/discourse'
import { type Found, isName } from '#lib/parse/attribute/drafts'
import { introducer } from '#lib/parse/attribute/introducer'
import { insideOf, isLone, sameVoice } from '#lib/parse/attribute/rule'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Range } from '#lib/record/span'

/** Quotations that are all their sentence holds, right after a speech: its speaker goes on. */
export const continued = (sentence: Sentence, before: Sentence | undefined): Range[] =>
  before && isLone(sentence) && sameVoice(sentence, before) ? markedIn(sentence) : []

/** Words between marks, quotation by quotation. */
const markedIn = ({ tokens }: Sentence): Range[] =>
  tokens.flatMap((token, i) => (token.type === 'quotation' ? [insideOf(tokens, i)] : []))

/** A lone quotation after the sentence that introduces it; its source stands in that sentence, and there is no cue. */
export function introduced(discourse: Discourse, index: number): Found[] {
  const sentence = discourse.sentences[index] as Sentence
  const before = discourse.sentences[index - 1]
  if (!before) return []
  const source = introducer(sentence, before, discourse.subjects[index - 1] ?? null, (phrase) =>
    isName(discourse, before.tokens, phrase),
  )
  return source
    ? [{ rule: 'lone-speech', type: 'direct', source, cue: null, contents: markedIn(sentence), sentence: index - 1 }]
    : []
}
