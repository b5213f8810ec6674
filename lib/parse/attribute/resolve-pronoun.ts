import {
  type Discourse,
  fullest,
  fullNameOf,
  goesWith,
  isPerson,
  isPrintedElsewhere,
  isSubject,
  notePronoun,
  type Resolved,
  subjectNames,
} from '#lib/parse/attribute/discourse'
import { headNoun } from '#lib/parse/attribute/introductions'
import { is, isA } from '#lib/parse/attribute/lexicon'
import { isBody, type Mention } from '#lib/parse/attribute/names-in-text'
import { isMark } from '#lib/parse/attribute/noun-phrase'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Tweet } from '#lib/record/tweet'

/** How many sentences back an antecedent may stand. */
const reach = 12
/** Within so many sentences whoever else is named makes it doubtful who is meant. */
const near = 6
/** How many blocks away a tweet may stand that a report quotes again. */
const nearby = 8

type Pronoun = 'he' | 'she' | 'they' | 'it'

const pronounOf = (word: string): Pronoun =>
  /^(?:he|him|his)$/.test(word) ? 'he' : /^(?:she|her)$/.test(word) ? 'she' : /^its?$/.test(word) ? 'it' : 'they'

/** Who the pronoun at `token` of sentence `index` is, with the reason. `words` are those that it says. */
export function resolvePronoun(discourse: Discourse, index: number, token: number, words: string): Resolved {
  const own = discourse.sentences[index] as Sentence
  const printed = own.tokens[token]?.text ?? ''
  const pronoun = pronounOf(printed.toLowerCase())
  const tweet = is(own.tokens[token], 'i', 'my', 'we', 'our') ? discourse.tweets.get(own.block) : undefined
  if (tweet) return { speaker: tweet.authorName, resolution: `“${printed}” in a tweet is its author` }
  const one = pronoun === 'he' || pronoun === 'she'
  const same = one ? tweetWith(discourse, own.block, words) : undefined
  if (same) {
    const { speaker } = fullest(discourse, same.authorName, same.start)
    return { speaker, resolution: `“${printed}” says the words of a tweet by ${same.authorName}` }
  }
  const name = antecedent(discourse, index, token, pronoun)
  if (name && one) notePronoun(discourse, name, pronoun)
  if (!name) {
    const resolution = `“${printed}” has no antecedent that the rules find`
    // Where a text names nobody there is nothing to look for.
    const isOpen = one || pronoun === 'it' || printed.toLowerCase() === 'they'
    return isOpen && discourse.people.size > 0
      ? { speaker: null, resolution, unsure: resolution }
      : { speaker: null, resolution }
  }
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
 * Whom the pronoun takes up. `It` and `they`: what their own sentence is about, else who spoke in the one before, else
 * what that is about. `He` and `she`: a person in their own sentence; else who spoke in, or is the subject of, the
 * nearest sentence that has such a person; else the only one who is named nearby.
 */
function antecedent(discourse: Discourse, index: number, token: number, pronoun: Pronoun): string | null {
  return pronoun === 'he' || pronoun === 'she'
    ? personBefore(discourse, index, token, pronoun)
    : bodyBefore(discourse, index, token, pronoun)
}

const namesOf = (discourse: Discourse, mentions: Mention[]) => mentions.map((one) => fullNameOf(discourse, one))

function bodyBefore(discourse: Discourse, index: number, token: number, pronoun: 'it' | 'they'): string | null {
  const about = (i: number, limit: number) =>
    subjectNames(discourse, i).filter((one) => !one.possessive && one.token < limit && isThing(discourse, one))
  const fits = (name: string) =>
    (!isPerson(discourse, name) || name.includes(' of ')) && goesWith(discourse, name, pronoun)
  const tag = isTag(discourse, index, token)
  const own = tag ? undefined : namesOf(discourse, about(index, token)).find(fits)
  if (own) return own
  if (!tag && isDescribed(discourse, index, token)) return null
  const before = discourse.sentences[index - 1]
  if (!before || before.tweet) return null
  const spoken = discourse.spoken[index - 1]?.at(-1)
  if (spoken) return fits(spoken) || (pronoun === 'they' && isSeveral(spoken)) ? spoken : null
  return namesOf(discourse, about(index - 1, Number.POSITIVE_INFINITY)).find(fits) ?? null
}

/** `The gate is open, it said`: what a clause before its tag is about has not said it. */
function isTag({ sentences }: Discourse, index: number, token: number): boolean {
  const { tokens } = sentences[index] as Sentence
  const rest = tokens.slice(token)
  const ends = rest.length <= maxTagTokens && !rest.some(({ type, word }) => type === 'quotation' || word === 'that')
  return isMark(tokens[token - 1], ',') && ends
}

const maxTagTokens = 8

const isSeveral = (name: string) =>
  name.split(' ').some((word) => /^(?:and|officials|police|people)$/i.test(word) || /[^s]s$/.test(word))

/** The name of a body, or of anything by several words; a capital that begins a sentence names nothing by itself. */
const isThing = (discourse: Discourse, { name, token, sentence }: Mention) =>
  isBody(name) || name.includes(' ') || token > 0 || isPrintedElsewhere(discourse, name, sentence)

/** True where the own sentence is about something that has no name. */
function isDescribed({ subjects, sentences, mentions }: Discourse, index: number, token: number): boolean {
  const subject = subjects[index]
  const first = sentences[index]?.tokens[subject?.from ?? 0]
  if (!subject || subject.from >= token || subject.to > token) return false
  const named = (mentions[index] ?? []).some((one) => subject.from <= one.token && one.token < subject.to)
  return !named && is(first, 'the', 'a', 'an')
}

function personBefore(discourse: Discourse, index: number, token: number, pronoun: 'he' | 'she'): string | null {
  const { mentions, sentences, spoken } = discourse
  const fits = (name: string) => isPerson(discourse, name) && goesWith(discourse, name, pronoun)
  const own = (mentions[index] ?? []).filter((one) => one.token < token && !one.possessive)
  const about = namesOf(
    discourse,
    own.filter((one) => isSubject(discourse, one)),
  ).filter(fits)
  const inside = [...about, ...namesOf(discourse, own.toReversed()).filter(fits)]
  const tag = isTag(discourse, index, token)
  if (inside[0] && !tag) return inside[0]
  const others = new Set<string>()
  for (let i = index - 1; i >= Math.max(0, index - reach); i -= 1) {
    if (sentences[i]?.tweet) continue
    const said = (spoken[i] ?? []).toReversed().filter((name) => goesWith(discourse, name, pronoun))
    const subjects = namesOf(
      discourse,
      subjectNames(discourse, i).filter((one) => !one.possessive),
    ).filter(fits)
    const leading = [...said, ...subjects][0]
    if (leading) return isName(leading) ? leading : null
    // `The woman met Allan Quill. She …`: rather nobody than him.
    if (isHead(discourse, i, pronoun)) return null
    for (const name of namesOf(discourse, mentions[i] ?? []).filter(fits)) others.add(name)
    if (i === index - near && others.size > 0) break
  }
  return inside[0] ?? (others.size === 1 ? ([...others][0] ?? null) : null)
}

const isName = (name: string) => /^\p{Lu}/u.test(name)

/** True where a sentence is about somebody without a name whom the pronoun takes up. */
function isHead({ subjects, sentences }: Discourse, index: number, pronoun: 'he' | 'she'): boolean {
  const { tokens } = sentences[index] as Sentence
  const subject = subjects[index]
  const head =
    subject && is(tokens[subject.from], 'the', 'a', 'an') ? headNoun(tokens, subject.from + 1, subject.to) : null
  return head !== null && isA(tokens[head], pronoun === 'she' ? 'herNoun' : 'hisNoun')
}
