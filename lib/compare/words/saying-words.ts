import { compareCodeUnits, compareOccurrences, type Reading, splitByClaim } from '#lib/compare/words/read-reports'
import type { WordGroup } from '#lib/compare/words/word-group'
import { makeWordGroup } from '#lib/compare/words/word-group'
import { groupBy } from '#lib/record/group-by'

/** Attributing words (`said`, `claim`, `:`), counted for whoever uses them, not for the speaker they introduce. */
export function groupCues(readings: Reading[]): WordGroup[] {
  const cues = readings.flatMap((reading) =>
    reading.report.attributions
      .flatMap(({ cue }) => (cue ? splitByClaim(reading, cue) : []))
      .toSorted(compareOccurrences),
  )
  return [...groupBy(cues, ({ text }) => text.toLowerCase())]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([word, occurrences]) => makeWordGroup(word, occurrences, readings))
}
