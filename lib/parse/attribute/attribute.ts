import { type Discourse, noteSpeaker } from '#lib/parse/attribute/discourse'
import { draftsOf, type Found } from '#lib/parse/attribute/drafts'
import { continued, introduced } from '#lib/parse/attribute/lone-speech'
import { type Phrase, possessive } from '#lib/parse/attribute/noun-phrase'
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
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Attribution } from '#lib/schema/attribution'
import { spanOf } from '#lib/schema/span'
import type { Tweet } from '#lib/schema/tweet'

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
    const found = draftsOf(rules, discourse, sentence, index)
    const goesOn = last && found.length === 0 ? continued(sentences, index, last.sentence) : []
    if (last && goesOn.length > 0) {
      last.attribution.contents.push(...goesOn.map(({ start, end }) => spanOf(text, start, end)))
      last.sentence = index
      return
    }
    const lone = found.length === 0 ? introduced(discourse, index) : []
    for (const draft of [...found, ...lone]) {
      const attribution = complete(discourse, draft)
      attributions.push(attribution)
      if (attribution.speaker) noteSpeaker(discourse, index, attribution.speaker)
      if (attribution.type === 'direct') last = { sentence: index, attribution }
    }
  })
  return attributions.toSorted((a, b) => firstOf(a) - firstOf(b))
}

const firstOf = ({ contents, cue }: Attribution) =>
  Math.min(cue?.start ?? Number.POSITIVE_INFINITY, ...contents.map(({ start }) => start))

function complete(discourse: Discourse, draft: Found): Attribution {
  const { text } = discourse
  const { tokens } = discourse.sentences[draft.sentence] as Sentence
  const spanned = ({ from, to }: Phrase) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    const span = spanOf(text, first?.start ?? 0, last?.end ?? 0)
    const end = span.end - (possessive.exec(span.text)?.[0].length ?? 0)
    return spanOf(text, span.start, end)
  }
  const words = draft.contents.map(({ start, end }) => text.slice(start, end)).join(' ')
  const resolved = draft.source
    ? resolveSpeaker(discourse, draft.sentence, draft.source, words)
    : { speaker: null, resolution: null }
  return {
    type: draft.type,
    sources: draft.source ? [spanned(draft.source)] : [],
    cue: draft.cue && spanned(draft.cue),
    contents: draft.contents.map(({ start, end }) => spanOf(text, start, end)),
    name: null,
    rule: draft.rule,
    ...resolved,
  }
}
