import { type Discourse, noteSpeaker, readDiscourse } from '#lib/parse/attribute/discourse'
import type { Phrase } from '#lib/parse/attribute/noun-phrase'
import { resolveSpeaker } from '#lib/parse/attribute/resolve-speaker'
import { type Draft, insideOf, isLone, type Rule, type View } from '#lib/parse/attribute/rule'
import { accordingTo } from '#lib/parse/attribute/rules/according-to'
import { clauseAfter } from '#lib/parse/attribute/rules/clause'
import { cueAtEnd } from '#lib/parse/attribute/rules/cue-at-end'
import { cueBefore } from '#lib/parse/attribute/rules/cue-before'
import { label } from '#lib/parse/attribute/rules/label'
import { introducer } from '#lib/parse/attribute/rules/lone-speech'
import { markedWords } from '#lib/parse/attribute/rules/marked-words'
import { objectAfter } from '#lib/parse/attribute/rules/object'
import { participle } from '#lib/parse/attribute/rules/participle'
import { possessiveNoun } from '#lib/parse/attribute/rules/possessive-noun'
import { tagAfter } from '#lib/parse/attribute/rules/tag-after'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'
import type { Attribution } from '#lib/schema/attribution'
import { overlaps, type Range, spanOf } from '#lib/schema/span'
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

/** No sentence that a person wrote has more tokens; the rules compare tokens with each other, so the time would grow. */
const longest = 500

type Found = Draft & { sentence: number }

/** Who says what in the text, sentence by sentence; then whose the words are that have no cue of their own. */
export function attribute(text: string, sentences: Sentence[], tweets: Tweet[]): Attribution[] {
  const discourse = readDiscourse(text, sentences, tweets)
  const attributions: Attribution[] = []
  let last: { sentence: number; attribution: Attribution } | null = null
  sentences.forEach((sentence, index) => {
    const found = draftsOf(discourse, sentence, index)
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

function draftsOf(discourse: Discourse, sentence: Sentence, index: number): Found[] {
  const found: Found[] = []
  const { tokens } = sentence
  if (tokens.length > longest) return found
  const isCue = (token: number) => found.some(({ cue }) => cue !== null && cue.from <= token && token < cue.to)
  const within = (token: number) => {
    const own = tokens[token]
    return own !== undefined && found.some(({ contents }) => contents.some((range) => overlaps(range, own)))
  }
  const view: View = {
    sentence,
    tokens,
    isCue,
    taken: (token) => isCue(token) || within(token),
    isName: (phrase) => isName(discourse, tokens, phrase),
    get subject() {
      return discourse.subjects[index] ?? found[0]?.source ?? null
    },
  }
  for (const rule of rules)
    for (const draft of rule.find(view)) {
      const again =
        draft.type === 'direct' &&
        found.some((one) => one.contents.some((a) => draft.contents.some((b) => overlaps(a, b))))
      if (!again) found.push({ ...draft, rule: rule.name, sentence: index })
    }
  return found.toSorted((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0))
}

/** True for a phrase that ends with a handle, or with the last or first word of a name that the text gives somewhere. */
function isName({ byLast, byFirst, people }: Discourse, tokens: Token[], { from, to }: Phrase): boolean {
  if (tokens.slice(from, to).some(({ text }) => text.startsWith('@'))) return true
  const own = (tokens[to - 1]?.text ?? '').replace(/['’]s?$/, '')
  return own !== own.toUpperCase() && (byLast.has(own) || byFirst.has(own) || people.has(own))
}

/** Quotations that are all their sentence holds, right after the same speech: its speaker goes on. */
function continued(sentences: Sentence[], index: number, lastSentence: number): Range[] {
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
function introduced(discourse: Discourse, index: number): Found[] {
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

function complete(discourse: Discourse, draft: Found): Attribution {
  const { text } = discourse
  const { tokens } = discourse.sentences[draft.sentence] as Sentence
  const spanned = ({ from, to }: Phrase) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    const span = spanOf(text, first?.start ?? 0, last?.end ?? 0)
    const end = span.end - (/(?:['’]s|['’])$/.exec(span.text)?.[0].length ?? 0)
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
