import { liveClaims } from '#lib/address/addresses'
import { blankUrlsAndHandles } from '#lib/address/blank-urls'
import { makeNameFinder } from '#lib/compare/words/find-names'
import { identifyAuthor, identifySpeaker, type SpeakerKey, unnamedKey } from '#lib/compare/words/speakers'
import type { Claim } from '#lib/record/claim'
import type { Comparison } from '#lib/record/comparison'
import { groupBy } from '#lib/record/group-by'
import { type Hedge, hedgeKinds } from '#lib/record/hedge'
import { type Name, spellingsOf } from '#lib/record/name'
import type { Report } from '#lib/record/report'
import { type Voice, voiceAt } from '#lib/voice/voice-at'
import { hedgeLines, isSourceless, noSource, sourceLine, unnamedSpeaker, voiceLine } from '#lib/voice/voice-line'

/** The filters of the list of claims. */
type FilterName = 'report' | 'kind' | 'speaker' | 'hedge' | 'topic'

/** One option of a filter. */
export type Choice = {
  /** Used in URLs and selectors: lower-case words joined by hyphens. */
  key: string
  label: string
}

/** One filter with its choices, each of which keeps at least one claim. */
export type Filter = {
  name: FilterName
  label: string
  /** The label of the option that filters nothing. */
  allLabel: string
  choices: Choice[]
}

/** One claim in the list. */
export type ClaimRow = {
  claim: Claim
  /** Its voice line, as on its own page. */
  voice: string
  /** Its hedges and, if no source is named, a line that says so; as on its own page. */
  notes: string[]
  /** The topics that have it. */
  topics: Choice[]
  /** By filter: the keys of the choices that keep it. */
  keys: Record<FilterName, string[]>
  /** Spellings of the names in it and of its speakers that the row itself does not print. */
  otherSpellings: string[]
}

/** The list of all claims of both reports. */
export type ClaimTable = {
  filters: Filter[]
  /** One list per report, in the order of the pages; rows in text order. */
  rows: [ClaimRow[], ClaimRow[]]
}

type Read = { names: Name[]; comparison: Pick<Comparison, 'topics'> }

/** The report itself as a speaker. */
const reportItself: SpeakerKey = { key: 'report', name: 'The report itself' }

const kindChoices = [
  { key: 'paragraph', label: 'Paragraph of the report' },
  { key: 'tweet', label: 'Tweet printed in it' },
]

const hedgeLabels: Record<Hedge['kind'], string> = {
  hearsay: 'Passed on as heard',
  belief: 'Somebody’s belief',
  likelihood: 'How likely it is',
  possibility: 'Whether it is possible',
  appearance: 'How it looks',
  accusation: 'An accusation',
}
const hedgeChoices = [
  { key: 'any', label: 'Any hedge' },
  ...hedgeKinds.map((key) => ({ key, label: hedgeLabels[key] })),
  { key: 'unnamed', label: noSource },
]

/** Lists all claims of both reports with what they can be filtered and found by. */
export function makeClaimTable(reports: readonly [Report, Report], { names, comparison }: Read): ClaimTable {
  const topics = comparison.topics.map(({ slug, title }) => ({ key: slug, label: title }))
  const passagesByClaim = groupBy(
    comparison.topics.flatMap(({ slug, passages }) => passages.map(({ id }) => ({ id, slug }))),
    ({ id }) => id,
  )
  const findOtherSpellings = makeSpellingFinder(names)
  const speakers = new Map<string, Choice>()
  const rowsOf = (report: Report): ClaimRow[] =>
    liveClaims(report).map((claim) => {
      const voice = voiceAt(report, [claim])
      const line = voiceLine(voice, report)
      const source = sourceLine(report, { claims: [claim] })
      const spoken = collectSpeakers(voice, names)
      for (const { key, name } of spoken) speakers.set(key, { key, label: name ?? unnamedSpeaker })
      const about = passagesByClaim.get(claim.id)?.map(({ slug }) => slug) ?? []
      return {
        claim,
        voice: line,
        notes: [...hedgeLines(report, { claims: [claim] }), ...(source ? [source] : [])],
        topics: topics.filter(({ key }) => about.includes(key)),
        keys: {
          report: [report.slug],
          kind: [claim.teller.type === 'tweet' ? 'tweet' : 'paragraph'],
          speaker: [...new Set(spoken.map(({ key }) => key))],
          hedge: collectHedgeKeys(claim, source !== null || claim.hedges.some((hedge) => isSourceless(report, hedge))),
          topic: about,
        },
        otherSpellings: findOtherSpellings(`${claim.label} ${line} ${claim.text}`, claim, spoken),
      }
    })
  const rows: ClaimTable['rows'] = [rowsOf(reports[0]), rowsOf(reports[1])]
  const titles = reports.map(({ slug, letter, title }) => ({ key: slug, label: `${letter}, ${title}` }))
  const filters: Filter[] = [
    { name: 'report', label: 'Report', allLabel: 'Both reports', choices: titles },
    { name: 'kind', label: 'Kind', allLabel: 'Every kind', choices: kindChoices },
    {
      name: 'speaker',
      label: 'Who speaks',
      allLabel: 'Everybody',
      choices: [...speakers.values()].sort(compareLabels),
    },
    { name: 'hedge', label: 'Hedges and sources', allLabel: 'With and without', choices: hedgeChoices },
    { name: 'topic', label: 'Question', allLabel: 'Every question', choices: topics },
  ]
  const keepUsed = ({ name, choices }: Filter) =>
    choices.filter(({ key }) => rows.flat().some(({ keys }) => keys[name].includes(key)))
  return { filters: filters.map((filter) => ({ ...filter, choices: keepUsed(filter) })), rows }
}

/** The report first, unnamed speakers last, the others by name. */
const compareLabels = (a: Choice, b: Choice) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'en')
const rank = ({ key }: Choice) => (key === reportItself.key ? 0 : key === unnamedKey ? 2 : 1)

/** Everybody whom the voice line names, and the report unless the whole sentence is a quotation. */
function collectSpeakers({ teller, ownWords, speakers }: Voice, names: Name[]): SpeakerKey[] {
  const others = speakers.map(identifySpeaker)
  if (teller.type === 'tweet') return [identifyAuthor(teller, names), ...others]
  const isQuoted = !ownWords && speakers.every(({ form, speaker }) => form === 'quoted' && speaker !== null)
  return isQuoted ? others : [reportItself, ...others]
}

function collectHedgeKeys({ hedges }: Claim, isUnnamed: boolean): string[] {
  const kinds = new Set(hedges.map(({ kind }) => kind))
  return [...(kinds.size > 0 ? ['any'] : []), ...kinds, ...(isUnnamed ? ['unnamed'] : [])]
}

/** Makes a function that finds other spellings of a claim's names: those that `printed` does not contain. */
function makeSpellingFinder(names: Name[]) {
  const find = makeNameFinder(names.filter(({ type }) => type !== 'unnamed'))
  return (printed: string, claim: Claim, spoken: readonly SpeakerKey[]): string[] => {
    const slugs = [
      ...spoken.map(({ key }) => key),
      ...find(blankUrlsAndHandles(claim.text)).map(({ name }) => name.slug),
    ]
    const spellings = names.filter(({ slug }) => slugs.includes(slug)).flatMap(spellingsOf)
    return [...new Set(spellings)].filter((spelling) => !printed.includes(spelling))
  }
}
