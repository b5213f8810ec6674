import { type Discourse, noteSpeaker } from '#lib/parse/attribute/discourse'
import { draftsOf, type Found } from '#lib/parse/attribute/drafts'
import { continued, introduced } from '#lib/parse/attribute/lone-speech'
import { bare, type Phrase } from '#lib/parse/attribute/noun-phrase'
import { readDiscourse } from '#lib/parse/attribute/read-discourse'
import { resolveSpeaker } from '#lib/parse/attribute/resolve-speaker'
import type { Rule } from '#lib/parse/attribute/rule'
import { accordingTo } from '#lib/parse/attribute/rules/according-to'
import { clauseAfter } from '#lib/parse/attribute/rules/clause'
import { cueAtEnd } from '#lib/parse/attribute/rules/cue-at-end'
import { cueBefore } from '#lib/parse/attribute/rules/cue-before'
import { label } from '#lib/parse/attribute/rules/label'
import { markedWords } from '#lib/parse/attribute/rules/marked-words'
import { objectAfter } from '#lib/parse/attribute/rules/object'
import { participle } from '#lib/parse/attribute/rules/participle'
import { possessiveNoun } from '#lib/parse/attribute/rules/possessive-noun'
import { tagAfter } from '#lib/parse/attribute/rules/tag-after'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'
import type { Attribution } from '#lib/record/attribution'
import { spanOf } from '#lib/record/span'
import type { Tweet } from '#lib/record/tweet'

/** The rules in the order in which they are tried; a cue or marked words that one has taken are closed to the next. */
const rules: Rule[] = [
  label,
  tagAfter,
  cueBefore,
  accordingTo,
  possessiveNoun,
  clauseAfter,
  objectAfter,
  participle,
  markedWords,
  cueAtEnd,
]

/** Who says what in the text, sentence by sentence; then whose the words are that have no cue of their own. */
export function attribute(text: string, sentences: Sentence[], tweets: Tweet[]): Attribution[] {
  const discourse = readDiscourse(text, sentences, tweets)
  const attributions: Attribution[] = []
  let last: { sentence: number; attribution: Attribution } | null = null
  sentences.forEach((sentence, index) => {
    const goesOn = last?.sentence === index - 1 ? continued(sentence, sentences[index - 1]) : []
    if (last && goesOn.length > 0) {
      last.attribution.contents.push(...goesOn.map(({ start, end }) => spanOf(text, start, end)))
      last.sentence = index
      return
    }
    for (const draft of [...draftsOf(rules, discourse, sentence, index), ...introduced(discourse, index)]) {
      const attribution = complete(discourse, draft)
      attributions.push(attribution)
      if (attribution.speaker) noteSpeaker(discourse, index, attribution.speaker)
      if (attribution.type === 'direct') last = { sentence: index, attribution }
    }
  })
  return attributions
}

function complete(discourse: Discourse, draft: Found): Attribution {
  const { text } = discourse
  const { tokens } = discourse.sentences[draft.sentence] as Sentence
  const spanned = ({ from, to }: Phrase) => {
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
    return spanOf(text, first.start, last.start + bare(last).length)
  }
  const words = draft.contents.map(({ start, end }) => text.slice(start, end)).join(' ')
  return {
    type: draft.type,
    sources: [spanned(draft.source)],
    cue: draft.cue && spanned(draft.cue),
    contents: draft.contents.map(({ start, end }) => spanOf(text, start, end)),
    name: null,
    rule: draft.rule,
    ...resolveSpeaker(discourse, draft.sentence, draft.source, words),
  }
}
