import { groupBy } from '#lib/compare/group-by'
import type { Reading } from '#lib/compare/read-reports'
import type { Count } from '#lib/schema/count'
import type { Occurrence } from '#lib/schema/occurrence'
import type { WordGroup } from '#lib/schema/word-group'

/** How many of the items stand in each report, zero included: silence is counted as well. */
export const countByReport = (items: { report: string }[], readings: Reading[]): Count[] =>
  readings.map(({ report: { slug, letter } }) => ({
    report: slug,
    letter,
    count: items.filter(({ report }) => report === slug).length,
  }))

/** A word with its places, counted by report and by voice. */
export const wordGroup = <Place extends Occurrence>(word: string, occurrences: Place[], readings: Reading[]) => ({
  word,
  occurrences,
  byReport: countByReport(occurrences, readings),
  byVoice: [...groupBy(occurrences, ({ report, voice }) => JSON.stringify([report, voice])).values()].flatMap(
    (same): WordGroup['byVoice'] =>
      same.slice(0, 1).map(({ report, letter, voice }) => ({ report, letter, voice, count: same.length })),
  ),
})
