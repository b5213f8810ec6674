import { numberClaims } from '#lib/address/addresses'
import type { Finding } from '#lib/message/finding'
import type { Claim, ParsedClaim } from '#lib/record/claim'
import type { Records } from '#lib/record/records'
import type { HedgeOverride, Override, ReportMatter } from '#lib/record/report'
import { overlaps, type Range, type Span, spanOf, within } from '#lib/record/span'

type Matter = Pick<ReportMatter, 'letter' | 'overrides' | 'hedgeOverrides'>
type Parsed = Records & { text: string }
type Wrong = (ruleId: string, reason: string, exact: string, advice?: string) => void

/**
 * Corrects what the rules read wrongly: the speaker of an attribution by the exact words of its contents, the scope of a
 * hedge by its words and the number of its claim. A correction changes the one record that it names and no other. One
 * that finds nothing, that several records could be meant by, or that the rules make needless is an error.
 * @param placeOf the offset of some words in the file that the overrides are written in
 */
export function applyOverrides<P extends Parsed | null>(
  read: P,
  matter: Matter | null | undefined,
  placeOf: (words: string) => number,
): { records: P; findings: Finding[] } {
  const findings: Finding[] = []
  const wrong: Wrong = (ruleId, reason, exact, advice = 'Remove the override, or correct its words') =>
    void findings.push({ ruleId, severity: 'error', reason, advice, start: placeOf(exact) })
  if (!read || !matter) return { records: read, findings }
  const numbered = numberClaims({ slug: '', letter: matter.letter }, read)
  const parsed = matter.overrides.reduce((records, override) => separateContent(records, override, numbered), read)
  const attributions = [...parsed.attributions]
  const corrected = new Set<number>()
  for (const override of matter.overrides) {
    const index = attributionMeant(override, parsed, numbered, wrong)
    const found = parsed.attributions[index ?? -1]
    if (index === null || !found) continue
    const words = quoted(override.exact)
    if (corrected.has(index)) wrong('override-twice', `The speaker of ${words} is corrected twice`, override.exact)
    else if (found.speaker === override.speaker)
      wrong('override-needless', `The rules find the speaker of ${words} by themselves`, override.exact)
    corrected.add(index)
    attributions[index] = { ...found, speaker: override.speaker, rule: 'override', resolution: override.reason }
  }
  const records = { ...parsed, attributions, claims: withScopes(parsed, numbered, matter, wrong) }
  return { records, findings }
}

/**
 * With the number of a claim, a correction is about the words in that claim. Where an attribution has others as well, these
 * words become one of their own, after all others, so that the rest keeps its speaker.
 */
function separateContent<P extends Parsed>(parsed: P, { exact, claim }: Override, numbered: readonly Claim[]): P {
  const where = numbered.find(({ label }) => label === claim)
  const met = where ? attributionsWith(parsed, exact, where) : []
  const [index = -1] = met
  const found = parsed.attributions[index]
  const content = found?.contents.find((one) => hasWords(one, exact, where))
  if (met.length !== 1 || !found || !content || found.contents.length < 2) return parsed
  const rest = found.contents.filter((one) => one !== content)
  const own = parsed.attributions.length
  const ownerOf = (place: Range, before: number | null) => (before === index && within(place, content) ? own : before)
  return {
    ...parsed,
    attributions: [
      ...parsed.attributions.with(index, { ...found, contents: rest }),
      { ...found, sources: [], cue: null, contents: [content] },
    ],
    quotations: parsed.quotations.map((one) => ({ ...one, attribution: ownerOf(one, one.attribution) })),
    claims: parsed.claims.map((one) => ({
      ...one,
      hedges: one.hedges.map((hedge) => ({ ...hedge, attribution: ownerOf(hedge, hedge.attribution) })),
      attributions: [
        ...one.attributions.filter((i) => i !== index || rest.some((words) => overlaps(words, one))),
        ...(overlaps(content, one) ? [own] : []),
      ],
    })),
  }
}

const hasWords = (content: Span, exact: string, where: Range | undefined) =>
  content.text === exact && (!where || overlaps(content, where))

