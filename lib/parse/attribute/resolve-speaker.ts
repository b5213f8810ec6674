import { capitalRuns } from '#lib/parse/attribute/capital-runs'
import { clauseWords, determiners, forms, prepositions, pronouns } from '#lib/parse/attribute/cues'
import { type Discourse, fullest, type Resolved } from '#lib/parse/attribute/discourse'
import { isBody, stripTitles } from '#lib/parse/attribute/names-in-text'
import { isCapital, isMark, isWord, type Phrase, wordsOf } from '#lib/parse/attribute/noun-phrase'
import { resolveDescription } from '#lib/parse/attribute/resolve-description'
import { resolvePronoun } from '#lib/parse/attribute/resolve-pronoun'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'

const owners = forms('him his her them their its us our me my')

/**
 * The fullest name that the text gives to the source of an attribution in sentence `index`, and why. `words` are those
 * attributed.
 */
export function resolveSpeaker(discourse: Discourse, index: number, source: Phrase, words: string): Resolved {
  const { tokens } = discourse.sentences[index] as Sentence
  const only = tokens[source.from]
  const handle = tokens.slice(source.from, source.to).find(({ text }) => text.startsWith('@'))
  if (handle) return resolveHandle(discourse, handle.text.slice(1))
  const pronoun = isWord(only, pronouns) || isWord(only, owners)
  if (source.to - source.from === 1 && pronoun) return resolvePronoun(discourse, index, source.from, words)
  for (const chunk of chunksOf(tokens, source)) {
    const name = nameOf(tokens, chunk)
    if (name) return fullest(discourse, name, only?.start ?? 0)
  }
  return resolveDescription(discourse, index, source)
}

/** First words of a part that names nobody: an adverbial or a clause. */
const adverbials = new Set([...prepositions, ...clauseWords, 'who'])

/** The parts of an apposition; a part that begins as an adverbial or a clause names nobody. */
function chunksOf(tokens: Token[], { from, to }: Phrase): Phrase[] {
  const ends = [...tokens.keys()].slice(from, to).filter((i) => isMark(tokens[i], ','))
  return [...ends, to]
    .map((end, i) => ({ from: (ends[i - 1] ?? from - 1) + 1, to: end }))
    .filter((chunk) => chunk.from === from || !isWord(tokens[chunk.from], adverbials))
}

/** Offices: a run of capitals that ends with one is no name (`a fellow Ohio Republican, Rep. Lee`). */
const offices = forms(`
  republican republicans democrat democrats minister secretary president senator officer director`)

/** The name with which a phrase ends, before any `of …` or `from …` that does not belong to it; null for a description. */
function nameOf(tokens: Token[], { from, to }: Phrase): string | null {
  // `the Tea and Coffee Association`: what `and` joins between `the` and the last word of a body is one name.
  if (tokens[from]?.word === 'the') {
    const joined = tokens.slice(from + 1, to).every((token) => isCapital(token) || isWord(token, joining))
    const whole = wordsOf(tokens, { from: from + 1, to })
    if (joined && isBody(whole)) return whole
  }
  const runs = capitalRuns(tokens.slice(0, to), from)
  // `Of the things that Mr. Lee said`: a phrase that begins as an adverbial has its name at its end.
  let core = isWord(tokens[from], prepositions) ? to : from + 1
  while (core < to && !endsName(tokens, core, runs)) core += 1
  // `head of communications Ann Lee`: a name at the end, right after a noun. `A sailor who met Ann Lee` is not her.
  const last = tokens[core]?.word === 'who' ? undefined : runs.at(-1)
  const noun = tokens[(last?.from ?? 0) - 1]
  const atEnd = last?.to === to && noun?.type === 'word' && (noun.word === 'as' || !isWord(noun, small))
  const run = runs.find((one) => one.to === core) ?? (atEnd ? last : undefined)
  if (!run || isWord(tokens[run.to - 1], offices)) return null
  return wordsOf(tokens, { from: stripTitles(tokens, run).from, to: run.to })
}

const small = new Set([...prepositions, ...determiners])
const joining = forms('and of for &')

const endsName = (tokens: Token[], at: number, runs: Phrase[]) =>
  (isWord(tokens[at], prepositions) || tokens[at]?.word === 'who') && !runs.some(({ from, to }) => from < at && at < to)

function resolveHandle({ handles }: Discourse, handle: string): Resolved {
  const speaker = handles.get(handle.toLowerCase())
  return speaker ? { speaker, resolution: `@${handle} is ${speaker}` } : { speaker: `@${handle}`, resolution: null }
}
