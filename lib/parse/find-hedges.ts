import { scopeOf } from '#lib/parse/hedge-scope'
import type { Hedge, hedgeKinds } from '#lib/record/hedge'
import { type Range, type Span, spanOf } from '#lib/record/span'

/**
 * Words that qualify a statement or pass it on, by kind. `will` and `would` forecast and are none; saying verbs are cues.
 * Sources: Hyland, Hedging in Scientific Research Articles (1998), appendix; CoNLL-2010 shared task, list of cues.
 */
const patterns: [(typeof hedgeKinds)[number], RegExp][] = [
  [
    'hearsay',
    /\b(?:reportedly|purportedly|supposedly|rumou?red(?: to)?|(?:is|are|was|were) (?:said|reported|thought|believed|understood) to(?: be| have)?|unconfirmed)\b/gi,
  ],
  [
    'belief',
    /\b(?:(?:I|we) (?:think|thought|believe|believed|guess|suppose|assume|feel|suspect|expect)|believes|believed|thinks|assumes|in (?:my|our) (?:view|opinion))\b/gi,
  ],
  ['likelihood', /\b(?:probably|presumably|likely|unlikely|in all likelihood)\b/gi],
  [
    'possibility',
    /\b(?:may(?! \d)|(?<!\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|all|of) )might|could(?! not\b)|[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Pp]otentially|[Cc]onceivably)\b/g,
  ],
  [
    'appearance',
    /\b(?:seemingly|apparently|evidently|ostensibly|(?:seems?|seemed|appears?|appeared) (?:to|that|as if|like)(?: be| have)?|(?:claim(?:s|ed|ing)?|purport(?:s|ed|ing)?) to (?:be|show|have)|looks? like)\b/gi,
  ],
  [
    'accusation',
    /\b(?:(?:(?:is|are|was|were|been|being|stands?) )?accused of|alleged(?:ly)?|(?:is|are|was|were|been) (?:suspected|charged) (?:of|with))\b/gi,
  ],
]

/** Words that make a number rough. They are listed apart: they say how exact a number is, not how sure a statement. */
const rough = [
  /\b(?:tens|hundreds|scores|dozens|thousands|millions)(?: of (?:thousands|millions))? of(?!\p{L})/giu,
  /\b(?:some|several|many|countless|numerous|various)(?= [\p{L}\d])/giu,
  /\b(?:about|around|nearly|almost|roughly|approximately|over|more than|fewer than|less than|at least|up to|an estimated) \$?\d(?:[\d,.]{0,15}\d)?(?![,.]?\d)(?!(?: (?:thousand|million|billion))? (?:hours|days|weeks|months|years))(?: (?:thousand|million|billion))?(?!\p{L})/giu,
  /\d[\d,]{0,15}\+/g,
]

/** The attribution that a hedge belongs to, with as much of its contents or cue as the hedge is in. */
export type HedgeOwner = { attribution: number; bounds: Range }

/**
 * The hedges of one claim, in order; of two that overlap the longer one.
 * @param ownerOf the attribution whose cue or contents hold a place; null for the teller of the sentence
 */
export function findHedges(text: string, claim: Range, ownerOf: (place: Range) => HedgeOwner | null): Hedge[] {
  const words = text.slice(claim.start, claim.end)
  const found = patterns
    .flatMap(([kind, pattern]) =>
      [...words.matchAll(pattern)].map(({ 0: hedge, index }) => ({
        kind,
        ...spanOf(text, claim.start + index, claim.start + index + hedge.length),
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.flatMap((hedge): Hedge[] => {
    if (hedge.end <= end) return []
    end = hedge.end
    const owner = ownerOf(hedge)
    const bounds = owner
      ? { start: Math.max(owner.bounds.start, claim.start), end: Math.min(owner.bounds.end, claim.end) }
      : claim
    const scope = scopeOf(text, bounds, hedge)
    return [{ ...hedge, scope: spanOf(text, scope.start, scope.end), attribution: owner?.attribution ?? null }]
  })
}

/** The approximators of one claim, in order; none begins within another (`about 5,000+`). */
export function findApproximators(text: string, claim: Range): Span[] {
  const words = text.slice(claim.start, claim.end)
  const found = rough.flatMap((pattern) => [...words.matchAll(pattern)]).toSorted((a, b) => a.index - b.index)
  let end = 0
  return found.flatMap(({ 0: { length }, index }) => {
    if (index < end) return []
    end = index + length
    return [spanOf(text, claim.start + index, claim.start + end)]
  })
}
