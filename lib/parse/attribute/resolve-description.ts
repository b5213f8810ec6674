import { capitalRuns } from '#lib/parse/attribute/capital-runs'
import { determiners, forms, prepositions } from '#lib/parse/attribute/cues'
import {
  type Discourse,
  fullest,
  fullNameOf,
  isPerson,
  isSubject,
  type Resolved,
  subjectNames,
} from '#lib/parse/attribute/discourse'
import { isBody, type Mention } from '#lib/parse/attribute/names-in-text'
import { endsIn, isCapital, isMark, isWord, type Phrase, possessive, wordsOf } from '#lib/parse/attribute/noun-phrase'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'

/** How many sentences back the same noun, or a name that the noun may stand for, is looked for. */
const reachOfNoun = 10
const reachOfName = 4

const bodies = forms(`
  organization organisation group company agency department association network union team campaign newspaper outlet
  institute party firm police office committee charity magazine university school church site website`)
const people = forms(`
  star actress candidate president judge coach captain forward guard centre quarterback rookie veteran native teen mum mom
  dad widow nurse`)
/** Endings of nouns that stand for a person: an age, and what somebody does. */
const person = /\d-year-old$|.{3}(?:ist|ian|man|woman|er|or)$/
const articles = forms('the this that')

/** A source without a name: who was described with the same noun before, else the description as printed. */
export function resolveDescription(discourse: Discourse, index: number, source: Phrase): Resolved {
  const { tokens } = discourse.sentences[index] as Sentence
  const described = printedPhrase(discourse.text, tokens, source)
  if (!isWord(tokens[source.from], articles)) return { speaker: described, resolution: null }
  let core = source.from + 1
  while (core < source.to && !isWord(tokens[core], prepositions) && !isMark(tokens[core], ',')) core += 1
  const noun = tokens[core - 1]?.word ?? ''
  for (let i = index; i >= Math.max(0, index - reachOfNoun); i -= 1) {
    const found = sameNoun(discourse, i, noun, i === index ? source.from : Number.POSITIVE_INFINITY)
    if (found) return { speaker: found, resolution: `“${described}” takes up ${found}` }
  }
  const role = [...(discourse.byRole.get(noun) ?? [])]
  const [only, ...others] = new Set(role.map((one) => fullest(discourse, one, Number.MAX_SAFE_INTEGER).speaker ?? one))
  if (only && others.length === 0) return { speaker: only, resolution: `“${described}” is ${only}, the only one` }
  const owned = tokens.slice(source.from, source.to).some(({ text }) => possessive.test(text))
  const name = owned ? null : nearestName(discourse, index, source.from, noun)
  return { speaker: name ?? described, resolution: name && `“${described}” follows ${name}` }
}

/**
 * The nearest name of the right sort: a body's for `the company`; for `the singer` a person's, else the only word by
 * which the subject of a sentence nearby is named.
 */
function nearestName(discourse: Discourse, index: number, before: number, noun: string): string | null {
  const names = [...Array(reachOfName + 1).keys()].flatMap((back) => {
    const i = index - back
    if (!discourse.sentences[i] || discourse.sentences[i]?.tweet) return []
    const own = (discourse.mentions[i] ?? []).filter((one) => back > 0 || one.token < before)
    return [...subjectNames(discourse, i).filter((one) => own.includes(one)), ...own.toReversed()]
  })
  const isKnown = (one: Mention) => isPerson(discourse, fullNameOf(discourse, one))
  const isNamed = (one: Mention) => isSubject(discourse, one) && !one.article && !isBody(one.name)
  const isPersons = people.has(noun) || person.test(noun)
  const found = bodies.has(noun)
    ? names.find((one) => isBody(one.name) || !isKnown(one))
    : isPersons && (names.find(isKnown) ?? names.find(isNamed))
  return found ? fullNameOf(discourse, found) : null
}

const described = forms('a an the another')

/** What sentence `i` calls by the noun, before token `before`: a name that holds it or follows it, or a description. */
function sameNoun(discourse: Discourse, i: number, noun: string, before: number): string | null {
  const { tokens, tweet } = discourse.sentences[i] as Sentence
  if (tweet) return null
  const spoken = discourse.spoken[i]?.findLast((one) => one.split(' ').includes(noun))
  if (spoken) return spoken
  const holds = ({ name, roles, token }: Mention) =>
    token < before && (roles.includes(noun) || name.toLowerCase().split(' ').includes(noun))
  const mention = (discourse.mentions[i] ?? []).findLast(holds)
  if (mention) return fullNameOf(discourse, mention)
  const at = tokens.findLastIndex((token, k) => k < before && token.word === noun)
  let from = at
  while (tokens[from - 1]?.type === 'word' && !isWord(tokens[from], determiners)) from -= 1
  // `the department` alone says no more than the source itself.
  const alone = tokens[from]?.word === 'the' && at - from === 1 && !isWord(tokens[at + 1], prepositions)
  if (alone || !isWord(tokens[from], described)) return null
  const run = capitalRuns(tokens, at + 1)[0]
  if (run?.from === at + 1) return wordsOf(tokens, run)
  return printedPhrase(discourse.text, tokens, { from, to: endOfPlace(tokens, at + 1) })
}

const placing = forms('of for from in at')
const joining = forms('the of')

/** After `in Springfield, Ill.,` or `of the Lake County Council`, where such words follow at `to`. */
function endOfPlace(tokens: Token[], to: number): number {
  if (!isWord(tokens[to], placing)) return to
  let end = to + 1
  while (isCapital(tokens[end]) || isWord(tokens[end], joining)) end += 1
  if (!isCapital(tokens[end - 1])) return to
  return isMark(tokens[end], ',') && isCapital(tokens[end + 1]) && endsIn(tokens[end + 1], '.') ? end + 2 : end
}

/** The phrase as printed, without a possessive ending. */
function printedPhrase(text: string, tokens: Token[], { from, to }: Phrase): string {
  return text
    .slice(tokens[from]?.start, tokens[to - 1]?.end)
    .replace(possessive, '')
    .replace(/\s+/g, ' ')
}
