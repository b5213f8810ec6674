import type { Discourse } from '#lib/parse/attribute/discourse'
import { type Found, isName } from '#lib/parse/attribute/drafts'
import { introducer } from '#lib/parse/attribute/introducer'
import { isA } from '#lib/parse/attribute/lexicon'
import { at, insideOf, isLone, sameVoice } from '#lib/parse/attribute/rule'
import type { Sentence } from '#lib/parse/attribute/sentence'
import { subjectBefore } from '#lib/parse/attribute/subject-before'
import { isTail } from '#lib/parse/attribute/tag'
import type { Range } from '#lib/record/span'

/** `“Why now?” ¶ Jon Oak, a pilot, asked.`: a tag that the cutting into sentences has parted from its words. */
export function tagged(discourse: Discourse, index: number): Found[] {
  const { tokens, block } = discourse.sentences[index] as Sentence
  const before = discourse.sentences[index - 1]
  if (!before || before.block !== block || !isLone(before) || !/[?!]['’]?["”]$/.test(before.tokens.at(-1)?.text ?? ''))
    return []
  const verb = tokens.findIndex((token) => isA(token, 'said') && !isA(token, 'telling'))
  const source = verb > 0 ? subjectBefore(tokens, verb) : null
  if (source?.from !== 0 || !isTail(tokens, verb + 1)) return []
  return [
    {
      rule: 'lone-speech',
      type: 'direct',
      source,
      cue: at(verb),
      contents: markedIn(before),
      sentence: index,
      stance: null,
    },
  ]
}

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
    ? [
        {
          rule: 'lone-speech',
          type: 'direct',
          source,
          cue: null,
          contents: markedIn(sentence),
          sentence: index - 1,
          stance: null,
        },
      ]
    : []
}
