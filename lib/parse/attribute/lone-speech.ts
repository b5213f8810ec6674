import type { Discourse } from '#lib/parse/attribute/discourse'
import { type Found, isName } from '#lib/parse/attribute/drafts'
import { introducer } from '#lib/parse/attribute/introducer'
import { insideOf, isLone } from '#lib/parse/attribute/rule'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Range } from '#lib/schema/span'

/** Quotations that are all their sentence holds, right after the same speech: its speaker goes on. */
export function continued(sentences: Sentence[], index: number, lastSentence: number): Range[] {
  const own = sentences[index] as Sentence
  const before = sentences[lastSentence] as Sentence
  if (!isLone(own) || before.tweet !== own.tweet || lastSentence !== index - 1) return []
  const opened = !/["”]$/.test(before.tokens.at(-1)?.text ?? '')
  return own.block === before.block || opened || endsSpeech(before) ? markedIn(own) : []
}

/** Words between marks, quotation by quotation. */
const markedIn = ({ tokens }: Sentence): Range[] =>
  tokens.flatMap((token, i) => (token.type === 'quotation' ? [insideOf(tokens, i)] : []))

/** A paragraph that ends inside or right after a speech lets the next one go on. */
const endsSpeech = ({ tokens }: Sentence) => tokens.at(-1)?.type === 'quotation'

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
