import { adverbs, clauseWords, nounLike, prepositions, sayVerbs, timeWords } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

/** Marks at which a phrase ends. */
const stop = /^[;:—–(){}[\]…?!.]$|^-{1,2}$/

/** Forms of verbs that say, which are no nouns. */
const pastSaying = /(?:ed|said|told|says)$/

/** Where the chunk that ends before `end` begins: after the nearest comma, mark, quotation or clause word. */
export function chunkStart(tokens: Token[], end: number): number {
  let from = end
  while (from > 0) {
    const token = tokens[from - 1] as Token
    if (token.type === 'quotation' || isMark(token, stop) || isMark(token, /^[,"'“”‘’]$/)) break
    if (isWord(token, clauseWords) && !joinsNames(tokens, from - 1)) break
    if (!isCapital(token) && isWord(token, sayVerbs) && !isWord(token, nounLike) && pastSaying.test(token.word)) break
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
export function appositive(tokens: Token[], comma: number): Phrase | null {
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
