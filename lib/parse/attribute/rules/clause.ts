import { is, isA } from '#lib/parse/attribute/lexicon'
import { endsIn, isCapital, isMark, isPast, isSmall, type Phrase, seek } from '#lib/parse/attribute/noun-phrase'
import { afterAside, afterTime } from '#lib/parse/attribute/openings'
import { at, clause, mostBetween, type Rule } from '#lib/parse/attribute/rule'
import { subjectAfter } from '#lib/parse/attribute/subject-after'
import { isAdverb, quotedAs, subjectBefore } from '#lib/parse/attribute/subject-before'
import { closingTag } from '#lib/parse/attribute/tag'
import type { Token } from '#lib/parse/attribute/token'
import { tells } from '#lib/parse/attribute/told-clause'

/** `Ms. Lee said on Friday that …`, `noted Syrians were …`, `told police he …`: a told clause after its cue. */
export const clauseAfter: Rule = {
  name: 'clause-after',
  find({ tokens, taken, subject }, verb) {
    const token = tokens[verb]
    if (!isA(token, 'say') || !isSmall(token) || taken(verb) || isTagOfClause(tokens, verb)) return null
    // `the plan, said by some to fail`, `announced by the mayor`; but `he said by noon it fell`.
    if (tokens[verb + 1]?.word === 'by' && (endsIn(token, 'ed') || isMark(tokens[verb - 1], ','))) return null
    if (
      ((isA(token, 'noun') &&
        !(isOfSeveral(tokens, verb) && (isA(tokens[verb + 1], 'pronoun') || tells(tokens, verb, verb + 1)))) ||
        tokens[verb - 1]?.word === 'to') &&
      tokens[verb + 1]?.word !== 'that'
    )
      return null
    const saying = isA(tokens[verb - 1], 'be') && isA(token, 'saying')
    const participle = endsIn(token, 'ing') && !saying && !quotedAs(tokens, verb)
    const source = isShared(tokens, verb) ? subject : participle ? null : subjectBefore(tokens, verb)
    const opening = findOpening(tokens, verb)
    if (!source || opening === null) return null
    // `Lee, who said it was open, left`: a relative clause ends with a comma.
    const relative = tokens[verb - 1]?.word === 'who'
    const comma = seek(tokens, verb, (one) => relative && isMark(one, ','))
    const tag = closingTag(tokens, opening)
    const end = Math.min(
      comma,
      tag,
      clauseEnd(tokens, opening),
      tokens[opening - 1]?.word === 'that' ? tokens.length : secondVerb(tokens, opening),
    )
    const words = clause(tokens, opening, end)
    const bare = words?.type === 'indirect' && tokens[opening - 1]?.word !== 'that'
    const told =
      !isA(token, 'ambiguous') || isOfSeveral(tokens, verb) || (tag === tokens.length && tells(tokens, verb, opening))
    const unsure = bare && (!told || isAdverbial(tokens, opening))
    return unsure ? null : words && { source, cue: at(verb), ...words }
  },
}

/** `denied the theft and said that …`: an object ends before a second cue. */
const secondVerb = (tokens: Token[], from: number) =>
  seek(tokens, from, (token, i) => is(token, 'and', 'but') && isCueWord(tokens[i + 1]))

/** `Experts say …`, `who say …`: a base form with a subject in the plural is a finite verb. */
const isOfSeveral = (tokens: Token[], verb: number): boolean =>
  is(tokens[verb], 'say', 'argue', 'warn', 'note', 'explain', 'insist', 'claim', 'fear', 'hope', 'expect') &&
  (/[^su]s$/.test(tokens[verb - 1]?.word ?? '') || is(tokens[verb - 1], 'who', 'people', 'they', 'we', 'many', 'some'))

/** An infinitive and a second cue have the subject of the sentence for theirs. */
export function isShared(tokens: Token[], verb: number): boolean {
  let before = verb - 1
  while (isAdverb(tokens[before])) before -= 1
  return is(tokens[before], 'and', 'but', 'to') || tokens.some((_, i) => secondCue(tokens, i) === verb)
}

const isVerb = (token: Token | undefined) => (isSmall(token) && isA(token, 'finite')) || isPast(token)

/** `announced on Monday.`, `said in a letter to the council.`: nothing is told. */
const isAdverbial = (tokens: Token[], from: number) =>
  tokens[from]?.word !== 'to' &&
  isA(tokens[from], 'preposition') &&
  !tokens.slice(from).some((token) => isVerb(token) || isA(token, 'pronoun'))

/** `The gate is open, said Lee.`: what stands before the comma is a sentence of its own, and a name follows; `The gate, said Lee, is open.` */
export function isTagOfClause(tokens: Token[], verb: number): boolean {
  const source = isMark(tokens[verb - 1], ',') ? subjectAfter(tokens, verb) : null
  const goesOn = source && isMark(tokens[source.to], ',') && isA(tokens[source.to + 1], 'finite')
  if (goesOn && !isA(tokens[source.from], 'determiner')) return true
  const first = tokens
    .slice(0, verb)
    .find((token) => isVerb(token) || isA(token, 'relative') || is(token, 'that', 'where', 'when'))
  if (source && isBareTag(tokens, verb, source)) return true
  const end = seek(tokens, verb, (token) => isMark(token, ','))
  return source !== null && isVerb(first) && !tokens.slice(verb + 1, end).some(isVerb)
}

