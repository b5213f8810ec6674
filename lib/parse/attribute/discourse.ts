import { pronounOf } from '#lib/parse/attribute/given-names'
import { type FullName, isBody, type Mention, namesInText } from '#lib/parse/attribute/names-in-text'
import type { Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Sentence } from '#lib/parse/attribute/sentence'
import { mainSubject } from '#lib/parse/attribute/subject'
import type { Tweet } from '#lib/schema/tweet'

/** What the text has said so far and whom it names: what a pronoun, a surname or a description looks back on. */
export type Discourse = {
  text: string
  /** The tweet of each block that is one. */
  tweets: Map<number, Tweet>
  /** Whom a handle (in lower case) is: the author of a tweet here, or the full name that it spells. */
  handles: Map<string, string>
  sentences: Sentence[]
  /** The first subject of each sentence. */
  subjects: (Phrase | null)[]
  /** Names printed in each sentence. */
  mentions: Mention[][]
  /** Speakers found so far in each sentence. */
  spoken: string[][]
  /** Full names by their last and by their first word. */
  byLast: Map<string, Printed[]>
  byFirst: Map<string, Printed[]>
  /** `SPD` → `Suffolk Police Department`, as the text explains it in parentheses. */
  abbreviations: Map<string, string>
  /** Surnames of people, with the pronoun that a title or a given name tells, if any. */
  people: Map<string, 'he' | 'she' | null>
  /** Full names by a role that is printed before them (`judge`). */
  byRole: Map<string, Set<string>>
}

/** A full name with every place where it is printed, in order. */
type Printed = { name: string; starts: number[] }

export type Resolved = { speaker: string | null; resolution: string | null }

export function readDiscourse(text: string, sentences: Sentence[], tweets: Tweet[]): Discourse {
  const { mentions, fullNames } = namesInText(sentences, tweets)
  return {
    text,
    tweets: new Map(tweets.map((tweet) => [tweet.block, tweet])),
    handles: readHandles(fullNames, tweets),
    sentences,
    subjects: sentences.map(({ tokens }) => mainSubject(tokens)),
    mentions,
    spoken: sentences.map(() => []),
    byLast: group(fullNames, ({ name }) => parts(name).last),
    byFirst: group(
      fullNames.filter(({ given }) => given),
      ({ name }) => parts(name).first,
    ),
    abbreviations: readAbbreviations(text),
    people: readPeople(mentions.flat(), fullNames),
    byRole: readRoles(mentions.flat()),
  }
}

function group(names: FullName[], keyOf: (name: FullName) => string): Map<string, Printed[]> {
  const groups = new Map<string, Map<string, Printed>>()
  for (const one of names.toSorted((a, b) => a.start - b.start)) {
    const own = groups.get(keyOf(one)) ?? new Map<string, Printed>()
    const printed = own.get(one.name) ?? { name: one.name, starts: [] }
    printed.starts.push(one.start)
    groups.set(keyOf(one), own.set(one.name, printed))
  }
  return new Map([...groups].map(([key, own]) => [key, [...own.values()]]))
}

/** The last of ascending numbers that is at most `limit`; -1 where none is. */
function lastUpTo(numbers: number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return numbers[low - 1] ?? -1
}

function readHandles(fullNames: FullName[], tweets: Tweet[]): Map<string, string> {
  const handles = new Map<string, string>()
  for (const { name } of fullNames) handles.set(name.toLowerCase().replace(/[^a-z0-9]/g, ''), name)
  for (const { handle, authorName } of tweets) handles.set(handle.toLowerCase(), authorName)
  return handles
}

/** First and last word of a name, without `Jr.` and its like. */
export function parts(name: string): { first: string; last: string } {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ')
  return { first: words[0] ?? '', last: (words.at(-1) ?? '').replace(/^[Aa]l-/, '') }
}

/** `Suffolk Police Department (SPD)`: the words before a parenthesis whose initials it gives. */
function readAbbreviations(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { 1: name = '', index } of text.matchAll(/\((\p{Lu}{2,8})\)/gu)) {
    const words = text
      .slice(Math.max(0, index - 120), index)
      .trim()
      .split(/\s+/)
    for (let count = name.length; count <= Math.min(words.length, name.length + 3); count += 1) {
      const own = words.slice(-count)
      const initials = own
        .filter((word) => /^\p{Lu}/u.test(word))
        .map(([initial]) => initial)
        .join('')
      if (initials === name && /^\p{Lu}/u.test(own[0] ?? '') && !found.has(name)) found.set(name, own.join(' '))
    }
  }
  return found
}

const she =
  /^(?:(?:ms|mrs|miss)\.?|congresswoman|spokeswoman|chairwoman|actress|queen|princess|lady|councilwoman|sister|dame)$/
