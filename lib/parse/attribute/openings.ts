import { asides, clauseWords, forms, pronouns, timeWords } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord } from '#lib/parse/attribute/noun-phrase'
import type { Token } from '#lib/parse/attribute/sentence'

/** Names that are also words for a time or a verb. */
const names = forms('april may june august will first')

/** `May Quill`, not `may`, `May 3` or `May I`. */
export const isNamed = (tokens: Token[], at: number): boolean =>
  isWord(tokens[at], names) && isCapital(tokens[at]) && isCapital(tokens[at + 1]) && !isWord(tokens[at + 1], pronouns)

/** After `on Monday`, `last year` and their like, where `from` is at such words. */
export function afterTime(tokens: Token[], from: number): number {
  const on = tokens[from]?.word === 'on' || tokens[from]?.word === 'in'
  // `this week`, but not `this mayor`.
  const at = on || tokens[from]?.word === 'this' ? from + 1 : from
  return isWord(tokens[at], timeWords) && (on || !isNamed(tokens, at)) ? afterTime(tokens, at + 1) : from
}

const joiners = forms('but and so yet')
const untils = forms('by since until')

/** After `But`, `By then` and `On May 3`, where a subject follows without a comma. */
export function afterOpening(tokens: Token[], from: number): number {
  const joined = isWord(tokens[from], joiners) ? from + 1 : from
  if (isWord(tokens[joined], clauseWords)) return joined
  const timed = isWord(tokens[joined], untils) && isWord(tokens[joined + 1], timeWords)
  const start = afterTime(tokens, timed ? joined + 1 : joined)
  return start > joined && /^\d/.test(tokens[start]?.text ?? '') ? start + 1 : start
}

/** After `, however,` and its like, where `from` is at such words. */
export const afterAside = (tokens: Token[], from: number): number =>
  isMark(tokens[from], ',') && isWord(tokens[from + 1], asides) && isMark(tokens[from + 2], ',') ? from + 3 : from
