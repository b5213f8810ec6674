import type { Occurrence } from '#lib/compare/words/occurrence'
import { type ClaimReading, inOrder, type Reading } from '#lib/compare/words/read-reports'
import { type Word, wordsOf } from '#lib/compare/words/words'
import { groupBy } from '#lib/record/group-by'
/** Words in a row at several places: no longer run is at all of these places. */
export type RepeatedRun = {
  /** How many words it has; of more than 100 the first 100 are listed. */
  words: number
  /** As printed at its first place; elsewhere marks, punctuation and case may differ. */
  text: string
  /** At least two, in the order of the letters and of the text. */
  occurrences: Occurrence[]
}

/** Fewer words in a row are the same by the language's own habits: `in the streets`. */
const least = 4

/**
 * A longer run is listed by its first words, and at places that do not overlap: one word printed a thousand times in a
 * claim is a thousand runs of a thousand words at a thousand places.
 */
const most = 100

/** A claim's words, and one of them where a run begins. */
type Place = { reading: ClaimReading; words: Word[]; from: number }

/**
 * Runs of at least four words, each within one claim, that stand at several places. Listed is what cannot be made
 * longer at all its places: so a run within a longer one is there only where it stands at more places than that one.
 * The time is that of reading the words once and of printing what is found.
 */
export function repeatedRuns(readings: Reading[]): RepeatedRun[] {
  const open = [...firstGroups(readings)].map((places) => ({ places, length: least }))
  const runs: RepeatedRun[] = []
  for (let group = open.pop(); group; group = open.pop()) {
    // With the same word before each place, every run from here is the end of a longer one at as many places.
    const { places } = group
    if (places.length < 2 || same(places.map((place) => keyAt(place, -1)))) continue
    let { length } = group
    while (length < most && same(places.map((place) => keyAt(place, length)))) length += 1
    runs.push(runOf(apart(places, length), length))
    if (length === most) continue
    for (const [key, longer] of groupBy(places, (place) => keyAt(place, length)))
      if (key !== null) open.push({ places: longer, length: length + 1 })
  }
  return runs.sort(
    (a, b) =>
      b.words - a.words || b.occurrences.length - a.occurrences.length || inOrder(a.occurrences[0], b.occurrences[0]),
  )
}

/** Places with the same first words. */
function firstGroups(readings: Reading[]): Iterable<Place[]> {
  const places = readings.flatMap(({ claims }) =>
    claims.flatMap((reading) => {
      const words = wordsOf(reading.claim)
      return words.slice(least - 1).map((_, from): Place => ({ reading, words, from }))
    }),
  )
  const key = ({ words, from }: Place) =>
    words
      .slice(from, from + least)
      .map(({ key }) => key)
      .join(' ')
  return groupBy(places, key).values()
}

/** The word `offset` words from a place's first; null beyond the claim. */
const keyAt = ({ words, from }: Place, offset: number): string | null => words[from + offset]?.key ?? null

/** The places that do not begin amid the one before; the first two where all do. */
function apart(places: Place[], length: number): Place[] {
  const kept: Place[] = []
  for (const place of places) {
    const last = kept.at(-1)
    if (last?.reading !== place.reading || place.from >= last.from + length) kept.push(place)
  }
  return kept.length > 1 ? kept : places.slice(0, 2)
}

/** Two ends of claims are not the same word. */
const same = (keys: (string | null)[]) => keys[0] !== null && keys.every((key) => key === keys[0])

function runOf(places: Place[], words: number): RepeatedRun {
  const occurrences = places.map(({ reading, words: all, from }) =>
    reading.at({ start: all[from]?.start ?? 0, end: all[from + words - 1]?.end ?? 0 }),
  )
  return { words, text: occurrences[0]?.text ?? '', occurrences }
}
