import { forms } from '#lib/parse/attribute/cues'
import { type Discourse, type Printed, parts } from '#lib/parse/attribute/discourse'
import { pronounOf } from '#lib/parse/attribute/given-names'
import { mainSubject } from '#lib/parse/attribute/main-subject'
import { type FullName, type Mention, namesInText } from '#lib/parse/attribute/names-in-text'
import { longest, type Sentence } from '#lib/parse/attribute/sentence'
import type { Tweet } from '#lib/record/tweet'

/** Everything that the text says of names, indexed so that each look-up is short. */
export function readDiscourse(text: string, sentences: Sentence[], tweets: Tweet[]): Discourse {
  const { mentions, fullNames } = namesInText(sentences, tweets)
  return {
    text,
    tweets: new Map(tweets.map((tweet) => [tweet.block, tweet])),
    handles: readHandles(fullNames, tweets),
    sentences,
    subjects: sentences.map(({ tokens }) => mainSubject(tokens.slice(0, longest))),
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

function readHandles(fullNames: FullName[], tweets: Tweet[]): Map<string, string> {
  const handles = new Map<string, string>()
  for (const { name } of fullNames) handles.set(name.toLowerCase().replace(/[^a-z0-9]/g, ''), name)
  for (const { handle, authorName } of tweets) handles.set(handle.toLowerCase(), authorName)
  return handles
}

/** `Lake County Police (LCP)`: the words before a parenthesis whose initials it gives. */
function readAbbreviations(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { 1: name = '', index } of text.matchAll(/\((\p{Lu}{2,8})\)/gu)) {
    const words = text
      .slice(Math.max(0, index - 120), index)
      .trim()
      .split(/\s+/)
    for (let count = name.length; count <= Math.min(words.length, name.length + 3); count += 1) {
      const own = words.slice(-count)
      const initials = own.map(([initial]) => initial).join('')
      // The fewest words that fit begin with a capital.
      if (initials.replace(/\P{Lu}/gu, '') === name && !found.has(name)) found.set(name, own.join(' '))
    }
  }
  return found
}

const shes = forms(`
  ms ms. mrs mrs. miss congresswoman spokeswoman chairwoman actress queen princess lady councilwoman sister dame`)
const hes = forms('mr mr. congressman spokesman chairman actor king prince sir lord councilman brother pope')
const titled = forms('mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov.')
/** Words in names of places, days and prizes. */
const places = forms(`
  New North South East West San Los Las Saint St. Mount Fort Port Lake Street Avenue Road County City State States
  Kingdom Island Islands Park Square Hill Hall Valley River Beach Airport Day Award Awards Cup Series Bowl League
  War Act Bill`)

/** People are those with a title, or with a full name and a role or a given name that the list knows. */
function readPeople(mentions: Mention[], fullNames: FullName[]): Discourse['people'] {
  const people: Discourse['people'] = new Map()
  const note = (name: string, pronoun: 'he' | 'she' | null) => {
    const { last } = parts(name)
    people.set(last, people.get(last) ?? pronoun)
  }
  const full = new Set(fullNames.map(({ name }) => parts(name).last))
  for (const { name, roles, person } of mentions) {
    if (person) note(name, pronounOf(name))
    const told = roles.some((role) => shes.has(role)) ? 'she' : roles.some((role) => hes.has(role)) ? 'he' : null
    if (roles.some((role) => titled.has(role)) || (roles.length > 0 && full.has(parts(name).last))) note(name, told)
  }
  // A name of two to four words that never follows an article, and holds no word of a place, is taken for a person's.
  const things = new Set(mentions.filter(({ article }) => article).map(({ name }) => name))
  for (const { name, given } of fullNames)
    if (pronounOf(name) || (given && !things.has(name) && !name.split(' ').some((word) => places.has(word))))
      note(name, pronounOf(name))
  return people
}

function readRoles(mentions: Mention[]): Discourse['byRole'] {
  const byRole: Discourse['byRole'] = new Map()
  for (const { name, roles } of mentions)
    for (const role of roles) byRole.set(role, (byRole.get(role) ?? new Set<string>()).add(name))
  return byRole
}
