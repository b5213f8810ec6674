import type { Attribution } from '#lib/record/attribution'
import type { Claim, ParsedClaim, Teller } from '#lib/record/claim'
import type { Hedge } from '#lib/record/hedge'
import { bisect, findOverlapping, intersectRanges, subtractRanges } from '#lib/record/ranges'
import type { Records } from '#lib/record/records'
import { overlaps, type Range } from '#lib/record/span'
import { namesSharer, removeAttributingWords, statesSomething } from '#lib/voice/own-words'

/** A speaker of some of the words shown. */
export type Speaker = {
  /** As spelled in names.md; null if the text neither names nor describes the speaker. */
  speaker: string | null
  /** Slug of the speaker's Name; null if names.md has none. */
  name: string | null
  /** Whether all, none or some of the speaker's letters and digits are in quotation marks. */
  form: 'quoted' | 'paraphrased' | 'both'
  /** `whole` if all other words only attribute; `part` in doubt. */
  extent: 'whole' | 'part'
}

/** Who says exactly some words. */
export type Voice = {
  /** The report, or the author of the tweet that the words are in. */
  teller: Teller
  /** True if some of the words are the teller's own. */
  ownWords: boolean
  /** One entry per speaker, in text order. */
  speakers: Speaker[]
  /** Hedges that are in the words or qualify some of them, in text order. */
  hedges: Hedge[]
  /** False if the report's own words state something without naming who said, wrote, shared, posted or showed it. */
  sourceNamed: boolean
}

/** What `voiceAt` reads; claims, tweets and quotations are in text order. */
export type SpokenText = Pick<Records, 'tweets' | 'quotations' | 'attributions'> & {
  text: string
  claims: readonly (ParsedClaim | Claim)[]
}

/**
 * Finds who says exactly the words of a claim, of a block, or of some words cut out of one.
 * @param spans UTF-16 offsets into the report's text, half-open, within one block
 */
export function voiceAt(report: SpokenText, spans: readonly Range[]): Voice {
  const { text } = report
  const around = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const claims = findOverlapping(report.claims, around)
  const teller = claims[0]?.teller ?? findTellerOutsideClaims(report, around)
  const named = divideBySpeaker(report, claims, spans).filter(({ speaker }) => !isTeller(speaker, teller))
  // Somebody who denies words or asks about them is not their speaker; the words are the teller's.
  const shares = named.filter(({ isSaid }) => isSaid)
  const own = subtractRanges(
    spans,
    shares.flatMap(({ attributions }) =>
      attributions.flatMap((one) => [...listParts(one), ...findAppositions(text, one)]),
    ),
  )
  const ownWords = shares.length === 0 || hasWords(removeAttributingWords(joinTexts(text, own)))
  const speakers = shares.map(({ speaker, name, attributions, words }): Speaker => {
    const extent = shares.length === 1 && !ownWords ? 'whole' : 'part'
    return { speaker, name, form: findForm(report, attributions, words), extent }
  })
  const hedges = claims
    .flatMap((claim) => hedgesNear(claim.hedges, around))
    .filter((hedge) => spans.some((span) => overlaps(span, hedge) || overlaps(span, hedge.scope)))
  return { teller, ownWords, speakers, hedges, sourceNamed: isSourceNamed(report, teller, named, spans) }
}

/** With more hedges than this, only those within `maxDistance` code units are checked. */
const maxHedges = 200
const maxDistance = 1500

/** The hedges that may qualify a range; few of those of a claim as long as a book can. */
const hedgesNear = (hedges: readonly Hedge[], { start, end }: Range): readonly Hedge[] =>
  hedges.length <= maxHedges ? hedges : findOverlapping(hedges, { start: start - maxDistance, end: end + maxDistance })

/** True for text with a letter, a digit or a symbol such as an emoji. */
const hasWords = (words: string) => /[\p{L}\p{N}\p{S}]/u.test(words)