const he = /^(?:mr\.?|congressman|spokesman|chairman|actor|king|prince|sir|lord|councilman|brother|pope)$/
/** Words in names of places, days and prizes. */
const place =
  /\b(?:New|North|South|East|West|San|Los|Las|Saint|St\.|Mount|Fort|Port|Lake|Street|Avenue|Road|County|City|State|States|Kingdom|Island|Islands|Park|Square|Hill|Hall|Valley|River|Beach|Airport|Day|Award|Awards|Cup|Series|Bowl|League|War|Act|Bill)\b/

const title = /^(?:mr|mrs|ms|dr|sen|rep|gov)\.?$/

/** People are those with a title, or with a full name and a role or a given name that the list knows. */
function readPeople(mentions: Mention[], fullNames: FullName[]): Discourse['people'] {
  const people: Discourse['people'] = new Map()
  const note = (name: string, pronoun: 'he' | 'she' | null) => {
    const { last } = parts(name)
    if (!isBody(name)) people.set(last, people.get(last) ?? pronoun)
  }
  const full = new Set(fullNames.map(({ name }) => parts(name).last))
  for (const { name, roles } of mentions) {
    const told = roles.some((role) => she.test(role)) ? 'she' : roles.some((role) => he.test(role)) ? 'he' : null
    if (roles.some((role) => title.test(role)) || (roles.length > 0 && full.has(parts(name).last))) note(name, told)
  }
  // A name of two to four words that never follows an article, and holds no word of a place, is taken for a person's.
  const things = new Set(mentions.filter(({ article }) => article).map(({ name }) => name))
  for (const { name, given } of fullNames)
    if (pronounOf(name) || (given && !things.has(name) && !place.test(name))) note(name, pronounOf(name))
  return people
}

function readRoles(mentions: Mention[]): Discourse['byRole'] {
  const byRole: Discourse['byRole'] = new Map()
  for (const { name, roles } of mentions)
    for (const role of roles) byRole.set(role, (byRole.get(role) ?? new Set<string>()).add(name))
  return byRole
}

export const isPerson = ({ people }: Discourse, name: string): boolean => !isBody(name) && people.has(parts(name).last)

/** False where a title or a given name tells that the pronoun is somebody else's. */
export function goesWith({ people }: Discourse, name: string, pronoun: 'he' | 'she' | 'they'): boolean {
  if (!/^\p{Lu}/u.test(name)) return false
  return pronoun === 'they' || (!isBody(name) && (people.get(parts(name).last) ?? pronoun) === pronoun)
}

/** Notes with which pronoun the text takes somebody up. */
export function notePronoun({ people }: Discourse, name: string, pronoun: 'he' | 'she') {
  const { last } = parts(name)
  if (!isBody(name) && !people.get(last)) people.set(last, pronoun)
}

/** Notes a speaker, who from now on can be taken up by a pronoun. */
export function noteSpeaker({ spoken, people }: Discourse, sentence: number, speaker: string) {
  spoken[sentence]?.push(speaker)
  const { last } = parts(speaker)
  if (/^\p{Lu}/u.test(speaker) && !isBody(speaker) && !people.has(last)) people.set(last, pronounOf(speaker))
}

/** True where a name stands within the first subject of its sentence. */
export function isSubject({ subjects }: Discourse, { sentence, token }: Mention): boolean {
  const subject = subjects[sentence]
  return subject != null && subject.from <= token && token < subject.to
}

/** The fullest form of a name in the text: a surname or given name alone is completed, an abbreviation spelled out. */
export function fullest({ abbreviations, byLast, byFirst }: Discourse, name: string, before: number): Resolved {
  const spelled = abbreviations.get(name)
  if (spelled) return { speaker: spelled, resolution: `${name} abbreviates ${spelled}` }
  const { first, last } = parts(name)
  const sameLast = byLast.get(last) ?? []
  const pool = name.includes(' ')
    ? sameLast.filter((full) => parts(full.name).first === first || full.name.endsWith(` ${name}`))
    : sameLast.length > 0
      ? sameLast
      : (byFirst.get(last) ?? [])
  // The form printed last before the place; where all come later, the first of them.
  const ranked = pool.toSorted((a, b) => lastUpTo(b.starts, before) - lastUpTo(a.starts, before))
  const nearest = ranked[0]
  // Of several forms of that name (`Ann Lee`, `Ann B. Lee`) the longest.
  let found = nearest?.name ?? name
  for (const full of pool)
    if (parts(full.name).first === parts(found).first && full.name.length > found.length) found = full.name
  if (found.length <= name.length) return { speaker: name, resolution: null }
  return { speaker: found, resolution: `${name} is ${found} elsewhere in the text` }
}

export const fullNameOf = (discourse: Discourse, { name, start }: Mention): string =>
  fullest(discourse, name, start).speaker ?? name
