import type { Occurrence } from '#lib/compare/words/occurrence'
import type { Reading } from '#lib/compare/words/read-reports'
import { groupBy } from '#lib/record/group-by'
import type { Voice } from '#lib/voice/voice-at'

/** A word in one or several forms, with all of its occurrences. */
export type WordGroup<Item extends Occurrence = Occurrence> = {
  /** What the forms have in common: a lemma, a lower-case cue, or a spelling. */
  word: string
  /** By letter and position. */
  occurrences: Item[]
  /** One per report, including zeros. */
  byReport: Count[]
  /** One per voice, in the order of first occurrences. */
  byVoice: CountByVoice[]
}

/** How often something occurs in one report, given by slug and letter. */
export type Count = { report: string; letter: string; count: number }

/** How often one voice says it in one report. */
export type CountByVoice = Count & { voice: Voice }

/** Counts items by report, including zeros. */
const countByReport = (items: { report: string }[], readings: Reading[]): Count[] =>
  readings.map(({ report: { slug, letter } }) => ({
    report: slug,
    letter,
    count: items.filter(({ report }) => report === slug).length,
  }))

/** Groups the occurrences of a word and counts them by report and by voice. */
export function makeWordGroup<Item extends Occurrence>(
  word: string,
  occurrences: Item[],
  readings: Reading[],
): WordGroup<Item> {
  return {
    word,
    occurrences,
    byReport: countByReport(occurrences, readings),
    byVoice: [...groupBy(occurrences, voiceKey).values()].flatMap((same) =>
      same.slice(0, 1).map(({ report, letter, voice }) => ({ report, letter, voice, count: same.length })),
    ),
  }
}

/** The same for places where the same people speak in the same way, whatever hedges there are. */
const voiceKey = ({ report, voice: { teller, ownWords, speakers } }: Occurrence) =>
  JSON.stringify([report, teller, ownWords, speakers])
