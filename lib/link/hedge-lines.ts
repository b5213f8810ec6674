import { attributionsAt, attributionsOf, claimsAt } from '#lib/link/voice-at'
import { listed } from '#lib/link/voice-line'
import type { Place } from '#lib/schema/address'
import type { Attribution } from '#lib/schema/attribution'
import type { Claim } from '#lib/schema/claim'
import type { Hedge } from '#lib/schema/hedge'
import type { Report } from '#lib/schema/report'
import { overlaps } from '#lib/schema/span'

type Spoken = Pick<Report, 'claims' | 'attributions'>

/** How one attribution is told on a page. */
export type AttributionLine = { speaker: string; words: string; contents: string[] }

/** Stands for a speaker whom the text neither names nor describes. */
export const unnamedSource = 'source not named'

/**
 * What weakens the words at an address or passes them on, a line each: hedges as printed, and `No source named` just
 * as plainly where the report states something and names nobody.
 */
export function hedgeLines(report: Spoken, address: Place): string[] {
  const claims = claimsAt(report, address)
  const all = claims.flatMap((claim) => claim.hedges.map((hedge) => hedgeLine(hedge, attributionsOf(report, claim))))
  const lines = [...new Set(all)]
  // A block has one teller.
  const told = claims[0]?.teller.type === 'report'
  const named = claims.some((claim) => attributionsOf(report, claim).some(isNamed))
  if (!told || lines.some(saysUnnamed)) return lines
  if (!named) return [...lines, 'No source named']
  const others = new Set(claims.flatMap((claim) => (statesMore(report, claim) ? speakersIn(report, claim) : [])))
  return others.size > 0 ? [...lines, `No source named outside the words of ${listed([...others])}`] : lines
}

/** Words that begin a circumstance of speaking (`In a statement on Friday, …`) and no statement of the report's own. */
const circumstance = /^(?:in|on|at|after|before|during|as|when|while|since|by|from|later|earlier|also|then|but|and)\b/i

/** True where a statement of the report's own stands before everything that names somebody or is somebody's words. */
function statesMore(report: Spoken, claim: Claim): boolean {
  const parts = attributionsOf(report, claim).flatMap(({ sources, contents }) => [...sources, ...contents])
  const first = Math.min(...parts.map(({ start }) => start))
  const before = claim.text.slice(0, Math.max(0, first - claim.start)).trim()
  return before.split(/\s+/).length >= 4 && !circumstance.test(before)
}

const speakersIn = (report: Spoken, claim: Claim) =>
  attributionsOf(report, claim).flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))

/** True for a line that says that somebody is not named: who states it, who passes it on, or who accuses. */
export const saysUnnamed = (line: string) => line.startsWith('No source named') || line.endsWith(' not named')

/** Who says what by which words: each attribution that touches the words at an address, once. */
export const attributionLines = (report: Spoken, address: Place): AttributionLine[] =>
  attributionsAt(report, address).map(attributionLine)

/** One attribution, told. */
export function attributionLine(one: Attribution): AttributionLine {
  const source = one.sources.map(({ text }) => text).join(' … ')
  const printed = source && source !== one.speaker ? [`named as “${source}”`] : []
  const cue = one.cue ? [`attributed by “${one.cue.text}”`] : []
  return {
    speaker: one.speaker ?? (source || unnamedSource),
    words: [...(one.speaker ? printed : []), ...cue, forms[one.type]].join(', '),
    contents: one.contents.map(({ text }) => text),
  }
}

const forms: Record<Attribution['type'], string> = {
  direct: 'between quotation marks',
  indirect: 'without quotation marks',
  mixed: 'partly between quotation marks',
}

/** Hearsay or an accusation is somebody's: the line says so where the text does not say whose. */
function hedgeLine(hedge: Hedge, attributions: Attribution[]): string {
  const words = `“${hedge.text}”`
  const named = attributions.some((one) => one.cue && overlaps(one.cue, hedge) && isNamed(one))
  if (hedge.kind === 'accusation' && !named) return `${words}: accuser not named`
  if (hedge.kind === 'hearsay' && !named) return `${words}: source not named`
  return `Hedge as printed: ${words}${hedge.whose ? `, in words of ${hedge.whose}` : ''}`
}

const isNamed = ({ speaker, sources }: Attribution) => speaker !== null || sources.length > 0
