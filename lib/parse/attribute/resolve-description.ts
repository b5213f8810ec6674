import { type Discourse, fullest, type Resolved } from '#lib/parse/attribute/discourse'
import { headNoun, type Introduction, wordsIn } from '#lib/parse/attribute/introductions'
import { hasTag, is, isA } from '#lib/parse/attribute/lexicon'
import { isCapital, isMark, isSmall, type Phrase, possessive, seekBack } from '#lib/parse/attribute/noun-phrase'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Token } from '#lib/parse/attribute/token'

/** How many sentences back a description, or one of several names, may have been introduced. */
const reach = 10
const reachOfOneOfSeveral = 3

/** Endings of nouns that stand for a person: an age, and what somebody does. */
const person = /\d-year-old$|.{3}(?:ist|ian|man|woman|er|or|ant)$/

/**
 * A source without a name: whom the text has introduced by the same noun, where that is one alone and nothing that is
 * said of the two differs; else the description as printed.
 */
export function resolveDescription(discourse: Discourse, index: number, source: Phrase): Resolved {
  const { tokens } = discourse.sentences[index] as Sentence
  const described = printedPhrase(discourse.text, tokens, source)
  const stays = { speaker: described, resolution: null }
  if (!is(tokens[source.from], 'the', 'this', 'that')) return stays
  const head = headNoun(tokens, source.from + 1, source.to)
  const noun = tokens[head ?? -1]?.word
  if (head === null || !noun) return stays
  const end = isMark(tokens[head + 1], ',') ? head + 1 : source.to
  const words = wordsIn(tokens, source.from + 1, end)
  const found = introduced(discourse, index, source.from, noun, words)
  const [only] = found
  if (only && found.length === 1) return { speaker: only, resolution: `“${described}” takes up ${only}` }
  const isBare = end === head + 1 && (hasTag(noun, 'bodyNoun') || hasTag(noun, 'personNoun') || person.test(noun))
  const several = found.length > 1 ? `could be ${found.join(' or ')}` : 'is nobody that the text names so'
  return (isBare && discourse.people.size > 0) || found.length > 1
    ? { ...stays, unsure: `“${described}” ${several}` }
    : stays
}

/**
 * Whom the text introduces by a noun before a place, by name or by a description nearby, where nothing differs. Of several
 * those who are named just before.
 */
function introduced(discourse: Discourse, index: number, token: number, noun: string, words: string[]): string[] {
  const { sentences, introduced, mentions } = discourse
  const start = sentences[index]?.tokens[token]?.start ?? 0
  const named = (introduced.get(noun) ?? []).filter((one) => one.start < start && fits(one, words))
  const nameOf = (one: Pick<Introduction, 'name' | 'start'>) =>
    fullest(discourse, one.name, one.start).speaker ?? one.name
  const found = new Set([...named.map(nameOf), ...described(discourse, index, token, noun, words, reach)])
  if (found.size < 2) return [...found]
  const recent = mentions.slice(Math.max(0, index - reachOfOneOfSeveral), index + 1).flat()
  const near = new Set([
    ...recent.filter((one) => one.start < start).map(nameOf),
    ...described(discourse, index, token, noun, words, reachOfOneOfSeveral),
  ])
  const close = [...found].filter((one) => near.has(one))
  return close.length === 1 ? close : [...found]
}

/** Everything that is said of the source is said of whom it takes up, and who held another office is somebody else. */
const fits = ({ words }: Pick<Introduction, 'words'>, said: string[]) =>
  said.every((word) => words.includes(word) || hasTag(word, 'determiner')) &&
  words.every((word) => said.includes(word) || !hasTag(word, 'deputy'))

/** Descriptions nearby with the noun for their head, which name nobody: `a Lake TV representative`. */
function described(
  discourse: Discourse,
  index: number,
  token: number,
  noun: string,
  words: string[],
  reach: number,
): string[] {
  const found = new Set<string>()
  for (let i = Math.max(0, index - reach); i <= index; i += 1) {
    const { tokens, tweet } = discourse.sentences[i] as Sentence
    const limit = i === index ? token : tokens.length
    if (tweet) continue
    const spoken = discourse.spoken[i]?.findLast(
      (one) => /^an? |^another /i.test(one) && one.split(/[ ,]/).includes(noun),
    )
    if (spoken && fits({ words: spoken.toLowerCase().split(/[ ,]+/) }, words)) {
      found.add(spoken)
      continue
    }
    for (let at = tokens.findIndex(({ word }) => word === noun); at >= 0 && at < limit; at = next(tokens, at, noun)) {
      const from = seekBack(tokens, at, (one) => one.type !== 'word' || isA(one, 'determiner') || isVerb(one))
      const to = endOfPlace(tokens, at + 1)
      const more = from < at - 1 || to > at + 1
      const opens = is(tokens[from], 'a', 'an', 'another') || (tokens[from]?.word === 'the' && more)
      const named = isMark(tokens[to], ',') && (isCapital(tokens[to + 1]) || tokens[to + 1]?.word === 'the')
      if (
        !opens ||
        named ||
        !isSmall(tokens[at]) ||
        (isCapital(tokens[to]) && !isA(tokens[to], 'time')) ||
        isMark(tokens[from - 1], ',')
      )
        continue
      if (fits({ words: wordsIn(tokens, from + 1, to) }, words))
        found.add(printedPhrase(discourse.text, tokens, { from, to }))
    }
  }
  return [...found]
}

const isVerb = (token: Token) => isSmall(token) && isA(token, 'finite')
const next = (tokens: Token[], at: number, noun: string) => tokens.findIndex(({ word }, i) => i > at && word === noun)

/** After `in Springfield, Ill.,` or `of the Lake County Council`, where such words follow at `to`. */
function endOfPlace(tokens: Token[], to: number): number {
  if (!is(tokens[to], 'of', 'for', 'from', 'in', 'at')) return to
  let end = to + 1
  while (isCapital(tokens[end]) || is(tokens[end], 'the', 'of')) end += 1
  if (!isCapital(tokens[end - 1])) return to
  return isMark(tokens[end], ',') && isCapital(tokens[end + 1]) && tokens[end + 1]?.word.endsWith('.') ? end + 2 : end
}

/** The phrase as printed, without a possessive ending. */
function printedPhrase(text: string, tokens: Token[], { from, to }: Phrase): string {
  return text
    .slice(tokens[from]?.start, tokens[to - 1]?.end)
    .replace(possessive, '')
    .replace(/\s+/g, ' ')
}
