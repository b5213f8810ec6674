import { capitalRuns, isFunction } from '#lib/parse/attribute/capital-runs'
import { pronounOf } from '#lib/parse/attribute/given-names'
import { hasTag, is, isA } from '#lib/parse/attribute/lexicon'
import {
  bare,
  endsIn,
  isMark,
  isPast,
  isSmall,
  type Phrase,
  possessive,
  wordsOf,
} from '#lib/parse/attribute/noun-phrase'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Token } from '#lib/parse/attribute/token'
import type { Tweet } from '#lib/record/tweet'

/** A name as the text prints it at one place, without titles and determiners. */
export type Mention = {
  name: string
  start: number
  sentence: number
  token: number
  /** The token after its last word. */
  end: number
  /** True before `and`. */
  joined: boolean
  possessive: boolean
  /** Titles and roles printed before it, in lower case. */
  roles: string[]
  /** True after `the` or `a`, as the names of things and bodies mostly stand. */
  article: boolean
  /** True before an age or `, who`, as people stand. */
  person: boolean
}

/** Endings of words for a nation. */
const nations = ['ian', 'ish', 'ese', 'ican', 'aeli', 'aqi']

/** A name of several words; `given` where its first word alone may stand for it: not that of an account. */
export type FullName = { name: string; start: number; given: boolean }

/** True for a name that ends as those of bodies do, or is all capitals: no antecedent of `he` or `she`. */
export const isBody = (name: string) =>
  hasTag((name.split(' ').at(-1) ?? '').toLowerCase(), 'body') || /^[\p{Lu}.&]{2,}$/u.test(name)

/** The name in a run of capitals: what follows the last title, unless the whole is the name of a body. */
export function stripTitles(tokens: Token[], { from, to }: Phrase): { from: number; roles: string[] } {
  if (hasTag(bare(tokens[to - 1]).toLowerCase(), 'body')) return { from, roles: [] }
  let start = from
  for (let i = from; i < to - 1; i += 1) {
    if (isA(tokens[i], 'title') || /^(?:then-|ex-|vice-)/.test(tokens[i]?.word ?? '')) start = i + 1
  }
  // `Secretary of State Lee`, `Mayor of London Sadiq Khan`: after an office only the last two words are a name.
  if (tokens[start]?.word === 'of' && to - start < 3) start = from
  else if (tokens[start]?.word === 'of') start = to - 2
  // `Minister for State Lands Mara Quill`
  const joined = tokens.slice(from + 1, start).some((token) => is(token, 'for', 'of'))
  if (joined && to - start > 2) start = /^\p{Lu}\.$/u.test(tokens[to - 2]?.text ?? '') ? to - 3 : to - 2
  while (to - start > 2 && endsIn(tokens[start], ...nations)) start += 1
  // `Plumber Liam Shaw`: a word for a job, or any word before a frequent given name that is none itself.
  const [one, two] = [tokens[start]?.text ?? '', tokens[start + 1]?.text ?? '']
  if (
    to - start > 2 &&
    !pronounOf(one) &&
    (pronounOf(two) || (start === 0 && /^\p{Lu}[\p{Ll}-]+(?:er|or|ist|man|woman)$/u.test(one)))
  )
    start += 1
  const stripped = tokens.slice(from, start).map(({ word }) => word)
  const noun = tokens[from - 1]
  const role = isSmall(noun) && !isFunction(noun) && !isVerb(noun) ? [noun?.word ?? ''] : []
  return { from: start, roles: [...role, ...stripped] }
}

const isVerb = (token: Token | undefined) =>
  isPast(token) || endsIn(token, 'ing', 's') || isA(token, 'finite') || isA(token, 'say')

/** Every name that the text prints, in order; `authors` of tweets are names, too. */
export function namesInText(sentences: Sentence[], tweets: Tweet[]): { mentions: Mention[][]; fullNames: FullName[] } {
  const lowered = new Set(
    sentences.flatMap(({ tokens }) => tokens.flatMap((token) => (/^\p{Ll}/u.test(token.text) ? [token.word] : []))),
  )
  const mentions = sentences.map(({ tokens }, sentence) =>
    capitalRuns(tokens, 0).flatMap((whole): Mention[] => {
      // A capital at the beginning, or after a colon, may be that of any word: one that is also printed small is none.
      const begins = whole.from === 0 || isMark(tokens[whole.from - 1], ':“"')
      const first = tokens[whole.from]
      const small = lowered.has(first?.word ?? '') && !isA(first, 'title')
      const skip = begins && whole.to - whole.from > 1 && small ? 1 : 0
      const run = { from: whole.from + skip, to: whole.to }
      const { from, roles } = stripTitles(tokens, run)
      const own = tokens[from] as Token
      if (run.to === 1 && lowered.has(own.word)) return []
      if (isA(tokens[run.to - 1], 'numbered')) return []
      const article = is(tokens[run.from - 1], 'the', 'a', 'an')
      const mention = {
        name: wordsOf(tokens, { from, to: run.to }),
        start: own.start,
        sentence,
        token: from,
        end: run.to,
        joined: tokens[run.to]?.word === 'and',
        possessive: possessive.test(tokens[run.to - 1]?.text ?? ''),
        roles,
        article,
        person: isMark(tokens[run.to], ',') && /^(?:who|whose|\d{1,3})$/.test(tokens[run.to + 1]?.word ?? ''),
      }
      return [mention]
    }),
  )
  const authors = tweets.map(({ authorName, start }) => ({ name: stripAuthor(authorName), start }))
  const all = [
    ...mentions.flat().map((one) => ({ ...one, given: true })),
    ...authors.map((one) => ({ ...one, given: false })),
  ]
  const fullNames = [...all, ...sharedSurnames(mentions)].filter(
    ({ name }) => /^\S+(?: \S+){1,3}$/.test(name) && name !== name.toUpperCase() && !isBody(name),
  )
  return { mentions, fullNames: fullNames.map(({ name, start, given }) => ({ name, start, given })) }
}

/** `Sarah and Victor Moss`: the surname is that of both. */
function sharedSurnames(mentions: Mention[][]): FullName[] {
  const surnames = new Set(mentions.flat().flatMap(({ name }) => (name.includes(' ') ? [name.split(' ').at(-1)] : [])))
  return mentions.flatMap((own) =>
    own.flatMap(({ name, token }, i) => {
      const other = own[i - 1]
      const joined = other && !other.name.includes(' ') && other.end === token - 1 && other.joined
      return joined && name.includes(' ') && (pronounOf(other.name) || !surnames.has(other.name))
        ? [{ name: `${other.name} ${name.split(' ').at(-1)}`, start: other.start, given: true }]
        : []
    }),
  )
}

const stripAuthor = (name: string) => {
  const words = name.split(/\s+/)
  while (hasTag((words[0] ?? '').toLowerCase(), 'title')) words.shift()
  return words.join(' ')
}
