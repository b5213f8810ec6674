import type { Occurrence } from '#lib/compare/words/occurrence'
import {
  compareCodeUnits,
  compareOccurrences,
  type Reading,
  readReports,
  splitByClaim,
} from '#lib/compare/words/read-reports'
import { identifyAuthor, identifySpeaker, type SpeakerKey, unnamedKey } from '#lib/compare/words/speakers'
import type { Count } from '#lib/compare/words/word-group'
import { groupBy } from '#lib/record/group-by'
import type { Name } from '#lib/record/name'
import type { Report } from '#lib/record/report'
import { findForm, type Speaker, type Voice, voiceAt } from '#lib/voice/voice-at'

/** How words are given; `tweet` is for a tweet by the speaker. */
export type UtteranceForm = Speaker['form'] | 'tweet'

/** One attribution or one tweet, however many claims it has. */
export type Utterance = {
  form: UtteranceForm
  /** The attributing word, as printed; null for a tweet. */
  cue: string | null
  /** The words, split at the ends of claims; those of a tweet are not split. The first one gives the location. */
  words: Occurrence[]
  /** The voice of all the words together. */
  voice: Voice
}

/** A speaker with all of their words in the reports. */
export type SourceEntry = {
  /** For anchors: the slug of the Name; `none` for words without a named speaker. */
  key: string
  /** As spelled in names.md; null if no speaker is named. */
  name: string | null
  /** Null if names.md has no such name. */
  type: Name['type'] | null
  /** How the reports describe them, as printed. */
  roles: string[]
  /** By letter and position. */
  utterances: Utterance[]
  /** One per report and form, including zeros. */
  counts: (Count & { form: UtteranceForm })[]
}

type SpeakerUtterance = { by: SpeakerKey; utterance: Utterance }

export const utteranceForms = ['quoted', 'both', 'paraphrased', 'tweet'] as const

/**
 * Lists all speakers in alphabetical order, so that neither a report nor a high count comes first. Attributions without a
 * named speaker come last.
 */
export function listSources(reports: [Report, Report], names: Name[]): SourceEntry[] {
  const readings = readReports(reports)
  const spoken = readings.flatMap((reading) => [...listAttributed(reading), ...listTweeted(reading, names)])
  return [...groupBy(spoken, ({ by }) => by.key)]
    .map(([key, own]) => makeSourceEntry(key, own, readings, names))
    .sort(
      (a, b) =>
        Number(a.key === unnamedKey) - Number(b.key === unnamedKey) ||
        compareNames(a, b) ||
        compareCodeUnits(a.key, b.key),
    )
}

const compareNames = (a: SourceEntry, b: SourceEntry) => (a.name ?? '').localeCompare(b.name ?? '', 'en')

function listAttributed(reading: Reading): SpeakerUtterance[] {
  return reading.report.attributions.flatMap((attribution) => {
    const words = attribution.contents.flatMap((content) => splitByClaim(reading, content)).sort(compareOccurrences)
    if (words.length === 0) return []
    const utterance = {
      form: findForm(reading.report, [attribution], words),
      cue: attribution.cue?.text ?? null,
      words,
      voice: voiceAt(reading.report, words),
    }
    return [{ by: identifySpeaker(attribution), utterance }]
  })
}

const listTweeted = ({ tweets }: Reading, names: Name[]): SpeakerUtterance[] =>
  tweets.map(({ tweet: { handle, authorName }, whole }) => ({
    by: identifyAuthor({ handle, name: authorName }, names),
    utterance: { form: 'tweet', cue: null, words: [whole], voice: whole.voice },
  }))

function makeSourceEntry(key: string, own: SpeakerUtterance[], readings: Reading[], names: Name[]): SourceEntry {
  const known = names.find(({ slug }) => slug === key)
  const utterances = own.map(({ utterance }) => utterance).sort((a, b) => compareOccurrences(a.words[0], b.words[0]))
  return {
    key,
    name: own[0]?.by.name ?? null,
    type: known?.type ?? null,
    roles: known?.roles ?? [],
    utterances,
    counts: readings.flatMap(({ report: { slug, letter } }) =>
      utteranceForms.map((form) => ({
        report: slug,
        letter,
        form,
        count: utterances.filter((one) => one.form === form && one.words[0]?.report === slug).length,
      })),
    ),
  }
}
