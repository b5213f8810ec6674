import { auxiliary, finiteVerb } from '#lib/record/finite-verb'
import { type Range, trimRange } from '#lib/record/span'

/** UTF-16 code units on either side of a hedge in which its scope is looked for, so that the time stays linear. */
const reach = 600

/** Where a statement ends inside a sentence, whatever follows. */
const hardEnd =
  /[;…]|:\s|\s?[—–]|\s-\s|\s(?:but|although|though|whereas|while|because|unless|if|when|whenever|until)\b/giu

/** A comma after which the same statement goes on: `more blood on his hands, than any other`. */
const goesOn = /^\s(?:than|nor|or|including|especially|particularly|such as|not)\b/iu

/** The rest of a list: short items, the last after `and` or `or`. */
const restOfList = /^(?:\s[^\s,]{1,30}){1,3}(?:,(?:\s[^\s,]{1,30}){1,3}){0,5},?\s(?:and|or)\s[^\s,]{1,30}/u
const lastItem = /^\s(?:and|or)\s/u
const anyVerb = new RegExp(`\\b(?:${finiteVerb}|says)\\b`, 'iu')

/** `and` before a clause with a subject of its own, or before a second finite verb. */
const newClause = new RegExp(
  `^\\s(?:${auxiliary}\\b|(?:he|she|it|they|we|you|I|there|this|that)\\s|(?:[^\\s,.]{1,30}\\s){1,6}${finiteVerb}\\b)`,
  'u',
)
const verbFirst = new RegExp(`^\\s${finiteVerb}\\b`, 'u')

/** A clause of time or reason, which is taken for granted: `probably failed before nine people died`. */
const sideClause = new RegExp(`\\s(?:before|after|as|so|since|once)\\s(?:[^\\s,.]{1,30}\\s){1,6}${finiteVerb}\\b`, 'gu')

/** Who accuses, at the end of an accusation: `accused of theft by the police`. */
const accuserAtEnd = /\sby (?:(?:the|an?) )?[^\s,.]{1,30}(?:\s[^\s,.]{1,30}){0,4}[.!?]?$/u

