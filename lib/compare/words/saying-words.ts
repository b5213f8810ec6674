import { ascending, inOrder, pieces, type Reading } from '#lib/compare/words/read-reports'
import type { WordGroup } from '#lib/compare/words/word-group'
import { wordGroup } from '#lib/compare/words/word-group'
import { groupBy } from '#lib/record/group-by'

/** The words that attribute (`said`, `claim`, `:`), each with who attributes by it: never the speaker meant. */
export function sayingWords(readings: Reading[]): WordGroup[] {
  const cues = readings.flatMap((reading) =>
    reading.report.attributions.flatMap(({ cue }) => (cue ? pieces(reading, cue) : [])).toSorted(inOrder),
  )
  return [...groupBy(cues, ({ text }) => text.toLowerCase())]
    .sort(([a], [b]) => ascending(a, b))
    .map(([word, occurrences]) => wordGroup(word, occurrences, readings))
}
