import type { Token } from '#lib/parse/attribute/token'

/** Tokens `from` to `to` (half-open) of a sentence. */
export type Phrase = { from: number; to: number }

/** A capital, also after the article of an Arabic name (`al-Rahman`). */
export const isCapital = (token: Token | undefined) =>
  /^(?:[@#]|(?:al|el|an|as|ad|ar|ash)-)?\p{Lu}/u.test(token?.text ?? '')

/** A word that does not begin with a capital. */
export const isSmall = (token: Token | undefined) => /^\p{Ll}/u.test(token?.text ?? '')

export const endsIn = (token: Token | undefined, ...endings: string[]) =>
  endings.some((ending) => token?.word.endsWith(ending))

/** A small word that looks like the past of a verb. */
export const isPast = (token: Token | undefined) => /^\p{Ll}+ed$/u.test(token?.text ?? '')

/** One of the punctuation marks in `marks`. */
export const isMark = (token: Token | undefined, marks: string) => token !== undefined && marks.includes(token.text)

/** `’s` or `’` at the end of a word. */
export const possessive = /['’]s?$/

/** A word as printed, without a possessive ending. */
export const bare = (token: Token | undefined) => (token?.text ?? '').replace(possessive, '')

/** The words of a run as printed, single spaces, without a possessive ending. */
export const wordsOf = (tokens: Token[], { from, to }: Phrase): string =>
  tokens
    .slice(from, to)
    .filter(({ type }) => type !== 'quotation')
    .map(({ text }) => text)
    .join(' ')
    .replace(possessive, '')

type Test = (token: Token, at: number) => boolean

/** The first token from `from` on that is so; the number of tokens where none is. */
export function seek(tokens: Token[], from: number, isSo: Test): number {
  let at = from
  while (at < tokens.length && !isSo(tokens[at] as Token, at)) at += 1
  return at
}

/** The last token before `to` that is so; -1 where none is. */
export function seekBack(tokens: Token[], to: number, isSo: Test): number {
  let at = Math.min(to, tokens.length) - 1
  while (at >= 0 && !isSo(tokens[at] as Token, at)) at -= 1
  return at
}
