import {
  adverbs,
  determiners,
  finite,
  nounLike,
  objectVerbs,
  pronouns,
  sayVerbs,
  timeWords,
} from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import { at, clause, type Rule, type View } from '#lib/parse/attribute/rule'
import { subjectAfter } from '#lib/parse/attribute/subject-after'
import { subjectBefore } from '#lib/parse/attribute/subject-before'

/** Verbs that also mean something else: they attribute only with `that` or with marked words. */
const ambiguous =
  /^(?:add(?:ed|s)?|post(?:ed|s)?|found|finds|fired|joined|continue[ds]|read(?:s|ing)?|ask(?:ed|s)?|writes?|wrote|report(?:ed|s)?|cried|countered|counters|reveal(?:ed|s)|mention(?:ed|s)|echo(?:ed|es)|agree[ds]|answer(?:ed|s)|thought|thinks|recall(?:ed|s)|observe[ds]|maintain(?:ed|s)|estimate[ds]|confirm(?:ed|s)|den(?:y|ied|ies)|respond(?:ed|s)|repl(?:y|ied|ies)|advise[ds]|urge[ds]|remind(?:ed|s)|informed|informs|assured|assures|suggest(?:ed|s)?|stressed|emphasi[sz]ed|disclosed|captioned|cracked|tweet(?:ed|s)?|retweeted|warn(?:ed|s)?|told|tells|tell|say|note|argue|explain|warn)$/
const addressed =
  /^(?:told|tells?|telling|inform(?:ed|s)|assure[ds]|remind(?:ed|s)|advise[ds]|warn(?:ed|s)|ask(?:ed|s)|urge[ds])$/

/** `Ms. Lee said on Friday that …`, `noted Syrians were …`, `told police he …`: a told clause after its cue. */
export const clauseAfter: Rule = {
  name: 'clause-after',
  find(view) {
    const { tokens, taken } = view
    const found: ReturnType<Rule['find']> = []
    tokens.forEach((token, verb) => {
      if (!isWord(token, sayVerbs) || !/^\p{Ll}/u.test(token.text) || taken(verb)) return
      const infinitive = tokens[verb - 1]?.word === 'to'
      if ((isWord(token, nounLike) || infinitive) && tokens[verb + 1]?.word !== 'that') return
      if (found.some(({ contents }) => contents.some(({ start, end }) => start <= token.start && token.end <= end)))
        return
      if (isTagOfClause(tokens, verb)) return
      const own = infinitive || /ing$/.test(token.word) ? null : subjectBefore(tokens, verb)
      const shared = /^(?:and|but|also|to)$/.test(tokens[verb - 1]?.word ?? '') ? view.subject : null
      const source = own ?? shared
      const opening = source ? findOpening(view, verb) : null
      if (!source || opening === null) return
      const words = clause(tokens, opening, clauseEnd(tokens, opening))
      if (!words) return
      if (
        ambiguous.test(token.word) &&
        words.type === 'indirect' &&
        tokens[opening - 1]?.word !== 'that' &&
        !addressed.test(token.word)
      )
        return
      found.push({ source, cue: at(verb), ...words })
    })
    return found
  },
}

/** `The gate is open, said Lee.`: what stands before the comma is a sentence of its own, and nothing but a name follows. */
function isTagOfClause(tokens: View['tokens'], verb: number): boolean {
  const source = isMark(tokens[verb - 1], /^,$/) ? subjectAfter(tokens, verb) : null
  if (!source || !(source.to >= tokens.length || isMark(tokens[source.to], /^[.,]$/))) return false
  const isVerb = (token: View['tokens'][number]) => isWord(token, finite) && /^\p{Ll}/u.test(token.text)
  const before = tokens.slice(0, verb).findIndex(isVerb)
  const relative = tokens
    .slice(0, Math.max(before, 0))
    .some(({ word }) => /^(?:who|which|that|whose|where|when)$/.test(word))
  return (
    before > 0 &&
    !relative &&
    !tokens.slice(source.from, source.to).some((one) => isVerb(one) || /^\p{Ll}+ed$/u.test(one.text))
  )
}

/** Where the told clause begins: after `that`, else after the addressee and the time. Null where there is none. */
function findOpening({ tokens }: View, verb: number): number | null {
  const first = tokens[verb + 1]
  if (!first || first.type === 'mark') return null
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 14); i += 1) {
    const token = tokens[i]
    if (token?.word === 'that') return i + 1
    if (
      token?.type !== 'word' ||
      isWord(token, pronouns) ||
      /^(?:is|was|are|were|has|had|would|will)$/.test(token.word)
    )
      break
  }
  let at = verb + 1
  if (addressed.test(tokens[verb]?.word ?? '')) at = afterAddressee(tokens, at)
  const ago = tokens.findIndex(({ word }, i) => i >= at && i < at + 4 && word === 'ago')
  if (ago >= 0) return ago + 1
  while (isWord(tokens[at], timeWords)) at += 1
  return at < tokens.length && !isMark(tokens[at], /^[,;.]$/) ? at : null
}

function afterAddressee(tokens: View['tokens'], from: number): number {
  let at = from
  if (isWord(tokens[at], pronouns) || /^(?:him|her|them|us|me)$/.test(tokens[at]?.word ?? '')) return at + 1
  if (isWord(tokens[at], determiners)) at += 1
  if (isCapital(tokens[at])) while (isCapital(tokens[at])) at += 1
  else at += 1
  return at
}

/**
 * Where a clause that begins at `from` ends: before an unpaired dash, a second cue with the same subject (`…, but added
 * that`), `according to`; else with the sentence.
 */
export function clauseEnd(tokens: View['tokens'], from: number): number {
  for (let i = from + 1; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (isMark(token, /^[—–]$/) && !tokens.slice(i + 1).some((later) => isMark(later, /^[—–]$/))) return i
    if (token?.word === 'according' && tokens[i + 1]?.word === 'to') return i
    if (secondCue(tokens, i)) return i
  }
  return tokens.length
}

/** True where `and` or `but` at `i` joins another cue to the same subject. */
export function secondCue(tokens: View['tokens'], i: number): Phrase | null {
  if (!/^(?:and|but|then)$/.test(tokens[i]?.word ?? '')) return null
  let verb = i + 1
  while (isWord(tokens[verb], adverbs) || /ly$/.test(tokens[verb]?.word ?? '')) verb += 1
  const cue = isWord(tokens[verb], sayVerbs) || isWord(tokens[verb], objectVerbs)
  const finite = /(?:ed|s|said|told|wrote)$/.test(tokens[verb]?.word ?? '')
  return cue && finite && (isMark(tokens[i - 1], /^,$/) || isWord(tokens[verb], objectVerbs))
    ? { from: verb, to: verb + 1 }
    : null
}
