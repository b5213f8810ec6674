import { nameFinder } from '#lib/compare/words/find-names'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { ofWhomAfter } from '#lib/compare/words/of-whom'
import type { ClaimReading, Reading } from '#lib/compare/words/read-reports'
import type { Name } from '#lib/record/name'
import { overlaps, type Range } from '#lib/record/span'
/** A number of people or things, exact or rough. */
export type PrintedNumber = {
  /** As printed, with what makes it rough: `500+`, `Hundreds of thousands`, `some`. */
  number: string
  /** What is counted, as printed: the words that follow, up to a verb, a preposition or a mark; null where none do. */
  ofWhom: string | null
  /** Names of places in the same claim, as printed; whether the number is of that place, no rule says. */
  places: string[]
  /** Where it is and who gives it. */
  occurrence: Occurrence
}

const rough = 'about|around|nearly|almost|roughly|approximately|more than|fewer than|less than|at least|up to|some'
const large = '(?:hundred|thousand|million|billion|dozen)s?'
const digits = `[$€£]?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[+%]| ${large})?`
/** `one` alone is mostly a pronoun and left out. */
const small =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty'
const spelled = `(?:(?:an?|one) (?=${large}))?(?:${small}|${large}|tens|scores)(?:(?:[ -]| of )(?:${small}|one|${large})(?!\\p{L}))*`
/** No letter, digit or hyphen beside it: neither `40-year-old` nor `F16`, `10:30` and `2020-01-03`. */
const number = new RegExp(
  `(?<![\\p{L}\\p{N}#/:.,–-])(?:(?:${rough}) )?(?:${digits}|${spelled})(?![\\p{L}\\p{N}]|[/:–-]\\p{L}|[/:.,–-]\\d)`,
  'giu',
)

const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
/** A day of a month, the number of a thing that is numbered. */
const afterLabel = new RegExp(
  `(?:\\b${month}(?: \\d\\d?,)?|\\b(?:Nos?\\.|number|article|chapter|flight|page|resolution|section)) $`,
  'i',
)
/** A day of a month, a time of day. */
const beforeUnit = new RegExp(`^(?:st|nd|rd|th)?(?: of)? ${month}(?![a-z])|^ ?[ap]\\.?m\\b|^ o[’']clock`, 'i')
const year = /^(?:1\d|20)\d\d$/
const beforeYear = /\b(?:after|before|by|during|early|from|in|late|mid|of|since|the|until|year) $/i

/** Numbers of people and things, exact or rough, with who gives them; dates, times, ages and labels are left out. */
export function numbers(readings: Reading[], names: Name[]): PrintedNumber[] {
  const find = nameFinder(names.filter(({ type }) => type === 'place'))
  return readings.flatMap(({ claims }) => claims.flatMap((reading) => numbersOf(reading, find)))
}

function numbersOf(reading: ClaimReading, find: ReturnType<typeof nameFinder>): PrintedNumber[] {
  const { claim, words, at } = reading
  const places = [...new Set(find(words).map(({ spelling }) => spelling))]
  return rangesOf(reading).flatMap(({ start, end }) => {
    const printed = words.slice(start, end)
    // What decides stands near, however long the claim is.
    const [before, following] = [words.slice(Math.max(0, start - 30), start), words.slice(end, end + 200)]
    const ofWhom = ofWhomAfter(printed, following)
    if (afterLabel.test(before) || beforeUnit.test(following)) return []
    if (year.test(printed) && (!ofWhom || beforeYear.test(before))) return []
    return [{ number: printed, ofWhom, places, occurrence: at({ start: claim.start + start, end: claim.start + end }) }]
  })
}

/** Where numbers stand in the claim's words; an approximator (`Hundreds of thousands of`) is one with its number. */
function rangesOf({ claim, words }: ClaimReading): Range[] {
  const exact = [...words.matchAll(number)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
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
