import { is, isA } from '#lib/parse/attribute/lexicon'
import { isCapital, isMark } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/token'

/** `May Quill`, not `may`, `May 3` or `May I`. */
export const isNamed = (tokens: Token[], at: number): boolean =>
  is(tokens[at], 'april', 'may', 'june', 'august', 'will', 'first') &&
  isCapital(tokens[at]) &&
  isCapital(tokens[at + 1]) &&
  !isA(tokens[at + 1], 'pronoun')

/** After `on Monday`, `last year` and their like, where `from` is at such words. */
export function afterTime(tokens: Token[], from: number): number {
  const on = tokens[from]?.word === 'on' || tokens[from]?.word === 'in'
  // `this week`, but not `this mayor`.
  const at = on || tokens[from]?.word === 'this' ? from + 1 : from
  return isA(tokens[at], 'time') && (on || !isNamed(tokens, at)) ? afterTime(tokens, at + 1) : from
}

/** After `But`, `By then` and `On May 3`, where a subject follows without a comma. */
export function afterOpening(tokens: Token[], from: number): number {
  const joined = is(tokens[from], 'but', 'and', 'so', 'yet') ? from + 1 : from
  if (isA(tokens[joined], 'clause')) return joined
  const timed = is(tokens[joined], 'by', 'since', 'until') && isA(tokens[joined + 1], 'time')
  const start = afterTime(tokens, timed ? joined + 1 : joined)
  return start > joined && /^\d/.test(tokens[start]?.text ?? '') ? start + 1 : start
}

/** After `, however,` and its like, where `from` is at such words. */
export const afterAside = (tokens: Token[], from: number): number =>
  isMark(tokens[from], ',') && isA(tokens[from + 1], 'aside') && isMark(tokens[from + 2], ',') ? from + 3 : from
