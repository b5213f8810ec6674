import { forms } from '#lib/parse/attribute/cues'
import type { Discourse } from '#lib/parse/attribute/discourse'
import { bare, isCapital, isMark, isWord, type Phrase, seek } from '#lib/parse/attribute/noun-phrase'
import type { Draft, Rule, View } from '#lib/parse/attribute/rule'
import { longest, type Sentence, type Token } from '#lib/parse/attribute/sentence'
import { overlaps } from '#lib/record/span'

/** A draft with the sentence in which its source stands; without a cue where that is another than its own. */
export type Found = Omit<Draft, 'cue'> & { cue: Phrase | null; sentence: number }

/** What the rules, in their order, find in one sentence; by its place. */
export function draftsOf(rules: Rule[], discourse: Discourse, sentence: Sentence, index: number): Found[] {
  const found: (Draft & { sentence: number })[] = []
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
    isName: (phrase) => isName(discourse, tokens, phrase),
    get subject() {
      return discourse.subjects[index] ?? found[0]?.source ?? null
    },
  }
  for (const rule of rules)
    for (const token of tokens.keys()) {
      const draft = rule.find(view, token)
      if (draft && !isSign(tokens, draft.source)) found.push({ ...draft, rule: rule.name, sentence: index })
    }
  const placeOf = ({ cue, contents }: Draft) =>
    Math.min(tokens[cue.from]?.start ?? 0, ...contents.map(({ start }) => start))
  return found.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Things on which words stand: what they bear is nobody's speech. */
const signs = forms(`
  sign signs banner banners placard placards poster posters t-shirt t-shirts shirt shirts sticker stickers plaque plaques
  flag flags tattoo tattoos mural murals graffiti billboard billboards cap caps hat hats`)

/** True where the head of a phrase is such a thing: not in `Banner Oak` and `Lee, who signs it`. */
function isSign(tokens: Token[], { from, to }: Phrase): boolean {
  const phrase = tokens.slice(from, to)
  const head = phrase.slice(
    0,
    seek(phrase, 0, (token) => isMark(token, ',') || token.word === 'who'),
  )
  return head.some((token, i) => isWord(token, signs) && !(isCapital(token) && isCapital(head[i + 1])))
}

/** True for a phrase that ends with a handle, or with the last or first word of a name that the text gives somewhere. */
export function isName({ byLast, byFirst, people }: Discourse, tokens: Token[], { from, to }: Phrase): boolean {
  if (tokens.slice(from, to).some(({ text }) => text.startsWith('@'))) return true
  const own = bare(tokens[to - 1])
  return from < to && own !== own.toUpperCase() && (byLast.has(own) || byFirst.has(own) || people.has(own))
}