/** The text of some ranges; `¶` separates them, so that no words run together. */
const joinTexts = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end)).join(' ¶ ')

/** All parts of an attribution: contents, sources and cue. */
const listParts = ({ sources, cue, contents }: Attribution): Range[] => [...contents, ...sources, ...(cue ? [cue] : [])]

/**
 * An apposition of a few words after a speaker's name, up to a comma or the end of the sentence: `, mayor of Port Ellery`.
 * Not a clause, a number or a time; words with a participle may state something (`, killing all hope`) and do not count.
 */
const appositionPattern =
  /^,\s(?:(?:a|an|the|his|her|its|their|former|acting|deputy|interim) ){0,2}(?!(?:who|whose|whom|which|where|when|while|as|after|before|and|but|in|on|at|during|today|yesterday)\b)(?:[\p{L}][\p{L}’'-]{1,30}|(?:\p{Lu}\.){1,4})(?: (?!(?:who|that|which|and|but|as)\b)[\p{L}][\p{L}’'.-]{0,30}){0,9}(?=[.,]|$)/u
const participle =
  /(?:^|\s)(?!(?:retired|appointed|elected|united|king|spring)\b)[\p{Ll}]{2,}(?:ing|ed|en)(?=\s|[.,]|$)/u

/** Appositions up to the next comma or the end: `mayor of Port Ellery` in `said Ana Duarte, mayor of Port Ellery.` */
function findAppositions(text: string, { sources }: Attribution): Range[] {
  return sources.flatMap(({ end }) => {
    const [found] = appositionPattern.exec(text.slice(end, end + 130)) ?? []
    return found && !participle.test(found) ? [{ start: end, end: end + found.length }] : []
  })
}

/** Outside of claims, a range is in the trailer of a tweet (which may have no words) or in a label. */
function findTellerOutsideClaims({ tweets, claims }: SpokenText, around: Range): Teller {
  const [tweet] = findOverlapping(tweets, around)
  if (!tweet) return { type: 'report' }
  const [claim] = findOverlapping(claims, tweet)
  if (claim) return claim.teller
  const { authorName, handle } = tweet
  return { type: 'tweet', name: authorName, printedName: authorName, handle }
}

/** Authors of tweets who quote themselves are not separate speakers. */
const isTeller = (speaker: string | null, teller: Teller) => teller.type === 'tweet' && teller.name === speaker

/** One speaker's share of the words; `words` excludes what another speaker says within it. */
type Share = {
  speaker: string | null
  name: string | null
  attributions: Attribution[]
  words: Range[]
  isSaid: boolean
}

function divideBySpeaker(
  { text, attributions }: SpokenText,
  claims: readonly ParsedClaim[],
  spans: readonly Range[],
): Share[] {
  const all = [...new Set(claims.flatMap((claim) => claim.attributions))]
    .sort((a, b) => a - b)
    .flatMap((index) => attributions[index] ?? [])
  const touching = all
    .map((attribution) => ({ attribution, words: intersectRanges(attribution.contents, spans) }))
    .filter(({ words }) => hasWords(joinTexts(text, words)))
    .sort((a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0))
  const shares: Share[] = []
  for (const { attribution, words } of touching) {
    const inner = touching.filter(
      (other) => other.attribution.speaker !== attribution.speaker && isWithin(other.words, words),
    )
    const own = subtractRanges(
      words,
      inner.flatMap((other) => other.words),
    )
    const { speaker, name, stance } = attribution
    const isSaid = stance === undefined
    const known = shares.find((share) => share.speaker === speaker && share.isSaid === isSaid)
    if (known) {
      known.attributions.push(attribution)
      known.words.push(...own)
    } else shares.push({ speaker, name, attributions: [attribution], words: own, isSaid })
  }
  return shares
}

const measureLength = (ranges: readonly Range[]) => ranges.reduce((sum, { start, end }) => sum + end - start, 0)

/** True if one speaker's words are within those of another, who passes them on. */
const isWithin = (inner: readonly Range[], outer: readonly Range[]) =>
  measureLength(inner) < measureLength(outer) && subtractRanges(inner, outer).length === 0

