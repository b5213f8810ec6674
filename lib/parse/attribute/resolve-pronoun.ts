import { forms } from '#lib/parse/attribute/cues'
import {
  type Discourse,
  fullest,
  fullNameOf,
  goesWith,
  isPerson,
  isSubject,
  notePronoun,
  type Resolved,
  subjectNames,
} from '#lib/parse/attribute/discourse'
import type { Mention } from '#lib/parse/attribute/names-in-text'
import { isWord } from '#lib/parse/attribute/noun-phrase'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Tweet } from '#lib/record/tweet'

/** How many sentences back an antecedent may stand. */
const reach = 12
/** How many blocks away a tweet may stand that a report quotes again. */
const nearby = 8

type Pronoun = 'he' | 'she' | 'they' | 'it'

const hes = forms('he him his')
const shes = forms('she her')
const its = forms('it its')
/** In a tweet they stand for its author. */
const ours = forms('i my we our')

const pronounOf = (word: string): Pronoun =>
  hes.has(word) ? 'he' : shes.has(word) ? 'she' : its.has(word) ? 'it' : 'they'

/** Who the pronoun at `token` of sentence `index` is, with the reason. `words` are those that it says. */
export function resolvePronoun(discourse: Discourse, index: number, token: number, words: string): Resolved {
  const own = discourse.sentences[index] as Sentence
  const printed = own.tokens[token]?.text ?? ''
  const pronoun = pronounOf(printed.toLowerCase())
  const tweet = isWord(own.tokens[token], ours) ? discourse.tweets.get(own.block) : undefined
  if (tweet) return { speaker: tweet.authorName, resolution: `“${printed}” in a tweet is its author` }
  const one = pronoun === 'he' || pronoun === 'she'
  const same = one ? tweetWith(discourse, own.block, words) : undefined
  if (same) {
    const { speaker } = fullest(discourse, same.authorName, same.start)
    return { speaker, resolution: `“${printed}” says the words of a tweet by ${same.authorName}` }
  }
  const name = antecedent(discourse, index, token, pronoun)
  if (name && one) notePronoun(discourse, name, pronoun)
  if (!name) return { speaker: null, resolution: `“${printed}” has no antecedent that the rules find` }
  return { speaker: name, resolution: `“${printed}” follows ${name}` }
}

/** The tweet nearby that holds the same words, four at the least. */
function tweetWith({ tweets }: Discourse, block: number, words: string): Tweet | undefined {
  const said = plain(words)
  if (said.split(' ').length < 4) return undefined
  for (let away = 1; away <= nearby; away += 1)
    for (const tweet of [tweets.get(block + away), tweets.get(block - away)])
      if (tweet && unmarked(tweet.text.text).some((own) => plain(own).includes(said))) return tweet
  return undefined
}

/** The pieces of a tweet's own words: those between marks are somebody else's. */
const unmarked = (words: string) => words.split(/["“][^"“”]{1,2000}["”]/)

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The nearest person or body before the pronoun. First everybody in its own sentence; then who spoke in, or is the subject
 * of, one of the sentences before; then anybody whom they name.
 */
function antecedent(discourse: Discourse, index: number, token: number, pronoun: Pronoun): string | null {
  const { mentions, sentences, spoken } = discourse
  const fits = (name: string) => goesWith(discourse, name, pronoun)
  const people = (names: string[]) => names.filter((name) => isPerson(discourse, name))
  const named = (list: Mention[]) => list.map((one) => fullNameOf(discourse, one))
  const own = (mentions[index] ?? []).filter((one) => one.token < token && !one.possessive)
  const about = named(own.filter((one) => isSubject(discourse, one)))
  const before = [...Array(reach).keys()].map((back) => index - 1 - back).filter((i) => i >= 0 && !sentences[i]?.tweet)
  const leading = before.flatMap((i) => [
    ...(spoken[i] ?? []).toReversed(),
    ...people(named(subjectNames(discourse, i).filter((one) => !one.possessive))),
  ])
  const others = people(before.flatMap((i) => named((mentions[i] ?? []).toReversed())))
  const subjects = before.flatMap((i) =>
    (mentions[i] ?? []).filter((one) => !one.possessive && one.name.includes(' ') && isSubject(discourse, one)),
  )
  // “It” and “they” are what a sentence is about, or who spoke; “he” is rather nobody than a street.
  const found =
    pronoun === 'he' || pronoun === 'she'
      ? [...people([...about, ...named(own.toReversed())]), ...leading, ...others]
      : [...about, ...leading, ...subjects.map(({ name }) => name), ...others]
  return found.find(fits) ?? null
}
