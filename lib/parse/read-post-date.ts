import { z } from 'zod'
import { monthNumber } from '#lib/parse/month-names'

/**
 * What a post's date says, read from the end of its handle on. `iso` is null for a day that no calendar has, or that
 * could be two days; `length` counts from the handle, in UTF-16 code units.
 */
export type PostDate = {
  iso: string | null
  /** Why there is no `iso`: `is not a day of the calendar`. */
  problem: string
  /** True for a day and month by numbers that could be each other's. */
  isAmbiguous: boolean
  /** The date alone, as printed. */
  printed: string
  length: number
  /** The network named before the date (`on Bluesky, …`). */
  network: string | null
  /** True for a time of day before or after the date. */
  timed: boolean
  /** True where words, marks or a line break precede the date: prose might go on so, unless the line ends with the date. */
  loose: boolean
}

export const networks = 'X|Twitter|Bluesky|Threads|Mastodon|Truth Social|Instagram|Facebook|TikTok|Telegram'

/** A date with its clock time, zone and the network before it is not longer. UTF-16 code units. */
export const dateWindow = 120

const isoDate = z.iso.date()

/** As many digits of another script as it has, one code unit each, from zero to nine. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x0e50, 0xff10]

/** The same length with plain blanks and digits, so that places stay. Line breaks stay, too. */
const plain = (words: string) =>
  /^[ -~\n]*$/.test(words)
    ? words
    : words
        .replace(/[^\S\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g, (digit) => {
          const code = digit.charCodeAt(0)
          return String(code - (zeros.findLast((zero) => zero <= code) ?? code))
        })

/** No form has more words before its first number. */
const digitSoon = /^\P{Nd}{0,40}\p{Nd}/u

const gap = /^(?: {0,4}\n\s{0,4}| {1,4})/
const mark = /^[,·•|([–—:-] {0,2}/
const place = new RegExp(
  `^(?:(?:[Pp]osted )?(?:[Oo]n|[Vv]ia|[Ff]rom) )?(${networks})(?![\\w’'])[,:]? {0,2}(?:[·|–—(-] {0,2})?`,
)
const on = /^(?:on|at) (?=[\d\p{Lu}])/u
const weekday = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}[.,]{0,2} /

/** `9:12 PM`, `21.12 Uhr`, `午後9:12`, `9:12 م`, `21:12:05 UTC`. */
const clock =
  /^(?:(?:午前|午後|上午|下午|오전|오후|AM|PM|ÖÖ|ÖS) ?)?(?:\d{1,2}(?:[:.h]| h )\d\d(?::\d\d)?(?![\d:]|\.\d)|\d{1,2}(?= ?[AaPp]\.? ?[Mm]\b))(?: ?(?:[AaPp]\. ?[Mm]\.|[AaPp][Mm]\b|ص|م|Uhr|น\.))?(?: (?:UTC|GMT|[A-Z]{1,3}[DS]?T|WIB)\b)?/
/** Before a time that follows the date: `at`, `a las`, `um`, `pukul`. */
const timeWord =
  /^(?:[,·•|–—-] ?)?(?:(?:at|a las|à|às|um|alle|alle ore|om|kl\.|pukul|в|о|lúc|la|nang|في|ساعت|को|เวลา) )?/
/** Between a time and the date that follows it. */
const separator = /^(?: ?[,·•|–—-] ?| (?:on |de )?)/
/** What encloses or ends a date at the end of its line. */
const closing = /^[)\].]{1,2}(?= {0,9}(?:\n|$))/

type Day = { year: number; month: number | null; day: number; length: number; isAmbiguous?: boolean }
type Form = { pattern: RegExp; read: (match: string[]) => Omit<Day, 'length'> }

/** A year that more digits or letters follow is none, but a word glued to it is: `2025Officials`. */
const monthFirst =
  /^([\p{L}\p{M}.]{2,20}(?: \p{Script=Arabic}{4,7})?|th(?:áng|g) \d{1,2})[ .]? ?(?:the )?(\d{1,2})(?:st|nd|rd|th|º|\.)?(?: ?[,،]| de| of)? ?(\d{4})(?![\d\p{Ll}])/u
