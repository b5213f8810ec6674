import { isFiniteVerb } from '#lib/record/finite-verb'

// What words of the teller's own are about: whether they only attribute, state something, or say who shared it.

const dayOrMonth =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December'

/** A time at which somebody spoke: `late Thursday`, `on Friday morning`, `on May 4, 2021`, `last week`, `today`. */
const time = new RegExp(
  `\\b(?:(?:on|in|at|late|early|earlier|later|last|this|the same|the next) ){0,3}(?:${dayOrMonth}|today|yesterday|tonight|tomorrow|day|week|month|year|night|morning|afternoon|evening|noon|midnight)(?: (?:morning|afternoon|evening|night|\\d{1,2}(?:, \\d{4})?|\\d{4}))?\\b|\\b(?:then|later|earlier)\\b`,
  'giu',
)

/**
 * What is left of some words without those that only attribute: times, `that`, and `and` between two contents. Where
 * letters or digits are left, the words say more than whose they are.
 */
export const withoutTag = (words: string): string =>
  words
    .replace(time, ' ')
    .replace(/(?<!\p{L})(?:that|and)(?!\p{L})/giu, ' ')
    .replace(/¶/g, ' ')

/** Words that begin a circumstance of speaking (`In a statement on Friday, …`) and no statement of the report's own. */
const circumstance =
  /^\W{0,5}(?:in|on|at|after|before|during|as|when|while|since|by|from|later|earlier|also|then|but|and)\b/iu

/** Fewer words than this name a subject at most, unless one of them is a verb. */
const minWordsOfStatement = 4

const wordsIn = (text: string) => text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** True where words of the report's own state something, and do not only say when or where somebody spoke. */
export function statesSomething(text: string): boolean {
  const words = wordsIn(text)
  if (words.length < 2) return false
  // `it did`, `nine died`, `after the flood killed nine`: a subject and a verb are a statement wherever they are.
  if (words.slice(1).some((word) => isFiniteVerb(word))) return true
  return words.length >= minWordsOfStatement && !circumstance.test(text)
}

const sharing = new Set(
  'shared posted published released shown filmed recorded tweeted written broadcast uploaded circulated'.split(' '),
)
const shared =
  /^(?:footage|videos?|films?|clips?|images?|pictures?|photos?|photographs?|recordings?|posts?|messages?)$/iu

/** Words between somebody's name and what they did with a text or a picture. */
const between = new Set('has have had later also then first'.split(' '))

/**
 * True where words say who shared or posted the pictures that they are about: `was shared by Ana Duarte`, `posted by a
 * resident`, `Ana Duarte shared a video`.
 */
export function namesSharer(text: string): boolean {
  const words = wordsIn(text).map((word) => word.replace(/[^\p{L}\p{N}’'.-]/gu, ''))
  return words.some((word, i) => {
    if (!sharing.has(word.toLowerCase())) return false
    if (words[i + 1] === 'by')
      return /^\p{Lu}|^(?:an?|the|his|her|its|their|one|two|three|several)$|^\p{Ll}{3,}s$/u.test(words[i + 2] ?? '')
    const before = words.slice(0, i).findLastIndex((one) => !between.has(one))
    // A capital that opens a sentence is not yet a name: `Footage shared on Friday`.
    const isName = before > 0 && /^\p{Lu}\p{L}+$/u.test(words[before] ?? '')
    return isName && !/^(?:shown|written)$/.test(word) && words.slice(i + 1, i + 5).some((one) => shared.test(one))
  })
}
