import {
  addressed,
  ambiguous,
  determiners,
  finite,
  forms,
  nounLike,
  objectVerbs,
  participles,
  prepositions,
  pronouns,
  sayVerbs,
  telling,
} from '#lib/parse/attribute/cues'
import { endsIn, isCapital, isMark, isPast, isSmall, isWord, seek } from '#lib/parse/attribute/noun-phrase'
import { afterAside, afterTime } from '#lib/parse/attribute/openings'
import { at, clause, mostBetween, type Rule } from '#lib/parse/attribute/rule'
import type { Token } from '#lib/parse/attribute/sentence'
import { subjectAfter } from '#lib/parse/attribute/subject-after'
import { be, isAdverb, quotedAs, subjectBefore } from '#lib/parse/attribute/subject-before'
import { closingTag } from '#lib/parse/attribute/tag'
import { relatives, tells } from '#lib/parse/attribute/told-clause'

/** `Ms. Lee said on Friday that …`, `noted Syrians were …`, `told police he …`: a told clause after its cue. */
export const clauseAfter: Rule = {
  name: 'clause-after',
  find({ tokens, taken, subject }, verb) {
    const token = tokens[verb]
    if (!isWord(token, sayVerbs) || !isSmall(token) || taken(verb) || isTagOfClause(tokens, verb)) return null
    // `the plan, said by some to fail`, `announced by the mayor`; but `he said by noon it fell`.
    if (tokens[verb + 1]?.word === 'by' && (endsIn(token, 'ed') || isMark(tokens[verb - 1], ','))) return null
    if ((isWord(token, nounLike) || tokens[verb - 1]?.word === 'to') && tokens[verb + 1]?.word !== 'that') return null
    const saying = isWord(tokens[verb - 1], be) && isWord(token, participles)
    const participle = endsIn(token, 'ing') && !saying && !quotedAs(tokens, verb)
    const source = isShared(tokens, verb) ? subject : participle ? null : subjectBefore(tokens, verb)
    const opening = findOpening(tokens, verb)
    if (!source || opening === null) return null
    // `Lee, who said it was open, left`: a relative clause ends with a comma.
    const relative = tokens[verb - 1]?.word === 'who'
    const comma = seek(tokens, verb, (one) => relative && isMark(one, ','))
    const tag = closingTag(tokens, opening)
    const words = clause(tokens, opening, Math.min(comma, tag, clauseEnd(tokens, opening)))
    const bare = words?.type === 'indirect' && tokens[opening - 1]?.word !== 'that'
    const told = !isWord(token, ambiguous) || (tag === tokens.length && tells(tokens, verb, opening))
    const unsure = bare && (!told || isAdverbial(tokens, opening))
    return unsure ? null : words && { source, cue: at(verb), ...words }
  },
}

const joining = forms('and but to')

/** An infinitive and a second cue have the subject of the sentence for theirs. */
export function isShared(tokens: Token[], verb: number): boolean {
  let before = verb - 1
  while (isAdverb(tokens[before])) before -= 1
  return isWord(tokens[before], joining) || tokens.some((_, i) => secondCue(tokens, i) === verb)
}

const isVerb = (token: Token | undefined) => (isSmall(token) && isWord(token, finite)) || isPast(token)

/** `announced on Monday.`, `said in a letter to the council.`: nothing is told. */
const isAdverbial = (tokens: Token[], from: number) =>
  tokens[from]?.word !== 'to' &&
  isWord(tokens[from], prepositions) &&
  !tokens.slice(from).some((token) => isVerb(token) || isWord(token, pronouns))

/** `The gate is open, said Lee.`: what stands before the comma is a sentence of its own, and a name follows; `The gate, said Lee, is open.` */
function isTagOfClause(tokens: Token[], verb: number): boolean {
  const source = isMark(tokens[verb - 1], ',') ? subjectAfter(tokens, verb) : null
  const goesOn = source && isMark(tokens[source.to], ',') && isWord(tokens[source.to + 1], finite)
  if (goesOn && !isWord(tokens[source.from], determiners)) return true
  const first = tokens.slice(0, verb).find((token) => isVerb(token) || isWord(token, relatives))
  const end = seek(tokens, verb, (token) => isMark(token, ','))
  return source !== null && isVerb(first) && !tokens.slice(verb + 1, end).some(isVerb)
}

/** Words of a clause that begins without `that`. */
const clauses = new Set([...pronouns, ...forms('is was are were has had would will did does do')])
const addressees = new Set([...pronouns, ...forms('him her them us me')])

/** Where the told clause begins: after `that`, else after the addressee and the time. Null where there is none. */
function findOpening(tokens: Token[], verb: number): number | null {
  const next = afterAside(tokens, verb + 1)
  // `The bridge, Lee said, however, is open` is no told clause after its cue.
  if (next > verb + 1 && !isWord(tokens[next], finite)) return tokens[next]?.word === 'that' ? next + 1 : next
  if (tokens[verb + 1]?.type === 'mark') return null
  const that = seek(
    tokens,
    verb + 1,
    (token) => token.type !== 'word' || token.word === 'that' || isWord(token, clauses),
  )
  // `said the odds that …` tells of odds; `told a meeting of … that` and `said in a letter to … that` may be long.
  const between =
    isWord(tokens[verb], telling) || isWord(tokens[verb + 1], prepositions) ? Number.POSITIVE_INFINITY : mostBetween
  if (tokens[that]?.word === 'that' && that - verb <= between) return that + 1
  let at = isWord(tokens[verb], addressed) ? afterAddressee(tokens, verb + 1) : verb + 1
  at += tokens.slice(at, at + 4).findIndex(({ word }) => word === 'ago') + 1
  at = afterTime(tokens, at)
  return isMark(tokens[at], ',;.') ? null : at
}

function afterAddressee(tokens: Token[], from: number): number {
  if (isWord(tokens[from], addressees)) return from + 1
  let to = isWord(tokens[from], determiners) ? from + 2 : from + 1
  while (isCapital(tokens[to - 1]) && isCapital(tokens[to])) to += 1
  return to
}

/**
 * Where a clause that begins at `from` ends: before an unpaired dash, a second cue with the same subject (`…, but added
 * that`); else with the sentence.
 */
export function clauseEnd(tokens: Token[], from: number): number {
  const dashes = tokens.slice(from).filter((token) => isMark(token, '—–'))
  const unpaired = dashes.length % 2 === 1 ? dashes.at(-1) : undefined
  return seek(tokens, from, (token, i) => token === unpaired || secondCue(tokens, i) !== null)
}

const adding = forms('and but then')

/** The cue that `and` or `but` at `i` joins to the same subject. */
export function secondCue(tokens: Token[], i: number): number | null {
  if (!isWord(tokens[i], adding)) return null
  let verb = i + 1
  while (isAdverb(tokens[verb])) verb += 1
  const says = isMark(tokens[i - 1], ',') && isWord(tokens[verb], sayVerbs)
  const finite = endsIn(tokens[verb], 'ed', 's', 'said', 'told', 'wrote', 'ed out')
  return finite && (says || isWord(tokens[verb], objectVerbs)) ? verb : null
}
