import { pronounOf } from '#lib/parse/attribute/given-names'
import type { Introduction } from '#lib/parse/attribute/introductions'
import { isBody, type Mention } from '#lib/parse/attribute/names-in-text'
import { isMark, type Phrase, seek } from '#lib/parse/attribute/noun-phrase'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Tweet } from '#lib/record/tweet'

/** What the text has said so far and whom it names: what a pronoun, a surname or a description looks back on. */
export type Discourse = {
  text: string
  /** The tweet of each block that is one. */
  tweets: Map<number, Tweet>
  /** Whom a handle (in lower case) is: the author of a tweet here, or the full name that it spells. */
  handles: Map<string, string>
  sentences: Sentence[]
  /** True where paragraphs begin with names and colons (`Ana Lee: Will you wait?`). */
  isInterview: boolean
  /** The first subject of each sentence. */
  subjects: (Phrase | null)[]
  /** Names printed in each sentence. */
  mentions: Mention[][]
  /** Sentences that print a name behind their first word, where a capital is no accident; two of each at most. */
  inside: Map<string, Set<number>>
  /** Speakers found so far in each sentence. */
  spoken: string[][]
  /** Full names by their last and by their first word. */
  byLast: Map<string, Printed[]>
  byFirst: Map<string, Printed[]>
  /** `LCP` → `Lake County Police`, as the text explains it in parentheses. */
  abbreviations: Map<string, string>
  /** Surnames of people, with the pronoun that a title or a given name tells, if any. */
  people: Map<string, 'he' | 'she' | null>
  /** Names by the nouns that introduce them (`judge`), in the order of the text. */
  introduced: Map<string, Introduction[]>
}

/** A full name with every place where it is printed, in order. */
export type Printed = { name: string; starts: number[] }

/** A speaker, how that follows from the source, and where an editor should look, why. */
export type Resolved = { speaker: string | null; resolution: string | null; unsure?: string }

/** First and last word of a name, without `Jr.` and its like. */
export function parts(name: string): { first: string; last: string } {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ')
  return { first: words[0] ?? '', last: (words.at(-1) ?? '').replace(/al-/i, '') }
}

export const isPerson = ({ people }: Discourse, name: string): boolean => !isBody(name) && people.has(parts(name).last)

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

/** False where a title, a given name or another pronoun tells that the pronoun is somebody else's. */
export function goesWith({ people }: Discourse, name: string, pronoun: 'he' | 'she' | 'they' | 'it'): boolean {
  if (pronoun === 'they') return true
  if (isBody(name)) return pronoun === 'it'
  const known = pronounOf(name) ?? people.get(parts(name).last)
  if (pronoun === 'it') return !known
  return [name, parts(name).last].every(isCapital) && (known ?? pronoun) === pronoun
}

/** Notes with which pronoun the text takes somebody up. */
export function notePronoun({ people }: Discourse, name: string, pronoun: 'he' | 'she') {
  const { last } = parts(name)
  if (!people.get(last)) people.set(last, pronoun)
}

/** Notes a speaker, who from now on can be taken up by a pronoun. */
export function noteSpeaker({ spoken, people }: Discourse, sentence: number, speaker: string) {
  spoken[sentence]?.push(speaker)
  const { last } = parts(speaker)
  if (isCapital(speaker) && !isBody(speaker) && !people.has(last)) people.set(last, pronounOf(speaker))
}

/** True where a name stands within the first subject of its sentence. */
export function isSubject({ subjects }: Discourse, { sentence, token }: Mention): boolean {
  const subject = subjects[sentence]
  return subject != null && subject.from <= token && token < subject.to
}

/** Names in the first subject of a sentence: the one that ends its first chunk, then what follows in apposition. */
export function subjectNames(discourse: Discourse, index: number): Mention[] {
  const { tokens } = discourse.sentences[index] as Sentence
  const edge = seek(tokens, discourse.subjects[index]?.from ?? 0, (token) => isMark(token, ','))
  const own = (discourse.mentions[index] ?? []).filter((mention) => isSubject(discourse, mention))
  // Those of the first chunk come twice, which changes nothing: the first that fits is taken.
  return [...own.filter(({ token }) => token < edge).toReversed(), ...own]
}