/** `Dry the rope and coil it, advises Ana Duarte, a pilot in Port Ellery.`: a name, and no verb after it. */
export const isBareTag = (tokens: Token[], verb: number, { from, to }: Phrase): boolean =>
  verb > 3 &&
  isCapital(tokens[from]) &&
  tokens.slice(from, to).every((token) => isCapital(token) || !isSmall(token) || isA(token, 'preposition', 'title')) &&
  (!tokens[to] || isMark(tokens[to], ',.')) &&
  !tokens.slice(to).some((token) => isVerb(token) || isA(token, 'said', 'pronoun'))

/** Where the told clause begins: after `that`, else after the addressee and the time. Null where there is none. */
function findOpening(tokens: Token[], verb: number): number | null {
  const next = afterAside(tokens, verb + 1)
  // `The bridge, Lee said, however, is open` is no told clause after its cue.
  if (next > verb + 1 && !isA(tokens[next], 'finite')) return tokens[next]?.word === 'that' ? next + 1 : next
  if (tokens[verb + 1]?.type === 'mark') return null
  const that = seek(
    tokens,
    verb + 1,
    (token) =>
      token.type !== 'word' ||
      token.word === 'that' ||
      isA(token, 'pronoun', 'auxiliaryAfterSubject') ||
      isCueWord(token),
  )
  // `said the odds that …` tells of odds; `told a meeting of … that` and `said in a letter to … that` may be long.
  const between =
    isA(tokens[verb], 'telling') || isA(tokens[verb + 1], 'preposition') ? Number.POSITIVE_INFINITY : mostBetween
  if (tokens[that]?.word === 'that' && that - verb <= between) return that + 1
  let at = isA(tokens[verb], 'addressing') ? afterAddressee(tokens, verb + 1) : verb + 1
  at += tokens.slice(at, at + 4).findIndex(({ word }) => word === 'ago') + 1
  at = afterTime(tokens, at)
  return isMark(tokens[at], ',;.') ? null : at
}

function afterAddressee(tokens: Token[], from: number): number {
  if (isA(tokens[from], 'pronoun') || is(tokens[from], 'him', 'her', 'them', 'us', 'me')) return from + 1
  let to = isA(tokens[from], 'determiner') ? from + 2 : from + 1
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
  const opens = introductionAround(tokens, from)
  return seek(
    tokens,
    from,
    (token, i) =>
      token === unpaired ||
      secondCue(tokens, i) !== null ||
      isOtherSpeaker(tokens, i) ||
      isParticiple(tokens, i) ||
      (opens && isMark(token, ',')),
  )
}

const isCueWord = (token: Token | undefined) => isSmall(token) && isA(token, 'said') && !isA(token, 'noun')

/** `…, and Jon Oak said it was rare`: another subject with a cue of its own. */
function isOtherSpeaker(tokens: Token[], comma: number): boolean {
  if (!isMark(tokens[comma], ',') || !is(tokens[comma + 1], 'and', 'but', 'while', 'whereas', 'though')) return false
  const verb = seek(tokens, comma + 2, (token, i) => token.type !== 'word' || isCueWord(token) || i > comma + 8)
  return (
    verb > comma + 2 &&
    isCueWord(tokens[verb]) &&
    (isCapital(tokens[comma + 2]) || isA(tokens[comma + 2], 'determiner', 'pronoun')) &&
    tokens.slice(comma + 2, verb).every((token) => !isVerb(token))
  )
}

/** `…, warning that ice would come`: a participle of the same speaker. */
const isParticiple = (tokens: Token[], comma: number) =>
  isMark(tokens[comma], ',') && isA(tokens[comma + 1], 'saying') && isA(tokens[comma + 1], 'say')

/** `Since Mr. Oak said that it would close, the town …`: words in a clause that comes before the sentence's own. */
const introductionAround = (tokens: Token[], at: number): boolean =>
  isA(tokens[0], 'opening') || is(tokens[0], 'since', 'after', 'before', 'until', 'despite')
    ? tokens.slice(0, at).every((token) => !isMark(token, ','))
    : false

/** The cue that `and` or `but` at `i` joins to the same subject. */
export function secondCue(tokens: Token[], i: number): number | null {
  if (!is(tokens[i], 'and', 'but', 'then')) return null
  let verb = i + 1
  while (isAdverb(tokens[verb])) verb += 1
  const says = isMark(tokens[i - 1], ',') && isA(tokens[verb], 'say')
  const finite = endsIn(tokens[verb], 'ed', 's', 'said', 'told', 'wrote', 'ed out')
  return finite && (says || isA(tokens[verb], 'demand')) ? verb : null
}
