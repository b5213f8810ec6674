import { clauseWords, determiners, prepositions, pronouns } from '#lib/parse/attribute/cues'
import { pronounOf } from '#lib/parse/attribute/given-names'
import {
  capitalRuns,
  type FullName,
  isBody,
  type Mention,
  stripTitles,
  wordsOf,
} from '#lib/parse/attribute/names-in-text'
import { isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'
import type { Tweet } from '#lib/schema/tweet'

/** What the resolution looks back on. */
export type Discourse = {
  sentences: Sentence[]
  mentions: Mention[]
  fullNames: FullName[]
  tweets: Tweet[]
  subjects: (Phrase | null)[]
  /** Speakers found so far, in order, with the sentence that each was found in. */
  spoken: { sentence: number; speaker: string }[]
  text: string
}

export type Resolved = { speaker: string | null; resolution: string | null }

/** The fullest name that the text gives to the source of an attribution. `words` are those attributed. */
export function resolveSpeaker(discourse: Discourse, index: number, source: Phrase, words: string): Resolved {
  const { tokens } = discourse.sentences[index] as Sentence
  const only = tokens[source.from]
  const handle = tokens.slice(source.from, source.to).find(({ text }) => text.startsWith('@'))
  if (handle) return resolveHandle(discourse, handle.text.slice(1))
  if (
    source.to - source.from === 1 &&
    (isWord(only, pronouns) || /^(?:his|her|their|its|my|our)$/.test(only?.word ?? ''))
  )
    return resolvePronoun(discourse, index, source.from, words)
  for (const chunk of chunksOf(tokens, source)) {
    const name = nameOf(tokens, chunk)
    if (name) return fullest(discourse, name, only?.start ?? 0)
  }
  return resolveDescription(discourse, index, source)
}

/** The parts of an apposition; a part that begins as an adverbial or a clause names nobody. */
function chunksOf(tokens: Token[], { from, to }: Phrase): Phrase[] {
  const chunks: Phrase[] = []
  let start = from
  for (let i = from; i <= to; i += 1) {
    if (i < to && !isMark(tokens[i], /^,$/)) continue
    const adverbial =
      isWord(tokens[start], prepositions) || isWord(tokens[start], clauseWords) || tokens[start]?.word === 'who'
    if (start < i && (start === from || !adverbial)) chunks.push({ from: start, to: i })
    start = i + 1
  }
  return chunks
}

/** The name with which a phrase ends, before any `of …` or `from …` that does not belong to it; null for a description. */
function nameOf(tokens: Token[], { from, to }: Phrase): string | null {
  const runs = capitalRuns(tokens, from, to)
  let core = from
  while (core < to && (core === from || !isPreposition(tokens, core, runs))) core += 1
  // `Of the things that Mr. Lee said`: a phrase that begins as an adverbial has its name at its end.
  const adverbial = isWord(tokens[from], prepositions) || tokens[from]?.word === 'to'
  if (adverbial) core = to
  const run =
    runs.find((one) => one.to === core) ?? (runs[0]?.from === from && runs[0].to >= core ? runs[0] : undefined)
  if (!run) return null
  const stripped = stripTitles(tokens, run)
  return wordsOf(tokens, { from: stripped.from, to: run.to })
}

const isPreposition = (tokens: Token[], at: number, runs: Phrase[]) =>
  (isWord(tokens[at], prepositions) || tokens[at]?.word === 'who') &&
  !runs.some(({ from, to }) => from < at && at < to - 1)

/** The fullest form of a name in the text: a surname or given name alone is completed, an abbreviation spelled out. */
export function fullest(discourse: Discourse, name: string, before: number): Resolved {
  const spelled = abbreviated(discourse.text, name)
  if (spelled) return { speaker: spelled, resolution: `${name} abbreviates ${spelled}` }
  const parts = surname(name)
  const matches = discourse.fullNames.filter((full) => {
    const own = surname(full.name)
    if (!name.includes(' ')) return own.last === parts.last || (own.first === parts.last && full.given)
    return own.last === parts.last && own.first === parts.first && full.name.length > name.length
  })
  const byLast = matches.filter((full) => surname(full.name).last === parts.last)
  const pool = byLast.length > 0 ? byLast : matches
  const nearest = pool.findLast(({ start }) => start <= before) ?? pool[0]
  // Of several forms of that name (`Ann Lee`, `Ann B. Lee`) the longest.
  const same = pool.filter((full) => nearest && surname(full.name).first === surname(nearest.name).first)
  const found = same.toSorted((a, b) => b.name.length - a.name.length)[0]
  if (!found || found.name.length <= name.length) return { speaker: name, resolution: null }
  return { speaker: found.name, resolution: `${name} is ${found.name} elsewhere in the text` }
}

function surname(name: string): { first: string; last: string } {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ')
  return { first: words[0] ?? '', last: words.at(-1) ?? '' }
}

/** `Suffolk Police Department (SPD)`: the words before the parenthesis whose initials it gives. */
function abbreviated(text: string, name: string): string | null {
  if (!/^\p{Lu}{2,8}$/u.test(name)) return null
  const at = text.indexOf(`(${name})`)
  const words =
    at < 0
      ? []
      : text
          .slice(Math.max(0, at - 120), at)
          .trim()
          .split(/\s+/)
  for (let count = name.length; count <= name.length + 3 && count <= words.length; count += 1) {
    const own = words.slice(-count)
    const initials = own
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
    if (initials === name && /^\p{Lu}/u.test(own[0] ?? '')) return own.join(' ')
  }
  return null
}

function resolveHandle({ tweets, fullNames }: Discourse, handle: string): Resolved {
  const key = handle.toLowerCase()
  const author = tweets.find((tweet) => tweet.handle.toLowerCase() === key)?.authorName
  const named = fullNames.find(({ name }) => name.toLowerCase().replace(/[^a-z0-9]/g, '') === key)?.name
  const speaker = author ?? named
  return speaker ? { speaker, resolution: `@${handle} is ${speaker}` } : { speaker: `@${handle}`, resolution: null }
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function resolvePronoun(discourse: Discourse, index: number, token: number, words: string): Resolved {
  const { sentences, tweets } = discourse
  const own = sentences[index] as Sentence
  const printed = own.tokens[token]?.text ?? ''
  const pronoun = /^(?:he|his)$/i.test(printed) ? 'he' : /^(?:she|her)$/i.test(printed) ? 'she' : 'they'
  if (/^(?:I|my|you|we|our|who)$/i.test(printed) && own.tweet) {
    const author = tweets.find(({ block }) => block === own.block)?.authorName
    if (author) return { speaker: author, resolution: `“${printed}” in a tweet is its author` }
  }
  const said = plain(words)
  const same = said.split(' ').length >= 4 ? tweets.find((tweet) => plain(tweet.text.text).includes(said)) : undefined
  if (same && pronoun !== 'they')
    return {
      ...fullest(discourse, same.authorName, same.start),
      resolution: `“${printed}” says the words of a tweet by ${same.authorName}`,
    }
  const name = antecedent(discourse, index, token, pronoun)
  if (!name) return { speaker: null, resolution: `“${printed}” has no antecedent that the rules find` }
  return { speaker: name, resolution: `“${printed}” follows ${name}` }
}

/**
 * The nearest person before the pronoun. First everybody in its own sentence; then who spoke in, or is the subject of,
 * one of the sentences before; then anybody whom they name.
 */
function antecedent(discourse: Discourse, index: number, token: number, pronoun: 'he' | 'she' | 'they'): string | null {
  const fits = (name: string) =>
    /^\p{Lu}/u.test(name) &&
    (pronoun === 'they' || (!isBody(name) && (genderOf(discourse, name) ?? pronoun) === pronoun))
  const full = ({ name, start }: Mention) => fullest(discourse, name, start).speaker ?? name
  const own = discourse.mentions.filter((one) => one.sentence === index && one.token < token)
  const here = [...own.filter((one) => isSubject(discourse, one)), ...own.toReversed()].filter((one) => !one.possessive)
  const inSentence = here.map(full).find((name) => fits(name) && (isPerson(discourse, name) || pronoun === 'they'))
  if (inSentence) return inSentence
  const before = [...Array(12).keys()]
    .map((back) => index - 1 - back)
    .filter((i) => i >= 0 && !discourse.sentences[i]?.tweet)
  const leading = before.flatMap((i) => {
    const speakers = discourse.spoken.filter((one) => one.sentence === i).map(({ speaker }) => speaker)
    const subjects = discourse.mentions.filter(
      (one) => one.sentence === i && !one.possessive && isSubject(discourse, one),
    )
    return [...speakers.toReversed(), ...subjects.map(full).filter((name) => isPerson(discourse, name))]
  })
  const others = () =>
    before
      .flatMap((i) =>
        discourse.mentions
          .filter((one) => one.sentence === i)
          .toReversed()
          .map(full),
      )
      .filter((name) => isPerson(discourse, name))
  return leading.find(fits) ?? others().find(fits) ?? null
}

/** Somebody of whom the text prints a full name, a title or an age, or who has spoken. */
function isPerson({ fullNames, spoken, mentions }: Discourse, name: string): boolean {
  if (isBody(name)) return false
  const { last } = surname(name)
  return (
    fullNames.some(
      (full) =>
        surname(full.name).last === last &&
        (pronounOf(full.name) !== null ||
          mentions.some((one) => one.roles.length > 0 && surname(one.name).last === last)),
    ) ||
    mentions.some(
      (one) =>
        one.roles.some((role) => /^(?:mr|mrs|ms|dr|sen|rep|gov)\.?$/.test(role)) && surname(one.name).last === last,
    ) ||
    spoken.some(({ speaker }) => surname(speaker).last === last)
  )
}

function genderOf({ mentions, fullNames }: Discourse, name: string): 'he' | 'she' | null {
  const { last } = surname(name)
  const roles = mentions.filter((one) => surname(one.name).last === last).flatMap((one) => one.roles)
  if (
    roles.some((role) =>
      /^(?:ms|mrs|miss)\.?$|^(?:congresswoman|spokeswoman|chairwoman|actress|queen|princess|lady|councilwoman|sister|dame)$/.test(
        role,
      ),
    )
  )
    return 'she'
  if (
    roles.some((role) =>
      /^mr\.?$|^(?:congressman|spokesman|chairman|actor|king|prince|sir|lord|councilman|brother|pope)$/.test(role),
    )
  )
    return 'he'
  const full = name.includes(' ') ? name : fullNames.find((one) => surname(one.name).last === last)?.name
  return full ? pronounOf(full) : null
}

/** A source without a name: who was described with the same noun before, else the description as printed. */
function resolveDescription(discourse: Discourse, index: number, source: Phrase): Resolved {
  const { tokens } = discourse.sentences[index] as Sentence
  const described = printedPhrase(discourse.text, tokens, source)
  const definite = /^(?:the|this|that)$/.test(tokens[source.from]?.word ?? '')
  if (!definite) return { speaker: described, resolution: null }
  let core = source.from + 1
  while (core < source.to && !isWord(tokens[core], prepositions) && !isMark(tokens[core], /,/)) core += 1
  const noun = tokens[core - 1]?.word ?? ''
  for (let i = index; i >= Math.max(0, index - 10); i -= 1) {
    const found = sameNoun(
      discourse,
      i,
      noun,
      i === index ? (tokens[source.from]?.start ?? 0) : Number.POSITIVE_INFINITY,
    )
    if (found) return { speaker: found, resolution: `“${described}” takes up ${found}` }
  }
  const body =
    /^(?:organization|organisation|group|company|agency|department|association|network|union|team|campaign|newspaper|outlet|institute|party|firm|police|office|committee|charity|magazine|university|school|church|site|website)$/
  const thing =
    /^(?:statement|email|e-mail|letter|report|post|tweet|message|article|release|document|study|poll|memo|lawsuit|complaint|caption|sign|note|book|text|video|story|survey|bill|law|order|indictment|headline)$/
  if (thing.test(noun)) return { speaker: described, resolution: null }
  for (let i = index; i >= Math.max(0, index - 4); i -= 1) {
    const limit = i === index ? source.from : Number.POSITIVE_INFINITY
    const names = discourse.mentions.filter((one) => one.sentence === i && one.token < limit)
    const inSubject = names.filter((one) => isSubject(discourse, one))
    const fitting = [...inSubject, ...names.toReversed()].filter((one) =>
      body.test(noun)
        ? isBody(one.name) || !isPerson(discourse, one.name)
        : isPerson(discourse, fullest(discourse, one.name, one.start).speaker ?? ''),
    )
    const [first] = fitting
    if (first && !discourse.sentences[i]?.tweet) {
      const { speaker } = fullest(discourse, first.name, first.start)
      return { speaker, resolution: `“${described}” follows ${speaker}` }
    }
  }
  return { speaker: described, resolution: null }
}

const isSubject = ({ subjects }: Discourse, { sentence, token }: Mention) => {
  const subject = subjects[sentence]
  return subject !== null && subject !== undefined && subject.from <= token && token < subject.to
}

/** The nearest phrase of sentence `i` with the noun: a name that holds it or has it for a title, or a description. */
function sameNoun(discourse: Discourse, i: number, noun: string, before: number): string | null {
  const { tokens, tweet } = discourse.sentences[i] as Sentence
  if (tweet) return null
  const mention = discourse.mentions.findLast(
    (one) =>
      one.sentence === i &&
      one.start < before &&
      (one.roles.includes(noun) || one.name.toLowerCase().split(' ').includes(noun)),
  )
  if (mention) return fullest(discourse, mention.name, mention.start).speaker
  const at = tokens.findLastIndex((token) => token.word === noun && token.start < before && token.type === 'word')
  if (at < 1) return null
  let from = at
  while (from > 0 && tokens[from - 1]?.type === 'word' && !isWord(tokens[from], determiners) && at - from < 6) from -= 1
  if (
    !/^(?:a|an|the|another)$/.test(tokens[from]?.word ?? '') ||
    (tokens[from]?.word === 'the' && at - from === 1 && !isWord(tokens[at + 1], prepositions))
  )
    return null
  const next = capitalRuns(tokens, at + 1, Math.min(tokens.length, at + 6))[0]
  if (next && next.from === at + 1)
    return fullest(discourse, wordsOf(tokens, next), tokens[next.from]?.start ?? 0).speaker
  let to = at + 1
  while (
    to < tokens.length &&
    tokens[to]?.type === 'word' &&
    (to === at + 1
      ? /^(?:of|for|from|in|at)$/.test(tokens[to]?.word ?? '')
      : /^\p{Lu}|^(?:the|of)$/u.test(tokens[to]?.text ?? ''))
  )
    to += 1
  // `in Springfield, Ill.,`: a place between commas belongs to the description.
  if (isMark(tokens[to], /^,$/) && /^\p{Lu}.*\.$/u.test(tokens[to + 1]?.text ?? '')) to += 2
  return printedPhrase(discourse.text, tokens, { from, to })
}

/** The phrase as printed, without a possessive ending or a comma at its end. */
function printedPhrase(text: string, tokens: Token[], { from, to }: Phrase): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return ''
  return text
    .slice(first.start, last.end)
    .replace(/(?:['’]s|['’]|,)$/, '')
    .replace(/\s+/g, ' ')
}
