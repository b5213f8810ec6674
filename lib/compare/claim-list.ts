import { liveClaims } from '#lib/address/addresses'
import { blankUrlsAndHandles } from '#lib/address/blank-addresses'
import type { Choice, ClaimRow, ClaimTable, Filter } from '#lib/compare/claim-list-types'
import { nameFinder } from '#lib/compare/words/find-names'
import { authorOf, noKey, type SpeakerKey, speakerOf } from '#lib/compare/words/speakers'
import type { Claim } from '#lib/record/claim'
import type { Comparison } from '#lib/record/comparison'
import { groupBy } from '#lib/record/group-by'
import { type Hedge, hedgeKinds } from '#lib/record/hedge'
import type { Name } from '#lib/record/name'
import type { Report } from '#lib/record/report'
import { type Voice, voiceAt } from '#lib/voice/voice-at'
import { hedgeLines, isSourceless, noSource, sourceLine, unnamedSpeaker, voiceLine } from '#lib/voice/voice-line'

type Read = { names: Name[]; comparison: Pick<Comparison, 'topics'> }

/** The report, where the whole sentence is nobody else’s words. */
const itself: SpeakerKey = { key: 'report', name: 'The report itself' }

const kinds = [
  { key: 'paragraph', label: 'Paragraph of the report' },
  { key: 'tweet', label: 'Tweet printed in it' },
]

const hedges: Record<Hedge['kind'], string> = {
  hearsay: 'Passed on as heard',
  belief: 'Somebody’s belief',
  likelihood: 'How likely it is',
  possibility: 'Whether it is possible',
  appearance: 'How it looks',
  accusation: 'An accusation',
}
const hedgeChoices = [
  { key: 'any', label: 'Any hedge' },
  ...hedgeKinds.map((key) => ({ key, label: hedges[key] })),
  { key: 'unnamed', label: noSource },
]

/** All claims of both reports, with everything by which they can be filtered and found. Pure. */
export function claimTable(reports: readonly [Report, Report], { names, comparison }: Read): ClaimTable {
  const topics = comparison.topics.map(({ slug, title }) => ({ key: slug, label: title }))
  const holds = groupBy(
    comparison.topics.flatMap(({ slug, passages }) => passages.map(({ id }) => ({ id, slug }))),
    ({ id }) => id,
  )
  const alsoOf = spellingsBeside(names)
  const speakers = new Map<string, Choice>()
  const rowsOf = (report: Report): ClaimRow[] =>
    liveClaims(report).map((claim) => {
      const voice = voiceAt(report, [claim])
      const line = voiceLine(voice, report)
      const source = sourceLine(report, { claims: [claim] })
      const spoken = speakersIn(voice, names)
      for (const { key, name } of spoken) speakers.set(key, { key, label: name ?? unnamedSpeaker })
      const about = holds.get(claim.id)?.map(({ slug }) => slug) ?? []
      return {
        claim,
        voice: line,
        notes: [...hedgeLines(report, { claims: [claim] }), ...(source ? [source] : [])],
        topics: topics.filter(({ key }) => about.includes(key)),
        keys: {
          report: [report.slug],
          kind: [claim.teller.type === 'tweet' ? 'tweet' : 'paragraph'],
          speaker: [...new Set(spoken.map(({ key }) => key))],
          hedge: hedgeKeys(claim, source !== null || claim.hedges.some((hedge) => isSourceless(report, hedge))),
          topic: about,
        },
        also: alsoOf(`${claim.label} ${line} ${claim.text}`, claim, spoken),
      }
    })
  const rows: ClaimTable['rows'] = [rowsOf(reports[0]), rowsOf(reports[1])]
  const titles = reports.map(({ slug, letter, title }) => ({ key: slug, label: `${letter}, ${title}` }))
  const filters: Filter[] = [
    { name: 'report', label: 'Report', all: 'Both reports', choices: titles },
    { name: 'kind', label: 'Kind', all: 'Every kind', choices: kinds },
    { name: 'speaker', label: 'Who speaks', all: 'Everybody', choices: [...speakers.values()].sort(byLabel) },
    { name: 'hedge', label: 'Hedges and sources', all: 'With and without', choices: hedgeChoices },
    { name: 'topic', label: 'Question', all: 'Every question', choices: topics },
  ]
  const kept = ({ name, choices }: Filter) =>
    choices.filter(({ key }) => rows.flat().some(({ keys }) => keys[name].includes(key)))
  return { filters: filters.map((filter) => ({ ...filter, choices: kept(filter) })), rows }
}

/** The report first, whoever is not named last, the others by name. */
const byLabel = (a: Choice, b: Choice) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'en')
const rank = ({ key }: Choice) => (key === itself.key ? 0 : key === noKey ? 2 : 1)

/** Everybody whom the claim's voice line names, and the report unless the sentence is somebody else's words. */
function speakersIn({ teller, ownWords, speakers }: Voice, names: Name[]): SpeakerKey[] {
  const others = speakers.map(speakerOf)
  if (teller.type === 'tweet') return [authorOf(teller, names), ...others]
  const isQuoted = !ownWords && speakers.every(({ form, speaker }) => form === 'quoted' && speaker !== null)
  return isQuoted ? others : [itself, ...others]
}

function hedgeKeys({ hedges }: Claim, isUnnamed: boolean): string[] {
  const kinds = new Set(hedges.map(({ kind }) => kind))
  return [...(kinds.size > 0 ? ['any'] : []), ...kinds, ...(isUnnamed ? ['unnamed'] : [])]
}

/** A finder of the spellings by which a claim's names are known elsewhere: those that `printed` does not hold. */
function spellingsBeside(names: Name[]) {
  const find = nameFinder(names.filter(({ type }) => type !== 'unnamed'))
  return (printed: string, claim: Claim, spoken: readonly SpeakerKey[]): string[] => {
    const slugs = [
      ...spoken.map(({ key }) => key),
      ...find(blankUrlsAndHandles(claim.text)).map(({ name }) => name.slug),
    ]
    const spellings = names
      .filter(({ slug }) => slugs.includes(slug))
      .flatMap(({ name, aliases }) => [name, ...aliases])
    return [...new Set(spellings)].filter((spelling) => !printed.includes(spelling))
  }
}
