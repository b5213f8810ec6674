import { clauseWords, determiners, prepositions, pronouns } from '#lib/parse/attribute/cues'
import { type Discourse, fullest, type Resolved } from '#lib/parse/attribute/discourse'
import { capitalRuns, stripTitles } from '#lib/parse/attribute/names-in-text'
import { isMark, isWord, type Phrase, wordsOf } from '#lib/parse/attribute/noun-phrase'
import { resolveDescription } from '#lib/parse/attribute/resolve-description'
import { resolvePronoun } from '#lib/parse/attribute/resolve-pronoun'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'

/**
 * The fullest name that the text gives to the source of an attribution in sentence `index`, and why. `words` are those
 * attributed.
 */
export function resolveSpeaker(discourse: Discourse, index: number, source: Phrase, words: string): Resolved {
  const { tokens } = discourse.sentences[index] as Sentence
  const only = tokens[source.from]
  const handle = tokens.slice(source.from, source.to).find(({ text }) => text.startsWith('@'))
  if (handle) return resolveHandle(discourse, handle.text.slice(1))
  const pronoun = isWord(only, pronouns) || /^(?:his|her|their|its|my|our)$/.test(only?.word ?? '')
  if (source.to - source.from === 1 && pronoun) return resolvePronoun(discourse, index, source.from, words)
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
    const first = tokens[start]
    const adverbial = isWord(first, prepositions) || isWord(first, clauseWords) || first?.word === 'who'
    if (start < i && (start === from || !adverbial)) chunks.push({ from: start, to: i })
    start = i + 1
  }
  return chunks
}

/** The name with which a phrase ends, before any `of …` or `from …` that does not belong to it; null for a description. */
function nameOf(tokens: Token[], { from, to }: Phrase): string | null {
  const runs = capitalRuns(tokens, from, to)
  // `Of the things that Mr. Lee said`: a phrase that begins as an adverbial has its name at its end.
  const adverbial = isWord(tokens[from], prepositions) || tokens[from]?.word === 'to'
  let core = adverbial ? to : from + 1
  while (core < to && !endsName(tokens, core, runs)) core += 1
  // `head of communications Ann Lee`: a name at the end, right after a noun.
  const noun = tokens[(runs.at(-1)?.from ?? 0) - 1]
  const atEnd =
    noun && noun.type === 'word' && (!isWord(noun, prepositions) || noun.word === 'as') && !isWord(noun, determiners)
  const run =
    runs.find((one) => one.to === core) ??
    runs.find((one) => one.from === from && one.to >= core) ??
    (atEnd ? runs.find((one) => one.to === to && one.from > from) : undefined)
  // `a fellow Ohio Republican, Rep. Lee`: a run that ends with an office is no name.
  if (
    run &&
    /^(?:republicans?|democrats?|minister|secretary|president|senator|officer|director)$/.test(
      tokens[run.to - 1]?.word ?? '',
    )
  )
    return null
  return run ? wordsOf(tokens, { from: stripTitles(tokens, run).from, to: run.to }) : null
}

const endsName = (tokens: Token[], at: number, runs: Phrase[]) =>
  (isWord(tokens[at], prepositions) || tokens[at]?.word === 'who') &&
  !runs.some(({ from, to }) => from < at && at < to - 1)

function resolveHandle({ handles }: Discourse, handle: string): Resolved {
  const speaker = handles.get(handle.toLowerCase())
  return speaker ? { speaker, resolution: `@${handle} is ${speaker}` } : { speaker: `@${handle}`, resolution: null }
}
