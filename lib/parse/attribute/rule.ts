import { isMark, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Sentence, Token } from '#lib/parse/attribute/sentence'
import type { Range } from '#lib/schema/span'

/** An attribution before its speaker is known. */
export type Draft = {
  rule: string
  type: 'direct' | 'indirect' | 'mixed'
  /** Tokens of the words that name who speaks; null where the source stands in another sentence. */
  source: Phrase | null
  /** Token of the cue, or the first and last token of a cue of several words. */
  cue: Phrase | null
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
  /** The first subject of the sentence; where it begins with a quotation, the source found for that. */
  subject: Phrase | null
}

export type Rule = { name: string; find: (view: View) => Omit<Draft, 'rule'>[] }

/** Words between the marks of the quotation token at `at`, marks left out. */
export const insideOf = (tokens: Token[], at: number): Range => {
  const token = tokens[at] as Token
  const closed = /["”“]$/.test(token.text) && token.text.length > 1
  return { start: token.start + 1, end: token.end - (closed ? 1 : 0) }
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
  let end = to
  while (end > from && isMark(tokens[end - 1], /^[.,;:]$/)) end -= 1
  let start = from
  while (start < end && isMark(tokens[start], /^[,:]$/)) start += 1
  const [first, last] = [tokens[start], tokens[end - 1]]
  if (start >= end || !first || !last) return null
  const mixed = tokens.slice(start, end).some(({ type }) => type === 'quotation')
  return { contents: [{ start: first.start, end: last.end }], type: mixed ? 'mixed' : 'indirect' }
}

/** True where a sentence is one or more quotations and nothing else. */
export const isLone = ({ tokens }: Sentence): boolean =>
  tokens.some(({ type }) => type === 'quotation') &&
  tokens.every(({ type, text }) => type === 'quotation' || (type === 'mark' && /^[.,]$/.test(text)))

/** The tokens of one word. */
export const at = (token: number): Phrase => ({ from: token, to: token + 1 })
