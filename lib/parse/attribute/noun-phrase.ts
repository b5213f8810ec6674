import type { Token } from '#lib/parse/attribute/sentence'

/** Tokens `from` to `to` (half-open) of a sentence. */
export type Phrase = { from: number; to: number }

/** A capital, also after the article of an Arabic name (`al-Rahman`). */
export const isCapital = (token: Token | undefined) =>
  token?.type === 'word' && /^(?:[@#]|(?:al|el|an|as|ad|ar|ash)-)?\p{Lu}/u.test(token.text)

/** A word of the list, in whatever capitals. */
export const isWord = (token: Token | undefined, list: Set<string>) => token?.type === 'word' && list.has(token.word)

/** A punctuation mark of that kind. */
export const isMark = (token: Token | undefined, marks: RegExp) => token?.type === 'mark' && marks.test(token.text)

/** `’s` or `’` at the end of a word. */
export const possessive = /['’]s?$/

/** A word as printed, without a possessive ending. */
export const bare = (token: Token | undefined) => (token?.text ?? '').replace(possessive, '')

/** The words of a run as printed, single spaces, without a possessive ending. */
export function wordsOf(tokens: Token[], { from, to }: Phrase): string {
  return tokens
    .slice(from, to)
    .filter(({ type }) => type !== 'quotation')
    .map((token, i, all) => (i === all.length - 1 ? bare(token) : token.text))
    .join(' ')
}