/** Whether words are quoted, paraphrased or both. Titles in quotation marks do not make a paraphrase a quotation. */
export function findForm(
  { text, quotations }: Pick<SpokenText, 'text' | 'quotations'>,
  attributions: readonly Attribution[],
  words: readonly Range[],
): Speaker['form'] {
  const near = words.flatMap((range) => quotationsAround(quotations, range))
  const marked = [...near, ...attributions.flatMap(({ type, contents }) => (type === 'direct' ? contents : []))]
  const quoted = hasWords(joinTexts(text, intersectRanges(words, marked)))
  const paraphrased = hasWords(joinTexts(text, subtractRanges(words, marked)))
  if (!quoted) return 'paraphrased'
  return paraphrased ? 'both' : 'quoted'
}

/** How deep quotations may be nested: the search skips this many that end before the range. */
const maxQuotationDepth = 20

/** The attributed quotations that overlap a range, by binary search in the order of starts. */
function quotationsAround(quotations: SpokenText['quotations'], { start, end }: Range): Range[] {
  const count = bisect(quotations.length, (index) => (quotations[index]?.start ?? 0) < end)
  const found: Range[] = []
  for (let i = count - 1, passed = 0; i >= 0 && passed < maxQuotationDepth; i -= 1) {
    const quotation = quotations[i]
    if (!quotation || quotation.end <= start) passed += 1
    else if (quotation.attribution !== null) found.push(quotation)
  }
  return found
}

/**
 * The report's own words that state something, without everything that has a named source. Empty
 * for a tweet, whose author is the source.
 */
function unsourcedIn({ text }: SpokenText, teller: Teller, shares: Share[], spans: readonly Range[]): string[] {
  if (teller.type === 'tweet') return []
  const attributions = shares.flatMap((share) => share.attributions).filter(namesSource)
  const taken = attributions.flatMap((attribution) => [
    ...listParts(attribution),
    ...findAppositions(text, attribution),
    ...findCircumstances(attribution),
  ])
  const pieces = subtractRanges(spans, taken).flatMap(({ start, end }) => text.slice(start, end).split(';'))
  // If nobody is named, a short sentence is a statement, too.
  return pieces.filter((words) => (attributions.length === 0 ? hasWords(words) : statesSomething(words)))
}

/** False if own words state something and do not say who shared or posted it. */
const isSourceNamed = (report: SpokenText, teller: Teller, shares: Share[], spans: readonly Range[]): boolean =>
  unsourcedIn(report, teller, shares, spans).every(namesSharer)

/** True if own words outside the `covered` ranges state something without a named source. */
export function statesUnsourced(report: SpokenText, span: Range, covered: readonly Range[]): boolean {
  const claims = findOverlapping(report.claims, span)
  const teller = claims[0]?.teller ?? findTellerOutsideClaims(report, span)
  const rest = subtractRanges([span], covered)
  const words = unsourcedIn(report, teller, divideBySpeaker(report, claims, rest), rest)
  return words.some((one) => statesSomething(one) && !namesSharer(one))
}

export const namesSource = ({ speaker, sources }: Pick<Attribution, 'speaker' | 'sources'>) =>
  speaker !== null || sources.length > 0

/** What is between source, cue and contents says when, where or to whom: `told the Post Friday that`. */
function findCircumstances({ sources, cue, contents }: Attribution): Range[] {
  const named = [...sources, ...(cue ? [cue] : [])]
  return contents.flatMap((content) => {
    const before = named.filter(({ end }) => end <= content.start)
    const after = named.filter(({ start }) => start >= content.end)
    return [
      ...(before.length > 0 ? [{ start: Math.min(...before.map(({ start }) => start)), end: content.start }] : []),
      ...(after.length > 0 ? [{ start: content.end, end: Math.max(...after.map(({ end }) => end)) }] : []),
    ]
  })
}
