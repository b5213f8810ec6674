import { nameFinder } from '#lib/compare/find-names'
import { groupBy } from '#lib/compare/group-by'
import { authorOf, noKey, speakerOf } from '#lib/compare/speaker-at'
import { hedgeLines, saysUnnamed } from '#lib/link/hedge-lines'
import type { Claim } from '#lib/schema/claim'
import type { Choice, ClaimRow, ClaimTable, Filter } from '#lib/schema/claim-table'
import type { Comparison } from '#lib/schema/comparison'
import { type Hedge, hedgeKinds } from '#lib/schema/hedge'
import type { Name } from '#lib/schema/name'
import type { Report } from '#lib/schema/report'
import { withoutAddresses } from '#lib/schema/without-addresses'

type Read = { names: Name[]; comparison: Pick<Comparison, 'topics'> }
type Speaker = { key: string; name: string | null }

/** The report, where the whole sentence is nobody else’s words. */
const itself: Speaker = { key: 'report', name: 'The report itself' }

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
  { key: 'unnamed', label: 'No source named' },
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
    report.addresses.flatMap((address) => {
      const claim = report.claims[address.claims[0] ?? -1]
      if (!claim || address.claims.length > 1) return []
      const lines = hedgeLines(report, address)
      const spoken = speakersIn(report, claim, names)
      for (const { key, name } of spoken) speakers.set(key, { key, label: name ?? 'Somebody not named' })
      const about = holds.get(address.id)?.map(({ slug }) => slug) ?? []
      return [
        {
          address,
          hedges: lines,
          topics: topics.filter(({ key }) => about.includes(key)),
          keys: {
            report: [report.slug],
            kind: [claim.teller.type === 'tweet' ? 'tweet' : 'paragraph'],
            speaker: [...new Set(spoken.map(({ key }) => key))],
            hedge: hedgeKeys(claim, lines),
            topic: about,
          },
          also: alsoOf(`${address.label} ${address.voice} ${address.text}`, claim, spoken),
        },
      ]
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

/** Everybody whom the claim's voice line names, and the report where the sentence is its own. */
function speakersIn({ attributions }: Report, { teller, attributions: own }: Claim, names: Name[]): Speaker[] {
  const said = own.flatMap(({ attribution, extent }) => {
    const by = attributions[attribution]
    return by ? [{ ...speakerOf(by), extent }] : []
  })
  if (teller.type === 'tweet') return [authorOf(teller, names), ...said]
  return said.some(({ extent, name }) => extent === 'whole' && name !== null) ? said : [itself, ...said]
}

function hedgeKeys({ hedges }: Claim, lines: string[]): string[] {
  const kinds = new Set(hedges.map(({ kind }) => kind))
  return [...(kinds.size > 0 ? ['any'] : []), ...kinds, ...(lines.some(saysUnnamed) ? ['unnamed'] : [])]
}

/** A finder of the spellings by which a claim's names are known elsewhere: those that `printed` does not hold. */
function spellingsBeside(names: Name[]) {
  const find = nameFinder(names.filter(({ type }) => type !== 'unnamed'))
  return (printed: string, claim: Claim, spoken: Speaker[]): string[] => {
    const slugs = [...spoken.map(({ key }) => key), ...find(withoutAddresses(claim.text)).map(({ name }) => name.slug)]
    const spellings = names
      .filter(({ slug }) => slugs.includes(slug))
      .flatMap(({ name, aliases }) => [name, ...aliases])
    return [...new Set(spellings)].filter((spelling) => !printed.includes(spelling))
  }
}
