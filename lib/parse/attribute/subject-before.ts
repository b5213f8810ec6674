import { appositive, chunkStart } from '#lib/parse/attribute/chunks'
import { adverbs, clauseWords, determiners, finite, prepositions, pronouns, timeWords } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

/**
 * The subject of the verb at `verb`, to its left: nearest first. `Asked about Khan, Lee said` gives `Lee`; with an
 * apposition between commas (`Ann Lee, deputy mayor of …, said`) it reaches back to the head.
 */
export function subjectBefore(tokens: Token[], verb: number): Phrase | null {
  let end = verb
  if (isNegated(tokens[verb - 1])) return null
  while (end > 0 && (isWord(tokens[end - 1], adverbs) || /^\p{Ll}{2,}ly$/u.test(tokens[end - 1]?.text ?? ''))) {
    if (tokens[end - 1]?.word === 'who') break
    end -= 1
    // `was asked`, `is called`: somebody else speaks. `is saying` is no passive.
    if (isNegated(tokens[end - 1]) || (be.test(tokens[end]?.word ?? '') && !/ing$/.test(tokens[verb]?.word ?? '')))
      return null
  }
  // `Ann Lee on Tuesday accused`: a time between subject and verb.
  if (end > 2 && isWord(tokens[end - 1], timeWords) && /^(?:on|in|late|early)$/.test(tokens[end - 2]?.word ?? ''))
    end -= 2
  const last = tokens[end - 1]
  if (!last || last.type === 'quotation') return null
  if (last.word === 'who') return antecedentOfWho(tokens, end - 1)
  if (/^(?:that|which)$/.test(last.word)) return sound(tokens, determined(tokens, end - 1))
  if (isWord(last, pronouns)) return { from: end - 1, to: end }
  if (isMark(last, /^,$/)) return sound(tokens, appositive(tokens, end - 1))
  return sound(tokens, { from: chunkStart(tokens, end), to: end })
}

const be = /^(?:is|are|was|were|be|been|being)$/
const isNegated = (token: Token | undefined) => /n't$|^(?:not|never|cannot)$/.test(token?.word ?? '')

/** A phrase that can name somebody: it ends with a noun or a name and does not begin as an adverbial. */
function sound(tokens: Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.from >= phrase.to) return null
  const [first, last] = [tokens[phrase.from] as Token, tokens[phrase.to - 1] as Token]
  if (first === last && /^(?:one|another|some|many|several|both|each)$/.test(last.word)) return phrase
  // `Edward Said`, `Theresa May`: with a capital it is a name.
  const name = first !== last && isCapital(last)
  const open = !name && [prepositions, determiners, clauseWords, finite].some((list) => isWord(last, list))
  if (open || last.word === 'to') return null
  const modal = /^(?:will|would|can|could|to|asked|referring|according|apparently|there|not|how|what|why)$/
  if (modal.test(first.word) && !(first.word === 'to' && isCapital(last))) return null
  return phrase
}

/** `a report that warned`: the noun before it, back to its determiner. */
function determined(tokens: Token[], end: number): Phrase | null {
  const to = isMark(tokens[end - 1], /^,$/) ? end - 1 : end
  for (let from = to - 1; from >= Math.max(0, to - 5) && tokens[from]?.type === 'word'; from -= 1)
    if (isWord(tokens[from], determiners) && tokens[from]?.word !== 'that') return { from, to }
  return null
}

/** `…, who said`: the phrase before it; where that is a whole clause, what follows its last preposition or verb. */
function antecedentOfWho(tokens: Token[], who: number): Phrase | null {
  const end = isMark(tokens[who - 1], /^,$/) ? who - 1 : who
  const from = chunkStart(tokens, end)
  const isVerb = (token: Token | undefined) => isWord(token, finite) || /^\p{Ll}+ed$/u.test(token?.text ?? '')
  const clause = isWord(tokens[from], prepositions) || tokens.slice(from, end).some(isVerb)
  for (let at = end - 1; at > from; at -= 1) {
    const before = tokens[at - 1]
    const divides = clause
      ? isVerb(before) || (isWord(before, prepositions) && before?.word !== 'of')
      : /^(?:to|from|by|with|against)$/.test(before?.word ?? '')
    if (divides) return sound(tokens, { from: at, to: end })
  }
  const chunk = sound(tokens, { from, to: end })
  return isMark(tokens[from - 1], /^,$/) && end < who && !clause
    ? (sound(tokens, appositive(tokens, end)) ?? chunk)
    : chunk
}
