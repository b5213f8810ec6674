import { type Discourse, type Printed, parts } from '#lib/parse/attribute/discourse'
import { pronounOf } from '#lib/parse/attribute/given-names'
import { readIntroductions } from '#lib/parse/attribute/introductions'
import { hasTag, is, isA } from '#lib/parse/attribute/lexicon'
import { mainSubject } from '#lib/parse/attribute/main-subject'
import { type FullName, isBody, type Mention, namesInText } from '#lib/parse/attribute/names-in-text'
import { isCapital, seek } from '#lib/parse/attribute/noun-phrase'
import { longest, type Sentence } from '#lib/parse/attribute/sentence'
import type { Token } from '#lib/parse/attribute/token'
import type { Tweet } from '#lib/record/tweet'

/** Everything that the text says of names, indexed so that each look-up is short. */
export function readDiscourse(text: string, sentences: Sentence[], tweets: Tweet[]): Discourse {
  const { mentions, fullNames } = namesInText(sentences, tweets)
  return {
    text,
    tweets: new Map(tweets.map((tweet) => [tweet.block, tweet])),
    handles: readHandles(fullNames, tweets),
    sentences,
    isInterview: countLabels(sentences) > 1,
    subjects: sentences.map(({ tokens }) => mainSubject(tokens.slice(0, longest))),
    mentions,
    inside: readInside(mentions.flat()),
    spoken: sentences.map(() => []),
    byLast: group(fullNames, ({ name }) => parts(name).last),
    byFirst: group(
      fullNames.filter(({ given }) => given),
      ({ name }) => parts(name).first,
    ),
    abbreviations: readAbbreviations(text),
    people: readPeople(sentences, mentions.flat(), fullNames),
    introduced: readIntroductions(sentences, mentions),
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

/** How many paragraphs begin with a name or two and a colon before words without marks. */
function countLabels(sentences: Sentence[]): number {
  const labels = sentences.filter(({ tokens, block, tweet }, i) => {
    if (tweet || sentences[i - 1]?.block === block || !isCapital(tokens[0])) return false
    const colon = tokens.slice(0, 4).findIndex(({ text }) => text === ':')
    return colon > 0 && tokens[colon + 1]?.type === 'word' && tokens.slice(0, colon).every(isCapital)
  })
  return labels.length
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

/** `Quill likes it`, `Quill went on to say`, `Quill left because she …`. */
function isAgent(tokens: Token[], at: number): boolean {
  if (
    isA(tokens[at], 'deed') ||
    (is(tokens[at], 'went', 'goes') && is(tokens[at + 1], 'on')) ||
    (is(tokens[at], 'ran') && is(tokens[at + 1], 'for'))
  )
    return true
  const link = seek(tokens, at, (token, i) => is(token, 'because', 'who', 'when', 'although', 'while') || i > at + 8)
  return (
    isA(tokens[at], 'finite') &&
    is(tokens[link], 'because', 'who', 'when', 'although', 'while') &&
    is(tokens[link + 1], 'he', 'she')
  )
}

/** People are those with a title, or with a full name and a role or a given name that the list knows. */
function readPeople(sentences: Sentence[], mentions: Mention[], fullNames: FullName[]): Discourse['people'] {
  const people: Discourse['people'] = new Map()
  const note = (name: string, pronoun: 'he' | 'she' | null) => {
    const { last } = parts(name)
    people.set(last, people.get(last) ?? pronoun)
  }
  const full = new Set(fullNames.map(({ name }) => parts(name).last))
  for (const { name, roles, person, article, possessive, sentence, end } of mentions) {
    const agent = !article && !possessive && !isBody(name) && isAgent(sentences[sentence]?.tokens ?? [], end)
    if (person || agent) note(name, name.includes(' ') ? pronounOf(name) : null)
    const told = roles.some((role) => hasTag(role, 'herTitle'))
      ? 'she'
      : roles.some((role) => hasTag(role, 'hisTitle'))
        ? 'he'
        : null
    if (roles.some((role) => hasTag(role, 'address')) || (roles.length > 0 && full.has(parts(name).last)))
      note(name, told)
  }
  // A name of two to four words that never follows an article, and holds no word of a place, is taken for a person's.
  const things = new Set(mentions.filter(({ article }) => article).map(({ name }) => name))
  for (const { name, given } of fullNames)
    if (
      pronounOf(name) ||
      (given &&
        !things.has(name) &&
        !name.split(' ').some((word) => /^\p{Lu}/u.test(word) && hasTag(word.toLowerCase(), 'place')))
    )
      note(name, pronounOf(name))
  return people
}

function readInside(mentions: Mention[]): Discourse['inside'] {
  const inside: Discourse['inside'] = new Map()
  for (const { name, token, sentence } of mentions)
    if (token > 0) {
      const own = inside.get(name) ?? new Set<number>()
      if (own.size < 2) inside.set(name, own.add(sentence))
    }
  return inside
}
