import type { Discourse } from '#lib/parse/attribute/discourse'
import { bare, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Draft, Rule, View } from '#lib/parse/attribute/rule'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'
import { overlaps } from '#lib/schema/span'

/** A draft with the sentence in which its source and its cue stand. */
export type Found = Draft & { sentence: number }

/** No sentence that a person wrote has more tokens; the rules compare tokens with each other, so the time would grow. */
const longest = 500

/** What the rules, in their order, find in one sentence. */
export function draftsOf(rules: Rule[], discourse: Discourse, sentence: Sentence, index: number): Found[] {
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
      const written =
        draft.source && tokens.slice(draft.source.from, draft.source.to).some(({ word }) => sign.test(word))
      if (!again && !written) found.push({ ...draft, rule: rule.name, sentence: index })
    }
  return found.toSorted((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0))
}

/** Things on which words stand: what they bear is nobody's speech. */
const sign =
  /^(?:sign|banner|placard|poster|t-shirt|shirt|sticker|plaque|flag|tattoo|mural|graffiti|billboard|cap|hat)s?$/

/** True for a phrase that ends with a handle, or with the last or first word of a name that the text gives somewhere. */
export function isName({ byLast, byFirst, people }: Discourse, tokens: Token[], { from, to }: Phrase): boolean {
  if (tokens.slice(from, to).some(({ text }) => text.startsWith('@'))) return true
  const own = bare(tokens[to - 1])
  return own !== own.toUpperCase() && (byLast.has(own) || byFirst.has(own) || people.has(own))
}
