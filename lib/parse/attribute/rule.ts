import { isMark, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Token } from '#lib/parse/attribute/token'
import type { Range } from '#lib/record/span'

/** An attribution before its speaker is known. */
export type Draft = {
  rule: string
  type: 'direct' | 'indirect' | 'mixed'
  /** Tokens of the words that name who speaks. */
  source: Phrase
  cue: Phrase
  contents: Range[]
}

/** What a rule sees: one sentence, and which of its tokens an earlier rule has already taken. */
export type View = {
  sentence: Sentence
  tokens: Token[]
  /** True where the token is a cue already, or stands within contents. */
  taken: (token: number) => boolean
  /** True where an earlier rule has taken the token for a cue. */
  isCue: (token: number) => boolean
  /** True for the surname or full name of somebody whom the text names. */
  isName: (phrase: Phrase) => boolean
  /** True where the text's paragraphs begin with labels, as in a printed interview. */
  isInterview: boolean
  /** The first subject of the sentence; where it begins with a quotation, the source found for that. */
  subject: Phrase | null
}

/** What it finds at one token: a cue, or a quotation. */
export type Rule = { name: string; find: (view: View, at: number) => Omit<Draft, 'rule'> | null }

/** How many tokens an addressee and an adverbial between a cue and its words may have. */
export const mostBetween = 13

/** Words between the marks of the quotation token at `at`, marks left out. */
export const insideOf = (tokens: Token[], at: number): Range => {
  const { quotation } = tokens[at] as { quotation: Range }
  return { start: quotation.start, end: quotation.end }
}

/**
 * The clause of tokens `from` to `to` (half-open) as content: without a full stop or comma at its end, marked words
 * included. Null where nothing is left.
 */
export function clause(
  tokens: Token[],
  from: number,
  to: number,
): { contents: Range[]; type: 'indirect' | 'mixed' } | null {
  const own = tokens.slice(from, to)
  const first = own.find((token) => !isMark(token, ',:'))
  const last = own.findLast((token) => !isMark(token, '.,;:'))
  if (!first || !last) return null
  const mixed = own.some(({ type }) => type === 'quotation')
  return { contents: [{ start: first.start, end: last.end }], type: mixed ? 'mixed' : 'indirect' }
}

/** True where a sentence is quotations and nothing else. */
export const isLone = ({ tokens }: Sentence): boolean =>
  tokens.every((token) => token.type === 'quotation' || isMark(token, '.,'))

/** True for sentences that the same pen wrote: both the report's, or both of one tweet. */
export const sameVoice = (one: Sentence, other: Sentence): boolean =>
  one.block === other.block || !(one.tweet || other.tweet)

/** The tokens of one word. */
export const at = (token: number): Phrase => ({ from: token, to: token + 1 })
