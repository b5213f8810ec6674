import type { Discourse } from '#lib/parse/attribute/discourse'
import { is, isA } from '#lib/parse/attribute/lexicon'
import { bare, isCapital, isMark, isPast, isSmall, type Phrase, seek } from '#lib/parse/attribute/noun-phrase'
import type { Draft, Rule, View } from '#lib/parse/attribute/rule'
import { longest, type Sentence } from '#lib/parse/attribute/sentence'
import { stanceOf } from '#lib/parse/attribute/stance'
import type { Token } from '#lib/parse/attribute/token'
import { overlaps, type Range } from '#lib/record/span'

/** A draft with the sentence in which its source stands; without a cue where that is another than its own. */
export type Found = Omit<Draft, 'cue'> & { cue: Phrase | null; sentence: number; stance: ReturnType<typeof stanceOf> }

/** What the rules, in their order, find in one sentence; by its place. */
export function draftsOf(rules: Rule[], discourse: Discourse, sentence: Sentence, index: number): Found[] {
  const found: (Draft & { sentence: number; stance: null })[] = []
  const { tokens } = sentence
  if (tokens.length > longest) return []
  const isCue = (token: number) => found.some(({ cue }) => cue.from <= token && token < cue.to)
  const within = (token: number) => {
    const own = tokens[token] as Token
    return found.some(({ contents }) => contents.some((range) => overlaps(range, own)))
  }
  const view: View = {
    sentence,
    tokens,
    isCue,
    taken: (token) => isCue(token) || within(token),
    isInterview: discourse.isInterview && sentence.block !== discourse.sentences[index - 1]?.block,
    isName: (phrase) => isName(discourse, tokens, phrase),
    get subject() {
      return discourse.subjects[index] ?? found[0]?.source ?? null
    },
  }
  for (const rule of rules)
    for (const token of tokens.keys()) {
      const draft = rule.find(view, token)
      if (!draft || !isWhole(discourse.text, tokens, draft) || !canNameSpeaker(tokens, draft.source)) continue
      const contents = draft.contents.filter((range) => hasWords(discourse.text, range))
      found.push({ ...draft, contents, rule: rule.name, sentence: index, stance: null })
    }
  const placeOf = ({ cue, contents }: Draft) =>
    Math.min(tokens[cue.from]?.start ?? 0, ...contents.map(({ start }) => start))
  return found
    .map((one) => ({ ...one, stance: stanceOf(tokens, one) }))
    .filter(({ stance }) => stance !== 'unsaid')
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

const hasWords = (text: string, { start, end }: Range) => /[\p{L}\p{N}]/u.test(text.slice(start, end))

/** True where a source, a cue and some words are there, each from left to right: what a rule got wrong is nothing said. */
function isWhole(text: string, tokens: Token[], { source, cue, contents }: Omit<Draft, 'rule'>): boolean {
  const isThere = ({ from, to }: Phrase) => from >= 0 && from < to && to <= tokens.length
  return isThere(source) && isThere(cue) && contents.some((range) => hasWords(text, range))
}

/** Verbs that are no nouns: a phrase that holds one is a clause. */

/** True where a phrase can name somebody: it holds no verb of its own, does not end in the middle, and is no sign. */
function canNameSpeaker(tokens: Token[], { from, to }: Phrase): boolean {
  const phrase = tokens.slice(from, to)
  const ends = (token: Token, i: number) =>
    i > 0 && (isMark(token, ',') || isA(token, 'relative') || token.word === 'that')
  const head = phrase.slice(0, seek(phrase, 0, ends))
  const last = head.at(-1)
  const isVerb = (token: Token, i: number) =>
    isSmall(token) && isA(token, 'finite') && !isA(token, 'noun', 'finiteNoun') && i > 0
  const isSign = head.some((token, i) => isA(token, 'sign') && !(isCapital(token) && isCapital(head[i + 1])))
  const isOpen =
    head.length === phrase.length &&
    isSmall(last) &&
    (isA(last, 'preposition', 'determiner') || is(last, 'who', 'which', 'and', 'or', 'but', 'than', 'as')) &&
    !isA(last, 'pronominal')
  // `Kern rejected`, `Many doubted their long`
  const isDeed = (token: Token, i: number) =>
    i > 0 && isPast(token) && (isA(head[i + 1], 'determiner') || (i === head.length - 1 && isCapital(head[i - 1])))
  const isRelative = is(head[0], 'whom', 'which', 'what', 'whose')
  return !isSign && !isOpen && !isRelative && !head.some(isVerb) && !head.some(isDeed)
}

/** True for a phrase that ends with a handle, or with the last or first word of a name that the text gives somewhere. */
export function isName({ byLast, byFirst, people }: Discourse, tokens: Token[], { from, to }: Phrase): boolean {
  if (tokens.slice(from, to).some(({ text }) => text.startsWith('@'))) return true
  const own = bare(tokens[to - 1])
  return from < to && own !== own.toUpperCase() && (byLast.has(own) || byFirst.has(own) || people.has(own))
}