/** The last of ascending places before `limit`; 0, where a text has its date, if none is. */
function lastBefore(numbers: number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return numbers[low - 1] ?? 0
}

/** First words of names for a part of a place, which the rest alone does not stand for: `South Arden`. */
const parting = new Set('North South East West New Upper Lower Northern Southern Eastern Western Team'.split(' '))

/** UTF-16 code units before a surname in which one of several who bear it must be named in full. */
const nearby = 600

/**
 * The fullest form of a name in the text: a surname or given name alone is completed, an abbreviation spelled out. Of
 * several people with the surname it is who is named just before, else nobody is.
 * @param pronoun what a title before the name tells (`Ms.`)
 */
export function fullest(
  { abbreviations, byLast, byFirst }: Discourse,
  name: string,
  before: number,
  pronoun: 'he' | 'she' | null = null,
): Resolved {
  const spelled = abbreviations.get(name)
  if (spelled) return { speaker: spelled, resolution: `${name} abbreviates ${spelled}` }
  const { first, last } = parts(name)
  const isPart = (full: Printed) => !parting.has(parts(full.name).first)
  const isOne = (full: Printed) => !pronoun || (pronounOf(full.name) ?? pronoun) === pronoun
  const isNear = ({ starts }: Printed) => before - lastBefore(starts, before) < nearby
  const sameLast = byLast.get(last) ?? []
  const alone = !name.includes(' ')
  const whole = (sameLast.length > 0 ? sameLast : (byFirst.get(last) ?? [])).filter(isPart)
  // `Ms. Bee` after `Bob Bee`: a title tells more than a given name, where nobody else is named who bears both.
  const titled = whole.filter(isOne)
  const bearers = titled.length > 0 || whole.length > 1 ? titled : whole
  const known = bearers.filter(({ starts }) => (starts[0] ?? 0) < before)
  const pool = alone
    ? known.length > 0
      ? known
      : bearers
    : sameLast.filter((full) => parts(full.name).first === first || endsWith(full.name, name))
  // The form printed last before the place; where all come later, the first of them.
  const ranked = pool.toSorted((a, b) => lastBefore(b.starts, before) - lastBefore(a.starts, before))
  const near = ranked.filter(isNear)
  const several = (names: Printed[]) => new Set(names.map((one) => keyOf(parts(one.name)))).size > 1
  if (alone && several(ranked) && (near.length === 0 || several(near))) {
    const unsure = `${name} could be ${ranked.map((one) => one.name).join(' or ')}`
    return { speaker: name, resolution: null, unsure }
  }
  // Of several forms of that name (`Ann Lee`, `Ann B. Lee`) the longest.
  let found = ranked[0]?.name ?? name
  for (const full of pool) if (isFuller(full.name, found)) found = full.name
  if (found.length <= name.length) return { speaker: name, resolution: null }
  return { speaker: found, resolution: `${name} is ${found} elsewhere in the text` }
}

const keyOf = ({ first, last }: ReturnType<typeof parts>) => `${first} ${last}`

/** True for a longer form of the same name: same first and last word, or more words before it. */
const isFuller = (full: string, name: string) =>
  full.length > name.length &&
  ((parts(full).first === parts(name).first && parts(full).last === parts(name).last) || endsWith(full, name))

/** True for a surname of several words, also with the capital of a beginning: `Van der Quill` of `Mara van der Quill`. */
const endsWith = (full: string, name: string) =>
  full.endsWith(` ${name}`) || full.endsWith(` ${name.charAt(0).toLowerCase()}${name.slice(1)}`)

export const fullNameOf = (discourse: Discourse, { name, start }: Mention): string =>
  fullest(discourse, name, start).speaker ?? name

/** True where a name is also printed in another sentence, behind its first word. */
export const isPrintedElsewhere = ({ inside }: Discourse, name: string, sentence: number): boolean =>
  [...(inside.get(name) ?? [])].some((other) => other !== sentence)
