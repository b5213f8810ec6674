import { determiners, prepositions } from '#lib/parse/attribute/cues'
import {
  type Discourse,
  fullest,
  fullNameOf,
  isPerson,
  isSubject,
  type Resolved,
  subjectNames,
} from '#lib/parse/attribute/discourse'
import { capitalRuns, isBody, type Mention } from '#lib/parse/attribute/names-in-text'
import { isMark, isWord, type Phrase, possessive, wordsOf } from '#lib/parse/attribute/noun-phrase'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'

/** How many sentences back the same noun, or a name that the noun may stand for, is looked for. */
const reachOfNoun = 10
const reachOfName = 4

const body =
  /^(?:organi[sz]ation|group|company|agency|department|association|network|union|team|campaign|newspaper|outlet|institute|party|firm|police|office|committee|charity|magazine|university|school|church|site|website)$/
const person =
  /^(?:star|singer|rapper|actor|actress|author|writer|lawmaker|congress(?:wo)?man|senator|candidate|president|mayor|minister|governor|judge|coach|striker|midfielder|defender|goalkeeper|captain|forward|guard|cent(?:er|re)|pitcher|quarterback|rookie|veteran|native|teenager|teen|mother|father|mum|mom|dad|widow|nurse|teacher|\d+-year-old|\p{L}{3,}(?:ist|ian|man|woman|er|or))$/u

/** A source without a name: who was described with the same noun before, else the description as printed. */
export function resolveDescription(discourse: Discourse, index: number, source: Phrase): Resolved {
  const { tokens } = discourse.sentences[index] as Sentence
  const described = printedPhrase(discourse.text, tokens, source)
  if (!/^(?:the|this|that)$/.test(tokens[source.from]?.word ?? '')) return { speaker: described, resolution: null }
  let core = source.from + 1
  while (core < source.to && !isWord(tokens[core], prepositions) && !isMark(tokens[core], /,/)) core += 1
  const noun = tokens[core - 1]?.word ?? ''
  for (let i = index; i >= Math.max(0, index - reachOfNoun); i -= 1) {
    const found = sameNoun(discourse, i, noun, i === index ? source.from : Number.POSITIVE_INFINITY)
    if (found) return { speaker: found, resolution: `“${described}” takes up ${found}` }
  }
  const role = discourse.byRole.get(noun)
  const holders = new Set(
    [...(role ?? [])].map((one) => fullest(discourse, one, Number.MAX_SAFE_INTEGER).speaker ?? one),
  )
  const only = holders.size === 1 ? [...holders][0] : undefined
  if (only) return { speaker: only, resolution: `“${described}” is ${only}, the only one` }
  const owned = tokens.slice(source.from, source.to).some(({ text }) => possessive.test(text))
  const name =
    owned || !(body.test(noun) || person.test(noun)) ? null : nearestName(discourse, index, source.from, noun)
  return { speaker: name ?? described, resolution: name && `“${described}” follows ${name}` }
}

/**
 * The nearest name of the right sort: a body's for `the company`; for `the singer` a person's, else the only word by
 * which the subject of a sentence nearby is named.
 */
function nearestName(discourse: Discourse, index: number, before: number, noun: string): string | null {
  const near = Array.from({ length: reachOfName + 1 }, (_, back) => index - back).filter((i) => i >= 0)
  const names = near
    .filter((i) => !discourse.sentences[i]?.tweet)
    .flatMap((i) => {
      const own = (discourse.mentions[i] ?? []).filter((one) => i < index || one.token < before)
      const subjects = subjectNames(discourse, i).filter((one) => own.includes(one))
      return [...subjects, ...own.toReversed()]
    })
  const isKnown = (one: Mention) => isPerson(discourse, fullNameOf(discourse, one))
  const found = body.test(noun)
    ? names.find((one) => isBody(one.name) || !isKnown(one))
    : (names.find(isKnown) ?? names.find((one) => isSubject(discourse, one) && !one.article && !isBody(one.name)))
  return found ? fullNameOf(discourse, found) : null
}

/** What sentence `i` calls by the noun, before token `before`: a name that holds it or follows it, or a description. */
function sameNoun(discourse: Discourse, i: number, noun: string, before: number): string | null {
  const { tokens, tweet } = discourse.sentences[i] as Sentence
  if (tweet) return null
  const spoken =
    before === Number.POSITIVE_INFINITY
      ? discourse.spoken[i]?.findLast((one) => one.split(' ').includes(noun))
      : undefined
  if (spoken) return spoken
  const holds = ({ name, roles, token }: Mention) =>
    token < before && (roles.includes(noun) || name.toLowerCase().split(' ').includes(noun))
  const mention = (discourse.mentions[i] ?? []).findLast(holds)
  if (mention) return fullNameOf(discourse, mention)
  const at = tokens.findLastIndex((token, k) => k < before && token.type === 'word' && token.word === noun)
  if (at < 1) return null
  let from = at
  while (from > 0 && tokens[from - 1]?.type === 'word' && !isWord(tokens[from], determiners) && at - from < 6) from -= 1
  const article = tokens[from]?.word ?? ''
  // `the department` alone says no more than the source itself.
  if (
    !/^(?:a|an|the|another)$/.test(article) ||
    (article === 'the' && at - from === 1 && !isWord(tokens[at + 1], prepositions))
  )
    return null
  const run = capitalRuns(tokens, at + 1, Math.min(tokens.length, at + 6))[0]
  if (run?.from === at + 1) return fullest(discourse, wordsOf(tokens, run), tokens[run.from]?.start ?? 0).speaker
  return printedPhrase(discourse.text, tokens, { from, to: endOfPlace(tokens, at + 1) })
}

/** After `in Springfield, Ill.,` or `of the Lake County Council`, where such words follow at `to`. */
function endOfPlace(tokens: Token[], to: number): number {
  if (!/^(?:of|for|from|in|at)$/.test(tokens[to]?.word ?? '')) return to
  let end = to + 1
  while (tokens[end]?.type === 'word' && /^(?:\p{Lu}|(?:the|of)$)/u.test(tokens[end]?.text ?? '')) end += 1
  return isMark(tokens[end], /^,$/) && /^\p{Lu}.*\.$/u.test(tokens[end + 1]?.text ?? '') ? end + 2 : end
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
