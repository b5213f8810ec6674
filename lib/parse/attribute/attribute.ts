import type { Finding } from '#lib/message/finding'
import { type Discourse, noteSpeaker } from '#lib/parse/attribute/discourse'
import { draftsOf, type Found } from '#lib/parse/attribute/drafts'
import { continued, introduced, tagged } from '#lib/parse/attribute/lone-speech'
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
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Token } from '#lib/parse/attribute/token'
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
export function attribute(text: string, sentences: Sentence[], tweets: Tweet[]) {
  const discourse = readDiscourse(text, sentences, tweets)
  const attributions: Attribution[] = []
  const findings: Finding[] = []
  let last: { sentence: number; attribution: Attribution } | null = null
  let parted: Found[] = []
  sentences.forEach((sentence, index) => {
    const tags = parted
    parted = sentences[index + 1] ? tagged(discourse, index + 1) : []
    const goesOn = last?.sentence === index - 1 && parted.length === 0 ? continued(sentence, sentences[index - 1]) : []
    if (last && goesOn.length > 0) {
      last.attribution.contents.push(...goesOn.map(({ start, end }) => spanOf(text, start, end)))
      last.sentence = index
      if (last.attribution.type === 'indirect') last.attribution.type = 'mixed'
      return
    }
    const drafts = tags.length > 0 ? tags : draftsOf(rules, discourse, sentence, index)
    for (const draft of [...drafts, ...introduced(discourse, index)]) {
      const { attribution, unsure } = complete(discourse, draft)
      if (unsure) findings.push(unsureOf(unsure, attribution.sources[0]?.start ?? 0))
      attributions.push(attribution)
      if (attribution.speaker) noteSpeaker(discourse, index, attribution.speaker)
      // Words go on behind `…, Lee said.`, too, where these are told.
      if (attribution.type === 'direct' || draft.rule === 'cue-at-end') last = { sentence: index, attribution }
    }
  })
  return { attributions, findings }
}

/** Who speaks here is nothing that the text says in a form that the rules read. */
const unsureOf = (reason: string, start: number): Finding => ({
  ruleId: 'speaker-unsure',
  severity: 'info',
  reason,
  advice: 'Name the speaker in an override if a reader can tell who it is',
  start,
})

function complete(discourse: Discourse, draft: Found): { attribution: Attribution; unsure?: string } {
  const { text } = discourse
  const { tokens } = discourse.sentences[draft.sentence] as Sentence
  const spanned = ({ from, to }: Phrase) => {
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
    return spanOf(text, first.start, last.start + bare(last).length)
  }
  const words = draft.contents.map(({ start, end }) => text.slice(start, end)).join(' ')
  const { unsure, ...resolved } = resolveSpeaker(discourse, draft.sentence, draft.source, words)
  const attribution: Attribution = {
    type: draft.type,
    sources: [spanned(draft.source)],
    cue: draft.cue && spanned(draft.cue),
    contents: draft.contents.map(({ start, end }) => spanOf(text, start, end)),
    name: null,
    rule: draft.rule,
    ...resolved,
    ...(draft.stance === 'denied' || draft.stance === 'asked' ? { stance: draft.stance } : {}),
  }
  return unsure ? { attribution, unsure } : { attribution }
}
