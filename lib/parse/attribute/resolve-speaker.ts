import { capitalRuns } from '#lib/parse/attribute/capital-runs'
import { type Discourse, fullest, type Resolved } from '#lib/parse/attribute/discourse'
import { is, isA } from '#lib/parse/attribute/lexicon'
import { isBody, stripTitles } from '#lib/parse/attribute/names-in-text'
import { endsIn, isCapital, isMark, isPast, type Phrase, wordsOf } from '#lib/parse/attribute/noun-phrase'
import { resolveDescription } from '#lib/parse/attribute/resolve-description'
import { resolvePronoun } from '#lib/parse/attribute/resolve-pronoun'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Token } from '#lib/parse/attribute/token'

/**
 * The fullest name that the text gives to the source of an attribution in sentence `index`, and why. `words` are those
 * attributed.
 */
export function resolveSpeaker(discourse: Discourse, index: number, source: Phrase, words: string): Resolved {
  const { tokens } = discourse.sentences[index] as Sentence
  const only = tokens[source.from]
  const handle = tokens.slice(source.from, source.to).find(({ text }) => text.startsWith('@'))
  if (handle) return resolveHandle(discourse, handle.text.slice(1))
  const pronoun = isA(only, 'pronoun') || is(only, 'him', 'his', 'her', 'them', 'their', 'its', 'us', 'our', 'me', 'my')
  if (source.to - source.from === 1 && pronoun) return resolvePronoun(discourse, index, source.from, words)
  for (const chunk of chunksOf(tokens, source)) {
    const name = nameOf(tokens, chunk)
    if (name) return fullest(discourse, name, only?.start ?? 0, titleIn(tokens, chunk))
  }
  return resolveDescription(discourse, index, source)
}

/** The pronoun that a title in a phrase tells. */
function titleIn(tokens: Token[], { from, to }: Phrase): 'he' | 'she' | null {
  const words = tokens.slice(from, to)
  return words.some((token) => is(token, 'ms', 'ms.', 'mrs', 'mrs.', 'miss'))
    ? 'she'
    : words.some((token) => is(token, 'mr', 'mr.'))
      ? 'he'
      : null
}

/** The parts of an apposition; a part that begins as an adverbial or a clause names nobody. */
function chunksOf(tokens: Token[], { from, to }: Phrase): Phrase[] {
  const ends = [...tokens.keys()].slice(from, to).filter((i) => isMark(tokens[i], ','))
  return [...ends, to]
    .map((end, i) => ({ from: (ends[i - 1] ?? from - 1) + 1, to: end }))
    .filter(
      (chunk) =>
        chunk.from === from || !(isA(tokens[chunk.from], 'preposition', 'clause') || is(tokens[chunk.from], 'who')),
    )
}

/** The name with which a phrase ends, before any `of …` or `from …` that does not belong to it; null for a description. */
function nameOf(tokens: Token[], { from, to }: Phrase): string | null {
  // `the Tea and Coffee Association`: what `and` joins between `the` and the last word of a body is one name.
  if (tokens[from]?.word === 'the') {
    const joined = tokens.slice(from + 1, to).every((token) => isCapital(token) || is(token, 'and', 'of', 'for', '&'))
    const whole = wordsOf(tokens, { from: from + 1, to })
    if (joined && isBody(whole)) return whole
  }
  const runs = capitalRuns(tokens.slice(0, to), from)
  // `Quill and Oak` are two.
  const pair = runs.length === 2 && runs[0]?.from === from && runs[1]?.to === to
  if (pair && runs[0]?.to === (runs[1]?.from ?? 0) - 1 && is(tokens[runs[0]?.to ?? 0], 'and')) return null
  // `Of the things that Mr. Lee said`: a phrase that begins as an adverbial has its name at its end.
  let core = isA(tokens[from], 'preposition') ? to : from + 1
  while (core < to && !endsName(tokens, core, runs)) core += 1
  // `head of communications Ann Lee`: a name at the end, right after a noun. `A sailor who met Ann Lee` is not her.
  const last = tokens[core]?.word === 'who' ? undefined : runs.at(-1)
  const noun = tokens[(last?.from ?? 0) - 1]
  const atEnd =
    last?.to === to &&
    noun?.type === 'word' &&
    (noun.word === 'as' || !(isA(noun, 'preposition', 'determiner') || isPast(noun) || endsIn(noun, 'ing')))
  const run = runs.find((one) => one.to === core) ?? (atEnd ? last : undefined)
  if (!run || isA(tokens[run.to - 1], 'office')) return null
  return wordsOf(tokens, { from: stripTitles(tokens, run).from, to: run.to })
}

const endsName = (tokens: Token[], at: number, runs: Phrase[]) =>
  (isA(tokens[at], 'preposition') || tokens[at]?.word === 'who') && !runs.some(({ from, to }) => from < at && at < to)

function resolveHandle({ handles }: Discourse, handle: string): Resolved {
  const speaker = handles.get(handle.toLowerCase())
  return speaker ? { speaker, resolution: `@${handle} is ${speaker}` } : { speaker: `@${handle}`, resolution: null }
}
