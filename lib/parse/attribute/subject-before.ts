import { adverbs, clauseWords, determiners, finite, prepositions, pronouns, timeWords } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

const stop = /^[;:—–(){}[\]…?!.]$|^-{1,2}$/

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
  const open = [prepositions, determiners, clauseWords, finite].some((list) => isWord(last, list))
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
  return end < who && !clause ? (sound(tokens, appositive(tokens, end)) ?? chunk) : chunk
}

/** Where the chunk that ends before `end` begins: after the nearest comma, mark, quotation or clause word. */
function chunkStart(tokens: Token[], end: number): number {
  let from = end
  while (from > 0) {
    const token = tokens[from - 1] as Token
    if (token.type === 'quotation' || isMark(token, stop) || isMark(token, /^[,"'“”‘’]$/)) break
    if (isWord(token, clauseWords) && !joinsNames(tokens, from - 1)) break
    from -= 1
  }
  while (from < end && isWord(tokens[from], timeWords)) from += 1
  return from
}

/** `and`, `or`, `for` and `as` between capitals or inside a role go on with the phrase (`the Office for the …`). */
function joinsNames(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word
  if (word === 'for') return tokens[at - 1]?.type === 'word'
  return (
    (word === 'and' || word === 'or') &&
    isCapital(tokens[at - 1]) &&
    isCapital(tokens[at + 1]) &&
    !isMark(tokens[at - 1], /,/)
  )
}

/** Chunks between commas, from the one before `comma` back to the head that they belong to. */
function appositive(tokens: Token[], comma: number): Phrase | null {
  const chunks: Phrase[] = []
  let to = comma
  for (let guard = 0; guard < 8 && to > 0; guard += 1) {
    let from = to
    while (from > 0) {
      const token = tokens[from - 1] as Token
      if (isSpeech(tokens, from - 1) || isMark(token, stop) || isMark(token, /^,$/)) break
      from -= 1
    }
    chunks.unshift({ from, to })
    if (!isMark(tokens[from - 1], /^,$/)) break
    to = from - 1
  }
  const head = chunks.find(({ from, to }) => from < to && isNominal(tokens, from, to))
  if (!head) return null
  const from = isWord(tokens[head.to - 1], clauseWords) ? head.from : Math.max(head.from, clauseEdge(tokens, head))
  return from < comma ? { from, to: comma } : null
}

/** A quotation that is said, not one that names something (`the host of “The Late Show”, said`). */
const isSpeech = (tokens: Token[], at: number) =>
  tokens[at]?.type === 'quotation' &&
  (tokens[at - 1]?.type !== 'word' || /[.,?!…—–]['’]?["”“]$/.test(tokens[at]?.text ?? ''))

/** After the last clause word of the chunk, where a subject begins anew: `came as Mr. Lee, who …, said`. */
function clauseEdge(tokens: Token[], { from, to }: Phrase): number {
  for (let at = to - 1; at > from; at -= 1)
    if (isWord(tokens[at], clauseWords) && tokens[at]?.word !== 'for' && !joinsNames(tokens, at)) return at + 1
  return from
}

/** Not an introduction (`On Friday`, `Asked about Khan`, `Later`) and not a clause of its own. */
function isNominal(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (first?.type !== 'word') return false
  if (isWord(first, prepositions) || isWord(first, clauseWords) || isWord(first, adverbs) || isWord(first, timeWords))
    return false
  if (/^(?:who|whose|whom|which|where|there|however|moments|hours|minutes|days)$/.test(first.word)) return false
  const participle = /(?:ed|ing)$/.test(first.word) && !/^(?:king|spring|united)$/.test(first.word)
  return !(participle && to - from > 1 && !isCapital(tokens[from + 1]))
}
