import { adverbs, clauseWords, forms, prepositions, sayVerbs, timeWords } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isPast, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

/** Marks at which a phrase ends. */
const stops = ';:—–(){}[]…?!.-'

/** Words with which an introduction begins (`On Friday`, `Later`), or a clause of its own. */
const openers = new Set([
  ...[prepositions, clauseWords, adverbs, timeWords].flatMap((list) => [...list]),
  ...forms('whose whom where there however moments hours minutes days'),
])

/** Where the chunk that ends before `end` begins: after the nearest comma, mark, quotation or clause word. */
export function chunkStart(tokens: Token[], end: number): number {
  const edge = tokens.findLastIndex(
    (token, i) =>
      i < end &&
      (token.type === 'quotation' ||
        isMark(token, stops) ||
        isMark(token, ',"\'“”‘’') ||
        (isWord(token, clauseWords) && !joinsNames(tokens, i)) ||
        (isWord(token, sayVerbs) && (isPast(token) || /^(?:said|told|says)$/.test(token.text)))),
  )
  let from = edge + 1
  while (isWord(tokens[from], timeWords)) from += 1
  return from
}

/** `and` and `or` between capitals, and `for` after a word, go on with the phrase (`the Office for the …`). */
function joinsNames(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word
  if (word === 'for') return tokens[at - 1]?.type === 'word'
  return (word === 'and' || word === 'or') && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])
}

/** Chunks between commas, from the one before `comma` back to the head that they belong to. */
export function appositive(tokens: Token[], comma: number): Phrase | null {
  const edge = tokens.findLastIndex((token, i) => i < comma && (isSpeech(tokens, i) || isMark(token, stops)))
  const head = tokens.findIndex(
    (_, i) => i > edge && i < comma && (i === edge + 1 || isMark(tokens[i - 1], ',')) && isNominal(tokens, i),
  )
  if (head < 0) return null
  // `The news came as Mr. Lee, who …, said`: the subject begins anew after the last clause word of its chunk.
  const end = tokens.findIndex((token, i) => i > head && isMark(token, ','))
  const clause = tokens.findLastIndex(
    (token, i) => i > head && i < end - 1 && isWord(token, clauseWords) && !joinsNames(tokens, i),
  )
  return { from: Math.max(head, clause + 1), to: comma }
}

/** A quotation that is said, not one that names something (`the host of “The Late Show”, said`). */
const isSpeech = (tokens: Token[], at: number) =>
  tokens[at]?.type === 'quotation' &&
  (tokens[at - 1]?.type !== 'word' || /[.,?!…—–]['’]?["”“]$/.test(tokens[at]?.text ?? ''))

/** Not an introduction (`On Friday`, `Asked about Khan`, `Later`) and not a clause of its own. */
function isNominal(tokens: Token[], from: number): boolean {
  const [first, second] = tokens.slice(from)
  if (first?.type !== 'word' || isWord(first, openers)) return false
  const participle = /(?:ed|ing)$/.test(first.word) && !/^(?:king|spring|united)$/.test(first.word)
  return !participle || second?.type !== 'word' || isCapital(second)
}
