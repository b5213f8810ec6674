import type { Occurrence } from '#lib/compare/words/occurrence'
import { ascending, inOrder, pieces, type Reading, readReports } from '#lib/compare/words/read-reports'
import { authorOf, noKey, type SpeakerKey, speakerOf } from '#lib/compare/words/speakers'
import type { Count } from '#lib/compare/words/word-group'
import { groupBy } from '#lib/record/group-by'
import type { Name } from '#lib/record/name'
import type { Report } from '#lib/record/report'
import { formOf, type Speaker, type Voice, voiceAt } from '#lib/voice/voice-at'
/** How a speaker's words are given; `tweet`: a tweet of their own is printed. */
export type UtteranceForm = Speaker['form'] | 'tweet'

/** One attribution, or one printed tweet, however many claims it has. */
export type Utterance = {
  form: UtteranceForm
  /** The word that attributes, as printed; null for a tweet. */
  cue: string | null
  /** What is attributed, cut at the ends of claims; a tweet's words in one piece. The first says where it is. */
  words: Occurrence[]
  /** Who says all of these words. */
  voice: Voice
}

/** Somebody who speaks in the reports, with everything they are printed as saying. */
export type SourceEntry = {
  /** For anchors: the Name's slug; `none` for the entry of all that has no speaker named. */
  key: string
  /** In our spelling; null where no speaker is named. */
  name: string | null
  /** Null where the register has no such name. */
  type: Name['type'] | null
  /** What the reports say that they are, as printed. */
  roles: string[]
  /** In the order of the letters and of the text. */
  utterances: Utterance[]
  /** One for each report and form, zero included. */
  counts: (Count & { form: UtteranceForm })[]
}

type Spoken = { by: SpeakerKey; utterance: Utterance }

export const forms = ['quoted', 'both', 'paraphrased', 'tweet'] as const

/**
 * Everybody who speaks in the reports, by name, so that neither report comes first and nobody leads by a count; last, if
 * there are any, the attributions that name no speaker.
 */
export function sourcesOf(reports: [Report, Report], names: Name[]): SourceEntry[] {
  const readings = readReports(reports)
  const spoken = readings.flatMap((reading) => [...attributed(reading), ...tweeted(reading, names)])
  return [...groupBy(spoken, ({ by }) => by.key)]
    .map(([key, own]) => entryOf(key, own, readings, names))
    .sort((a, b) => Number(a.key === noKey) - Number(b.key === noKey) || byName(a, b) || ascending(a.key, b.key))
}

const byName = (a: SourceEntry, b: SourceEntry) => (a.name ?? '').localeCompare(b.name ?? '', 'en')

function attributed(reading: Reading): Spoken[] {
  return reading.report.attributions.flatMap((attribution) => {
    const words = attribution.contents.flatMap((content) => pieces(reading, content)).sort(inOrder)
    if (words.length === 0) return []
    const utterance = {
      form: formOf(reading.report, [attribution], words),
      cue: attribution.cue?.text ?? null,
      words,
      voice: voiceAt(reading.report, words),
    }
    return [{ by: speakerOf(attribution), utterance }]
  })
}

const tweeted = ({ tweets }: Reading, names: Name[]): Spoken[] =>
  tweets.map(({ tweet: { handle, authorName }, whole }) => ({
    by: authorOf({ handle, name: authorName }, names),
    utterance: { form: 'tweet', cue: null, words: [whole], voice: whole.voice },
  }))

function entryOf(key: string, own: Spoken[], readings: Reading[], names: Name[]): SourceEntry {
  const known = names.find(({ slug }) => slug === key)
  const utterances = own.map(({ utterance }) => utterance).sort((a, b) => inOrder(a.words[0], b.words[0]))
  return {
    key,
    name: own[0]?.by.name ?? null,
    type: known?.type ?? null,
    roles: known?.roles ?? [],
    utterances,
    counts: readings.flatMap(({ report: { slug, letter } }) =>
      forms.map((form) => ({
        report: slug,
        letter,
        form,
        count: utterances.filter((one) => one.form === form && one.words[0]?.report === slug).length,
      })),
    ),
  }
}
