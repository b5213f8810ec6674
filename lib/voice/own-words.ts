import { isFiniteVerb } from '#lib/record/finite-verb'

// Classifies the teller's own words: whether they only attribute, state something, or say who shared it.

const dayOrMonth =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December'

/** When somebody spoke: `late Thursday`, `on Friday morning`, `on May 4, 2021`, `last week`, `today`. */
const timeOfSpeaking = new RegExp(
  `\\b(?:(?:on|in|at|late|early|earlier|later|last|this|the same|the next) ){0,3}(?:${dayOrMonth}|today|yesterday|tonight|tomorrow|day|week|month|year|night|morning|afternoon|evening|noon|midnight)(?: (?:morning|afternoon|evening|night|\\d{1,2}(?:, \\d{4})?|\\d{4}))?\\b|\\b(?:then|later|earlier)\\b`,
  'giu',
)

/**
 * Removes words that only attribute: times, `that`, and `and` between two contents. If letters or digits remain, the
 * words state something of their own.
 */
export const removeAttributingWords = (words: string): string =>
  words
    .replace(timeOfSpeaking, ' ')
    .replace(/(?<!\p{L})(?:that|and)(?!\p{L})/giu, ' ')
    .replace(/¶/g, ' ')

/** Words that introduce a circumstance of speaking (`In a statement on Friday, …`), not a statement. */
const opensCircumstance =
  /^\W{0,5}(?:in|on|at|after|before|during|as|when|while|since|by|from|later|earlier|also|then|but|and)\b/iu

/** Fewer words can only be a subject, unless one of them is a verb. */
const minWordsInStatement = 4

const splitWords = (text: string) => text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** True if the report's own words state something and are not just when or where somebody spoke. */
export function statesSomething(text: string): boolean {
  const words = splitWords(text)
  if (words.length < 2) return false
  // A subject and a verb always are a statement: `it did`, `nine died`, `after the flood killed nine`.
  if (words.slice(1).some((word) => isFiniteVerb(word))) return true
  return words.length >= minWordsInStatement && !opensCircumstance.test(text)
}

const sharingVerbs = new Set(
  'shared posted published released shown filmed recorded tweeted written broadcast uploaded circulated'.split(' '),
)
const shared =
  /^(?:footage|videos?|films?|clips?|images?|pictures?|photos?|photographs?|recordings?|posts?|messages?)$/iu

/** Words between a name and a verb of sharing. */
const betweenNameAndVerb = new Set('has have had later also then first'.split(' '))

/**
 * True if the words say who shared or posted the pictures that they are about: `was shared by Ana Duarte`, `posted by a
 * resident`, `Ana Duarte shared a video`.
 */
export function namesSharer(text: string): boolean {
  const words = splitWords(text).map((word) => word.replace(/[^\p{L}\p{N}’'.-]/gu, ''))
  return words.some((word, i) => {
    if (!sharingVerbs.has(word.toLowerCase())) return false
    if (words[i + 1] === 'by')
      return /^\p{Lu}|^(?:an?|the|his|her|its|their|one|two|three|several)$|^\p{Ll}{3,}s$/u.test(words[i + 2] ?? '')
    const before = words.slice(0, i).findLastIndex((one) => !betweenNameAndVerb.has(one))
    // A capitalized first word is not necessarily a name: `Footage shared on Friday`.
    const isName = before > 0 && /^\p{Lu}\p{L}+$/u.test(words[before] ?? '')
    return isName && !/^(?:shown|written)$/.test(word) && words.slice(i + 1, i + 5).some((one) => shared.test(one))
  })
}
