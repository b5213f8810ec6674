import { isMark, type Phrase } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'
import { subjectAfter } from '#lib/parse/attribute/subject-after'
import { subjectBefore } from '#lib/parse/attribute/subject-before'

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
