import type { Occurrence } from '#lib/compare/words/occurrence'
import type { Reading } from '#lib/compare/words/read-reports'
import { groupBy } from '#lib/record/group-by'
import { voiceInList } from '#lib/voice/voice-line'

/** One word, in one form or several, with every place where it is printed. */
export type WordGroup<Place extends Occurrence = Occurrence> = {
  /** What the forms have in common: a lemma, a cue in lower case, a spelling as printed. */
  word: string
  /** In the order of the letters and of the text. */
  occurrences: Place[]
  /** One for each report, zero included. */
  byReport: Count[]
  /** One for each voice that says it, in the order of its first occurrence. */
  byVoice: CountByVoice[]
}

/** How often something occurs in one report. */
export type Count = {
  /** Slug of the report. */
  report: string
  /** The report's letter. */
  letter: string
  /** Number of occurrences. */
  count: number
}

/** How often one voice says it in one report; `line` is the voice in words. */
export type CountByVoice = Count & { line: string }

/** How many of the items are in each report, zero included. */
export const countByReport = (items: { report: string }[], readings: Reading[]): Count[] =>
  readings.map(({ report: { slug, letter } }) => ({
    report: slug,
    letter,
    count: items.filter(({ report }) => report === slug).length,
  }))

/** A word with its places, counted by report and by voice. */
export function wordGroup<Place extends Occurrence>(
  word: string,
  occurrences: Place[],
  readings: Reading[],
): WordGroup<Place> {
  const lines = occurrences.map(({ report, letter, voice }) => ({
    report,
    letter,
    line: voiceInList(voice, { letter }),
  }))
  return {
    word,
    occurrences,
    byReport: countByReport(occurrences, readings),
    byVoice: [...groupBy(lines, ({ report, line }) => JSON.stringify([report, line])).values()].flatMap((same) =>
      same.slice(0, 1).map((one) => ({ ...one, count: same.length })),
    ),
  }
}