/** A hashtag, a handle or an address. */
const tag = /^(?:[#@]|https?:|pic\.)/u

/** How many code units hashtags, handles and addresses take after the last word. */
function lengthOfTags(words: string): number {
  const parts = words.split(/(?<=\s)/u)
  const kept = parts.findLastIndex((part) => /[\p{L}\p{N}]/u.test(part) && !tag.test(part)) + 1
  return parts.slice(kept).join('').length
}

/**
 * Verbs of feeling and judging take the truth of what they are about for granted (Kiparsky and Kiparsky, Fact, 1970): who
 * `believes they will welcome the vote` has no doubt of the vote.
 */
const takenForGranted =
  /\b(?:welcom|celebrat|mourn|condemn|denounc|regret|lament|deplor|applaud|prais|cheer|criticiz|criticis|resent|griev)(?:e|es|ed|s|ing)?(?=\s(?:the|this|that|these|those|his|her|its|their)\s)/iu

/** A hedge directly before a noun or participle qualifies that alone: `the alleged thief`, `an apparently stolen car`. */
const beforeNoun = /(?:^|\s)(?:the|an?|his|her|its|their|this|these|those|two|three|several|some|\S{1,30}[’']s)\s$/iu
const endOfNoun = new RegExp(
  `[,;:.!?—–)]|\\s(?:${auxiliary}|in|on|at|by|for|from|to|with|after|before|during|who|which|that|and|or|as|left|went|came|fell|ran|took|\\p{Ll}{2,20}ed)\\b`,
  'iu',
)

/** A subject between a comma and a belief that is added to a statement: `it will sail, he believes`. */
const ownSubject = /,\s+(?:[^\s,]{1,30}\s+){1,3}$/u

type Sides = { hedge: string; before: string; words: string; isFirst: boolean; afterWord: boolean }

/**
 * The stretch that a hedge qualifies: what follows it up to the end of its clause; what is before it where nothing
 * follows; both where commas set it off.
 * @param bounds the claim, or where the hedge is in the words of one speaker, as much of it as they fill
 * @returns UTF-16 offsets into `text`, half-open, within `bounds`
 */
export function scopeOf(text: string, bounds: Range, hedge: Range): Range {
  const from = Math.max(bounds.start, hedge.start - reach)
  const before = text.slice(from, hedge.start)
  const after = text.slice(hedge.end, Math.min(bounds.end, hedge.end + reach))
  const added = ownSubject.exec(before)?.index ?? before.length
  const isFirst = !/[\p{L}\p{N}]/u.test(before)
  const isSetOff = /,\s*$/.test(before) || added < before.length
  const nothingFollows = !/[\p{L}\p{N}]/u.test(after.slice(0, after.length - lengthOfTags(after)))
  if (nothingFollows || (isSetOff && /^\s*,/.test(after))) {
    const start = from + lastClauseOf(before.slice(0, added))
    const words = after.replace(/^\s*,/u, ' ')
    const end = nothingFollows
      ? from + added
      : hedge.end + lengthOf({ ...sidesOf(text, hedge), before, words, isFirst: true })
    return orAll(trimRange(text, { start, end }), bounds)
  }
  // `may, however, return` and `Reportedly, Bo Lind left`: what only interrupts is passed over.
  const follows =
    (isFirst ? /^[,:]?\s+(?:that\s)?/u : /^(?:,[^,]{1,40},)?[,:]?\s+(?:that\s)?/u).exec(after)?.[0].length ?? 0
  const start = hedge.end + follows
  const isClause =
    isFirst ||
    /that\s$/.test(after.slice(0, follows)) ||
    /^(?:I|we)\s|^(?:believes|thinks|assumes)$/iu.test(text.slice(hedge.start, hedge.end))
  const length = lengthOf({ ...sidesOf(text, hedge), before, words: after.slice(follows), isFirst: isClause })
  return orAll(trimRange(text, { start, end: start + length }), bounds)
}

const sidesOf = (text: string, { start, end }: Range) => ({
  hedge: text.slice(start, end),
  afterWord: /[\p{L}\p{N}]\s$/u.test(text.slice(Math.max(0, start - 3), start)),
})

const orAll = (scope: Range, bounds: Range) => (scope.start < scope.end ? scope : bounds)

/** How many code units of the words after a hedge it qualifies. */
function lengthOf({ hedge, before, words, isFirst, afterWord }: Sides): number {
  if (beforeNoun.test(before) || /^unconfirmed$/iu.test(hedge)) return endOfNoun.exec(words)?.index ?? words.length
  let end = words.length - lengthOfTags(words)
  const cutAt = (at: number | undefined) => {
    end = Math.min(end, at ?? end)
  }
  cutAt(endOfParenthesis(words, before))
  cutAt(words.match(hardEnd) ? words.search(hardEnd) : undefined)
  for (const { index } of words.matchAll(/,/g)) if (endsAt(words.slice(0, end), index, isFirst)) cutAt(index)
  // `was accused of theft and resigned`: after words that are no clause, a finite verb is the sentence's own.
  const isNoClause = /(?:of|with|to|to be|to have)$/u.test(hedge)
  const opensClause = (next: string) => newClause.test(next) || (isNoClause && verbFirst.test(next))
  for (const { index } of words.matchAll(/\sand\b/g)) if (opensClause(words.slice(index + 4, end))) cutAt(index)
  for (const { index } of words.matchAll(/,/g))
    if (isNoClause && verbFirst.test(words.slice(index + 1, end))) cutAt(index)
  for (const { index } of words.slice(0, end).matchAll(sideClause)) cutAt(index)
  if (/^(?:\w+ )?(?:accused|suspected|charged)\b/u.test(hedge)) cutAt(accuserAtEnd.exec(words.slice(0, end))?.index)
  if (afterWord) cutAt(endOfRelative(words, hedge, before))
  const granted = takenForGranted.exec(words.slice(0, end))
  cutAt(granted ? granted.index + granted[0].length : undefined)
  return end
}

/** True where a comma ends the statement: not in a number or a list, nor before a clause has had its verb. */
function endsAt(words: string, comma: number, isClause: boolean): boolean {
  const next = words.slice(comma + 1)
  const [list] = restOfList.exec(next) ?? []
  if (goesOn.test(next) || /^\d/.test(next) || (list && !anyVerb.test(list))) return false
  if (lastItem.test(next)) return newClause.test(next.replace(/^\s\w+/u, ''))
  return !isClause || anyVerb.test(words.slice(0, comma))
}

/** In parentheses a hedge qualifies nothing outside them. */
function endOfParenthesis(words: string, before: string): number | undefined {
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return undefined
  const end = words.indexOf(')')
  return end < 0 ? undefined : end
}

/**
 * `some people I thought didn’t support it are now sad`, `footage claiming to show it was shared`: directly after a noun a
 * belief opens a relative clause, and a participle its own, which ends before the verb of the sentence.
 */
function endOfRelative(words: string, hedge: string, before: string): number | undefined {
  const opening = new RegExp(`^${auxiliary}\\b`, 'iu').exec(words)
  const isRelative = (/^(?:I|we)\s/iu.test(hedge) && opening !== null) || /\b(?:who|which)\s$/iu.test(before)
  if (!isRelative && !/^\p{L}+ing\b/u.test(hedge)) return undefined
  const second = new RegExp(`\\s${auxiliary}\\b`, 'giu')
  second.lastIndex = opening?.[0].length ?? 0
  return second.exec(words)?.index
}

/** Where the last clause of some words begins. */
function lastClauseOf(words: string): number {
  const own = words.trimEnd().replace(/,$/u, '')
  const ends = [...own.matchAll(/[;:—–]\s?/gu)].map(({ index, 0: { length } }) => index + length)
  return ends.at(-1) ?? 0
}
