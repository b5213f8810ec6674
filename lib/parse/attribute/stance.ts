import { is, isA, type Tag } from '#lib/parse/attribute/lexicon'
import { endsIn, isMark, isSmall, seekBack } from '#lib/parse/attribute/noun-phrase'
import type { Draft } from '#lib/parse/attribute/rule'
import type { Token } from '#lib/parse/attribute/token'

/**
 * What the report says of some words beyond that somebody said them: `denied` or `asked` by who is named; `unsaid` where
 * nobody is said to have said them: under a denial, a question, a condition, as false, or as never heard. Else null.
 */
export function stanceOf(
  tokens: Token[],
  { source, cue, contents, rule }: Draft,
): 'denied' | 'asked' | 'unsaid' | null {
  const verb = cue.from
  // `Many doubted the mayor’s claim that …`: she made it.
  if (rule === 'possessive-noun' || tokens[verb]?.type !== 'word') return null
  const words = tokens.findIndex((token) => token.end > (contents[0]?.start ?? 0) && token.type === 'word')
  if (isUnsaid(tokens, source.from, verb)) return 'unsaid'
  if (isA(tokens[verb], 'deny')) return 'denied'
  const next = tokens.slice(words, words + 4).findIndex((token) => isA(token, 'rumour'))
  if (isA(tokens[verb], 'reject') && next >= 0 && tokens[words + next + 1]?.word === 'that') return 'denied'
  return isA(tokens[verb], 'ask') && tokens.slice(verb + 1, words + 1).some((token) => is(token, 'whether', 'if'))
    ? 'asked'
    : null
}

function isUnsaid(tokens: Token[], source: number, verb: number): boolean {
  // A second verb of one subject has nothing to do with the first: `denied the theft and said that …`.
  const before = seekBack(tokens, verb, (token) => !isA(token, 'adverb') && !endsIn(token, 'ly'))
  const isJoined = is(tokens[before], 'and', 'but')
  const from = clauseFrom(tokens, verb)
  const within = (tag: Tag) => tokens.findLastIndex((token, i) => i >= from && i < verb && isA(token, tag))
  const denial = Math.max(within('deny'), within('reject'))
  const deed = tokens[verb - 1]?.word === 'having' || endsIn(tokens[verb], 'ing')
  if (!isJoined && denial >= from && (denial < source || deed)) return true
  return (
    (!isJoined && isConditional(tokens, from, verb)) ||
    is(tokens[from], 'had', 'were') ||
    tokens.slice(from, verb).some((token) => is(token, 'falsely', 'wrongly', 'misquoted')) ||
    is(tokens[source], 'nobody', 'none', 'neither', 'no') ||
    isNotHeard(tokens, from, Math.min(source, verb)) ||
    isAvoided(tokens, verb) ||
    isQuestion(tokens, verb)
  )
}

/** Where what governs the verb can begin: after the last comma, dash or semicolon before it. */
const clauseFrom = (tokens: Token[], verb: number) =>
  seekBack(tokens, verb, (token) => isMark(token, ',;:—–') || token.type === 'quotation') + 1

/** `If Lee said …`; `It is not true that Lee said …`. */
function isConditional(tokens: Token[], from: number, verb: number): boolean {
  const own = tokens.slice(from, verb)
  const that = own.findIndex((token, i) => token.word === 'that' && isA(own[i - 1], 'truth'))
  const judged = own[that - 1]?.word ?? ''
  const isBad = /^(?:false|untrue|wrong|unclear|doubtful|unlikely|lie|myth)$/.test(judged)
  const isNegated = own.slice(0, Math.max(that, 0)).some((token) => isA(token, 'negation') || endsIn(token, "n't"))
  const condition = own.findIndex((token) => is(token, 'if', 'unless', 'whether', 'lest'))
  return (that >= 0 && (isBad || isNegated)) || condition >= 0
}

/** `Nobody heard Lee say …`, `He did not think that Lee said …`. */
function isNotHeard(tokens: Token[], from: number, source: number): boolean {
  const own = tokens.slice(from, source)
  const negation = own.findIndex((token) => isA(token, 'negation') || endsIn(token, "n't"))
  return negation >= 0 && own.slice(negation).some((token) => isA(token, 'perceive'))
}

/** `refused to say`, `without saying`, `could have said`. */
function isAvoided(tokens: Token[], verb: number): boolean {
  const at = seekBack(tokens, verb, (token) => !endsIn(token, 'ly') && token.word !== 'ever')
  const [last, before] = [tokens[at], tokens[at - 1]]
  if (last?.word === 'to') return isA(before, 'refuse')
  if (is(last, 'without', 'than', 'short', 'instead', 'from') && endsIn(tokens[verb], 'ing')) return true
  if (last?.word === 'of' && is(before, 'without', 'than', 'short', 'instead', 'from')) return true
  return (
    (last?.word === 'have' && is(before, 'could', 'might', 'may', 'would', 'should', 'must')) ||
    (isSmall(last) && is(last, 'could', 'might', 'may', 'should'))
  )
}

/** `Did Lee say …?`, `Why would Lee say …?` */
function isQuestion(tokens: Token[], verb: number): boolean {
  if (!isMark(tokens.at(-1), '?')) return false
  const first = tokens.findIndex(
    (token, i) => i < verb && isA(token, 'question') && (i === 0 || !isA(tokens[i - 1], 'question')),
  )
  return (
    first >= 0 &&
    (first === 0 || tokens[first - 1]?.type === 'mark' || is(tokens[first - 1], 'and', 'but', 'so', 'then', 'well'))
  )
}
