import { findCountedNoun } from '#lib/compare/words/counted-noun'
import { makeNameFinder } from '#lib/compare/words/find-names'
import type { Occurrence } from '#lib/compare/words/occurrence'
import type { ClaimReading, Reading } from '#lib/compare/words/read-reports'
import type { Name } from '#lib/record/name'
import { overlaps, type Range } from '#lib/record/span'

/** A number of people or things, exact or approximate. */
export type PrintedNumber = {
  /** As printed, with any word for “approximately”: `500+`, `Hundreds of thousands`, `some`. */
  number: string
  /** What is counted, as printed: the words that follow, up to a verb, preposition or punctuation; null if none do. */
  countedNoun: string | null
  /** Names of places in the same claim, as printed; no rule decides whether the number is about them. */
  places: string[]
  occurrence: Occurrence
}

const approximators =
  'about|around|nearly|almost|roughly|approximately|more than|fewer than|less than|at least|up to|some'
const largeNumbers = '(?:hundred|thousand|million|billion|dozen)s?'
const digits = `[$€£]?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[+%]| ${largeNumbers})?`
/** Without `one`, which is mostly a pronoun. */
const smallNumbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty'
const spelledNumber = `(?:(?:an?|one) (?=${largeNumbers}))?(?:${smallNumbers}|${largeNumbers}|tens|scores)(?:(?:[ -]| of )(?:${smallNumbers}|one|${largeNumbers})(?!\\p{L}))*`
/** Not next to a letter, digit or hyphen, as in `40-year-old`, `F16`, `10:30` and `2020-01-03`. */
const numberPattern = new RegExp(
  `(?<![\\p{L}\\p{N}#/:.,–-])(?:(?:${approximators}) )?(?:${digits}|${spelledNumber})(?![\\p{L}\\p{N}]|[/:–-]\\p{L}|[/:.,–-]\\d)`,
  'giu',
)

const monthName = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
/** Before a day of a month, or the number of something numbered (`chapter 3`). */
const afterLabel = new RegExp(
  `(?:\\b${monthName}(?: \\d\\d?,)?|\\b(?:Nos?\\.|number|article|chapter|flight|page|resolution|section)) $`,
  'i',
)
/** After a day of a month, or in a time of day. */
const beforeUnit = new RegExp(`^(?:st|nd|rd|th)?(?: of)? ${monthName}(?![a-z])|^ ?[ap]\\.?m\\b|^ o[’']clock`, 'i')
const year = /^(?:1\d|20)\d\d$/
const beforeYear = /\b(?:after|before|by|during|early|from|in|late|mid|of|since|the|until|year) $/i

/** Finds numbers of people and things, exact or approximate; not dates, times, ages and labels. */
export function findNumbers(readings: Reading[], names: Name[]): PrintedNumber[] {
  const find = makeNameFinder(names.filter(({ type }) => type === 'place'))
  return readings.flatMap(({ claims }) => claims.flatMap((reading) => findNumbersInClaim(reading, find)))
}

function findNumbersInClaim(reading: ClaimReading, find: ReturnType<typeof makeNameFinder>): PrintedNumber[] {
  const { claim, words, at } = reading
  const places = [...new Set(find(words).map(({ spelling }) => spelling))]
  return findNumberRanges(reading).flatMap(({ start, end }) => {
    const printed = words.slice(start, end)
    // The context that decides is near, however long the claim is.
    const [before, following] = [words.slice(Math.max(0, start - 30), start), words.slice(end, end + 200)]
    const countedNoun = findCountedNoun(printed, following)
    if (afterLabel.test(before) || beforeUnit.test(following)) return []
    if (year.test(printed) && (!countedNoun || beforeYear.test(before))) return []
    return [
      { number: printed, countedNoun, places, occurrence: at({ start: claim.start + start, end: claim.start + end }) },
    ]
  })
}

/** Ranges of numbers in the claim's words; an approximator (`Hundreds of thousands of`) is joined with its number. */
function findNumberRanges({ claim, words }: ClaimReading): Range[] {
  const exact = [...words.matchAll(numberPattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
  const vague = claim.approximators.map(({ start, text }) => ({
    start: start - claim.start,
    end: start - claim.start + text.replace(/ of$/i, '').length,
  }))
  const merged: Range[] = []
  for (const range of [...exact, ...vague].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && overlaps(last, range)) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}