const dayFirst =
  /^(?:the )?(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?(?: (?:de|of)\b)?[ -]([\p{L}\p{M}.]{2,20}(?: \p{Script=Arabic}{4,7})?|th(?:áng|g) \d{1,2})(?:[,،]|-| del?| ค\.ศ\.| พ\.ศ\.)? ?(\d{4})(?![\d\p{Ll}])(?: ?[гр]\.)?/u
const yearFirst =
  /^(\d{4})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{1,2})(?!\d)\.?(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/
const withSigns = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/
const withDots = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/
const withSlashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/

const forms: Form[] = [
  {
    pattern: yearFirst,
    read: ([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    pattern: withSigns,
    read: ([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  { pattern: withDots, read: ([day, month, year]) => ({ year: Number(year), month: Number(month), day: Number(day) }) },
  { pattern: withSlashes, read: ([first, second, year]) => bySize(Number(first), Number(second), Number(year)) },
  {
    pattern: monthFirst,
    read: ([month = '', day, year]) => ({ year: gregorian(Number(year)), month: monthNumber(month), day: Number(day) }),
  },
  {
    pattern: dayFirst,
    read: ([day, month = '', year]) => ({ year: gregorian(Number(year)), month: monthNumber(month), day: Number(day) }),
  },
]

/** `13/01/2025` has one reading; `03/01/2025` is in March or in January, and nothing tells which. */
const bySize = (first: number, second: number, year: number) =>
  first > 12 || first === second
    ? { year, month: second, day: first }
    : { year, month: first, day: second, isAmbiguous: second <= 12 }

/** Thailand counts from 543 years earlier. */
const gregorian = (year: number) => (year >= 2400 && year < 2700 ? year - 543 : year)

function readDay(words: string): Day | null {
  for (const { pattern, read } of forms) {
    const [printed, ...groups] = pattern.exec(words) ?? []
    if (printed === undefined) continue
    const day = read(groups)
    if (day.month !== null) return { ...day, length: printed.length }
  }
  return null
}

/** Reads the date that `after` begins with, in the forms in which posts print it; null where it begins with none. */
export function readPostDate(after: string): PostDate | null {
  if (!digitSoon.test(after)) return null
  const words = plain(after)
  let at = 0
  const take = (pattern: RegExp): string => {
    const [found = ''] = pattern.exec(words.slice(at)) ?? []
    at += found.length
    return found
  }
  const broken = take(gap).includes('\n')
  const marked = take(mark) !== ''
  const network = place.exec(words.slice(at))?.[1] ?? null
  const named = take(place) !== ''
  const worded = take(on) !== ''
  const timeBefore = take(clock) !== ''
  if (timeBefore) take(separator)
  const week = take(weekday) !== ''
  const day = readDay(words.slice(at))
  if (!day) return null
  const printed = after.slice(at, at + day.length)
  at += day.length
  const timeAfter = timeBefore ? 0 : timeLength(words.slice(at))
  at += timeAfter
  take(closing)
  const iso = [day.year, day.month ?? 0, day.day]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join('-')
  const isAmbiguous = day.isAmbiguous ?? false
  const valid = isoDate.safeParse(iso).success
  return {
    iso: valid && !isAmbiguous ? iso : null,
    problem: valid ? 'could be two days: day and month are both numbers' : 'is not a day of the calendar',
    isAmbiguous,
    printed,
    length: at,
    network,
    timed: timeBefore || timeAfter > 0,
    loose: broken || marked || named || worded || week,
  }
}

/** How long a time of day is that follows the date; a sentence may begin with one, too (`At 9:12 PM the doors closed`). */
function timeLength(rest: string): number {
  const blank = /^ {0,4}/.exec(rest)?.[0].length ?? 0
  const capital = /^At /.exec(rest.slice(blank))?.[0].length ?? 0
  const lead = blank + (capital || (timeWord.exec(rest.slice(blank))?.[0].length ?? 0))
  const length = clock.exec(rest.slice(lead))?.[0].length ?? 0
  if (length === 0) return 0
  const behind = rest.slice(lead + length)
  const isPlain = capital === 0 && (lead > blank || !/^ \p{Ll}/u.test(behind))
  return isPlain || /^ *(?:\n|$)/.test(behind) ? lead + length : 0
}
