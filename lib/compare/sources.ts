import { groupBy } from '#lib/compare/group-by'
import { ascending, inOrder, pieces, type Reading, readReports } from '#lib/compare/read-reports'
import { noKey, speakerOf } from '#lib/compare/speaker-at'
import type { Name } from '#lib/schema/name'
import type { Report } from '#lib/schema/report'
import type { SourceEntry, Utterance } from '#lib/schema/source-entry'
import type { Voice } from '#lib/schema/voice'

type Spoken = { by: Pick<Voice, 'key' | 'name'>; utterance: Utterance }

const forms = ['direct', 'mixed', 'indirect', 'tweet'] as const

/**
 * Everybody who speaks in the reports, by name, so that neither report comes first and nobody leads by a count; last, if
 * there are any, the attributions that name no speaker.
 */
export function sourcesOf(reports: [Report, Report], names: Name[]): SourceEntry[] {
  const readings = readReports(reports, names)
  const spoken = readings.flatMap((reading) => [...attributed(reading), ...tweeted(reading)])
  return [...groupBy(spoken, ({ by }) => by.key)]
    .map(([key, own]) => entryOf(key, own, readings, names))
    .sort((a, b) => Number(a.key === noKey) - Number(b.key === noKey) || byName(a, b) || ascending(a.key, b.key))
}

const byName = (a: SourceEntry, b: SourceEntry) => (a.name ?? '').localeCompare(b.name ?? '', 'en')

function attributed(reading: Reading): Spoken[] {
  return reading.report.attributions.flatMap((attribution) => {
    const words = attribution.contents.flatMap((content) => pieces(reading, content)).sort(inOrder)
    if (words.length === 0) return []
    const utterance = { form: attribution.type, cue: attribution.cue?.text ?? null, words }
    return [{ by: speakerOf(attribution), utterance }]
  })
}

const tweeted = ({ tweets }: Reading): Spoken[] =>
  tweets.flatMap(({ whole }) =>
    whole.voice ? [{ by: whole.voice, utterance: { form: 'tweet', cue: null, words: [whole] } }] : [],
  )

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
