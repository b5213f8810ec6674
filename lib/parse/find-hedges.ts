import type { Attribution } from '#lib/schema/attribution'
import type { Hedge, hedgeKinds } from '#lib/schema/hedge'
import { type Range, type Span, spanOf, within } from '#lib/schema/span'

/**
 * Words that weaken a statement or pass it on, by kind. `will` and `would` forecast and are none; saying verbs are cues.
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
  ['possibility', /\b(?:may(?! \d)|might|could|perhaps|maybe|possibly|potentially|conceivably)\b/g],
  ['possibility', /(?<=^|[.!?]["”’]?\s|["“‘])(?:Perhaps|Maybe|Possibly)\b/g],
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
const rough =
  /\b(?:(?:tens|hundreds|scores|dozens|thousands|millions)(?: of (?:thousands|millions))? of|(?:some|several|many|countless|numerous|various)(?= [\p{L}\d])|(?:about|around|nearly|almost|roughly|approximately|over|more than|fewer than|less than|at least|up to|an estimated) \$?\d[\d,.]*(?: (?:thousand|million|billion))?(?! ?(?:hours|days|weeks|months|years)))(?!\p{L})|\d[\d,]*\+/giu

/** The hedges of one claim, each with the speaker in whose words it stands (null: whoever tells the whole sentence). */
export function findHedges(text: string, claim: Range, attributions: Attribution[]): Hedge[] {
  const words = text.slice(claim.start, claim.end)
  const found = patterns.flatMap(([kind, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({
      kind,
      ...spanOf(text, claim.start + match.index, claim.start + match.index + match[0].length),
    })),
  )
  return found
    .filter(
      (hedge) =>
        !found.some((other) => other !== hedge && within(hedge, other) && other.text.length > hedge.text.length),
    )
    .toSorted((a, b) => a.start - b.start)
    .map((hedge) => ({ ...hedge, whose: speakerAt(hedge, attributions) }))
}

/** The speaker of the closest contents around a place; an attribution's own cue stands outside its contents. */
function speakerAt(range: Range, attributions: Attribution[]): string | null {
  const around = attributions.flatMap(({ contents, speaker }) =>
    contents.filter((content) => within(range, content)).map(({ start, end }) => ({ length: end - start, speaker })),
  )
  return around.toSorted((a, b) => a.length - b.length)[0]?.speaker ?? null
}

/** The approximators of one claim. */
export const findApproximators = (text: string, claim: Range): Span[] =>
  [...text.slice(claim.start, claim.end).matchAll(rough)].map(({ 0: found, index }) =>
    spanOf(text, claim.start + index, claim.start + index + found.length),
  )
