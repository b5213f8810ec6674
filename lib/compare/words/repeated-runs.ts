import type { Occurrence } from '#lib/compare/words/occurrence'
import { type ClaimReading, compareOccurrences, type Reading } from '#lib/compare/words/read-reports'
import { segmentWords, type Word } from '#lib/compare/words/words'
import { groupBy } from '#lib/record/group-by'
/** A sequence of words that occurs several times; no longer sequence has all of the same occurrences. */
export type RepeatedRun = {
  /** Number of words, at most 100. */
  words: number
  /** As first printed; other occurrences may differ in case and punctuation. */
  text: string
  /** At least two, by letter and position. */
  occurrences: Occurrence[]
}

/** Shorter sequences repeat in any text: `in the streets`. */
const minWords = 4

/**
 * Of longer runs only the first words are listed, without overlapping occurrences. Otherwise one word printed a thousand
 * times in a claim would give a thousand runs of up to a thousand words.
 */
const maxWords = 100

/** A claim's words and the index of the word at which a run starts. */
type RunStart = { reading: ClaimReading; words: Word[]; from: number }

/**
 * Finds runs of at least four words, each within one claim, that occur several times. A run that is part of a longer one
 * is listed only if it has more occurrences. The time is linear in the words and in the result.
 */
export function findRepeatedRuns(readings: Reading[]): RepeatedRun[] {
  const open = [...groupByFirstWords(readings)].map((places) => ({ places, length: minWords }))
  const runs: RepeatedRun[] = []
  for (let group = open.pop(); group; group = open.pop()) {
    // If all are preceded by the same word, the run is part of a longer one with the same occurrences.
    const { places } = group
    if (places.length < 2 || areSame(places.map((place) => keyAt(place, -1)))) continue
    let { length } = group
    while (length < maxWords && areSame(places.map((place) => keyAt(place, length)))) length += 1
    runs.push(makeRun(dropOverlapping(places, length), length))
    if (length === maxWords) continue
    for (const [key, longer] of groupBy(places, (place) => keyAt(place, length)))
      if (key !== null) open.push({ places: longer, length: length + 1 })
  }
  return runs.sort(
    (a, b) =>
      b.words - a.words ||
      b.occurrences.length - a.occurrences.length ||
      compareOccurrences(a.occurrences[0], b.occurrences[0]),
  )
}

/** Starts with the same first words. */
function groupByFirstWords(readings: Reading[]): Iterable<RunStart[]> {
  const places = readings.flatMap(({ claims }) =>
    claims.flatMap((reading) => {
      const words = segmentWords(reading.claim)
      return words.slice(minWords - 1).map((_, from): RunStart => ({ reading, words, from }))
    }),
  )
  const key = ({ words, from }: RunStart) =>
    words
      .slice(from, from + minWords)
      .map(({ key }) => key)
      .join(' ')
  return groupBy(places, key).values()
}

/** The key of the word at an offset from the start; null outside of the claim. */
const keyAt = ({ words, from }: RunStart, offset: number): string | null => words[from + offset]?.key ?? null

/** Drops starts within the run before; keeps the first two if all overlap. */
function dropOverlapping(places: RunStart[], length: number): RunStart[] {
  const kept: RunStart[] = []
  for (const place of places) {
    const last = kept.at(-1)
    if (last?.reading !== place.reading || place.from >= last.from + length) kept.push(place)
  }
  return kept.length > 1 ? kept : places.slice(0, 2)
}

/** True if all are the same word. The end of a claim (null) equals nothing. */
const areSame = (keys: (string | null)[]) => keys[0] !== null && keys.every((key) => key === keys[0])

function makeRun(places: RunStart[], words: number): RepeatedRun {
  const occurrences = places.map(({ reading, words: all, from }) =>
    reading.at({ start: all[from]?.start ?? 0, end: all[from + words - 1]?.end ?? 0 }),
  )
  return { words, text: occurrences[0]?.text ?? '', occurrences }
}
