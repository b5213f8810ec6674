import { is, isA } from '#lib/parse/attribute/lexicon'
import { isMark, type Phrase, seek, seekBack } from '#lib/parse/attribute/noun-phrase'
import { subjectAfter } from '#lib/parse/attribute/subject-after'
import { subjectBefore } from '#lib/parse/attribute/subject-before'
import type { Token } from '#lib/parse/attribute/token'

/** A cue with its source after a comma; `inverted` as in `, said Lee`. `end` is the token after both. */
export type Tag = { source: Phrase; comma: number; end: number; inverted: boolean }

/** The tag with its cue at `verb`: `, Lee said` or `, said Lee`. Null where none begins right after a comma. */
export function tagAt(tokens: Token[], verb: number): Tag | null {
  const after = isMark(tokens[verb - 1], ',') ? subjectAfter(tokens, verb) : null
  const source = after ?? subjectBefore(tokens, verb)
  const comma = (after ? verb : (source?.from ?? 0)) - 1
  if (!source || !isMark(tokens[comma], ',')) return null
  return { source, comma, end: after ? after.to : verb + 1, inverted: after !== null }
}

/** True where a time, an addressee or an adverbial is all that follows. */
export const isTail = (tokens: Token[], from: number): boolean =>
  seek(tokens, from, (token) => token.type !== 'word' || isA(token, 'pronoun') || is(token, 'that')) >=
  tokens.length - 1

/** Where `…, Lee said.` at the end of a sentence begins, with whom it is all said by; the number of tokens where none is. */
export function closingTag(tokens: Token[], from: number): number {
  const verb = seekBack(tokens, tokens.length, (token) => token.word === 'said' || token.word === 'says')
  const tag = tagAt(tokens, verb)
  return tag && tag.comma > from && seek(tokens, tag.end, ({ type }) => type !== 'word') >= tokens.length - 1
    ? tag.comma
    : tokens.length
}