/** Indexes of the attributions whose contents have exactly some words; only in the claim `where`, if it is given. */
const attributionsWith = ({ attributions }: Parsed, exact: string, where: Range | undefined): number[] =>
  [...attributions.keys()].filter((i) => attributions[i]?.contents.some((content) => hasWords(content, exact, where)))

const quoted = (words: string) => JSON.stringify(words.slice(0, 60))

/** Index of the attribution that an override names; null, and an error, where there is none or there are several. */
function attributionMeant(
  { exact, claim }: Override,
  parsed: Parsed,
  numbered: readonly Claim[],
  wrong: Wrong,
): number | null {
  const where = claim ? numbered.find(({ label }) => label === claim) : undefined
  if (claim && !where) {
    wrong(
      'override-lost',
      `There is no claim ${claim}`,
      exact,
      'Use the printed number of a claim, such as A5 or B17.2',
    )
    return null
  }
  const met = attributionsWith(parsed, exact, where)
  if (met.length === 0) wrong('override-lost', `No attribution has the contents ${quoted(exact)} any more`, exact)
  if (met.length > 1)
    wrong(
      'override-ambiguous',
      `${met.length} attributions have the contents ${quoted(exact)}`,
      exact,
      'Say which by the printed number of its claim, such as claim: A5',
    )
  return met.length === 1 ? (met[0] ?? null) : null
}

/** The claims with the scopes of their hedges as an editor corrected them. */
function withScopes(
  { text, claims }: Parsed,
  numbered: readonly Claim[],
  { hedgeOverrides }: Matter,
  wrong: Wrong,
): ParsedClaim[] {
  const corrected = claims.map((claim) => ({ ...claim, hedges: [...claim.hedges] }))
  const seen = new Set<string>()
  for (const override of hedgeOverrides) {
    const { claim: label, exact, scope } = override
    const key = JSON.stringify([label, exact])
    if (seen.has(key)) wrong('override-twice', `The hedge ${quoted(exact)} of ${label} is corrected twice`, exact)
    seen.add(key)
    const index = numbered.findIndex((one) => one.label === label)
    const claim = corrected[index]
    const met = claim?.hedges.filter((hedge) => hedge.text === exact) ?? []
    const [hedge] = met
    if (!claim || !hedge) wrong('override-lost', `There is no hedge ${quoted(exact)} in ${label}`, exact)
    else if (met.length > 1)
      wrong(
        'override-ambiguous',
        `${label} has ${met.length} hedges ${quoted(exact)}`,
        exact,
        'They cannot be told apart',
      )
    else if (scope === null) claim.hedges = claim.hedges.filter((one) => one !== hedge)
    else
      claim.hedges = claim.hedges.map((one) => (one === hedge ? withScope(text, claim, override, hedge, wrong) : one))
  }
  return corrected
}

/** Words with no letter or digit directly before or after them. */
function isWholeWords(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  return letter.test(text.slice(start, end)) && !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end))
}

function withScope(
  text: string,
  claim: ParsedClaim,
  { claim: label, exact, scope }: HedgeOverride,
  hedge: ParsedClaim['hedges'][number],
  wrong: Wrong,
) {
  const words = scope ?? ''
  const at = claim.text.indexOf(words)
  if (at < 0 || claim.text.indexOf(words, at + 1) >= 0) {
    const often = at < 0 ? 'are not in' : 'are more than once in'
    wrong('override-scope', `The words ${quoted(words)} ${often} ${label}`, exact, 'Copy them from the claim')
    return hedge
  }
  const start = claim.start + at
  const scopeEnd = start + words.length
  if (!isWholeWords(text, start, scopeEnd)) {
    wrong('override-scope', `${quoted(words)} in ${label} are not whole words`, exact, 'Give whole words of the claim')
    return hedge
  }
  if (start <= hedge.start && hedge.end <= scopeEnd && words === exact) {
    wrong(
      'override-scope',
      `The hedge ${quoted(exact)} cannot qualify itself`,
      exact,
      'Give the words that it qualifies',
    )
    return hedge
  }
  if (start === hedge.scope.start && scopeEnd === hedge.scope.end)
    wrong('override-needless', `The rules find the scope of ${quoted(exact)} by themselves`, exact)
  return { ...hedge, scope: spanOf(text, start, scopeEnd) }
}
