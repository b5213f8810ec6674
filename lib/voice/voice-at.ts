import type { Attribution } from '#lib/record/attribution'
import type { Claim, ParsedClaim, Teller } from '#lib/record/claim'
import type { Hedge } from '#lib/record/hedge'
import { bisect, findOverlapping, intersectRanges, subtractRanges } from '#lib/record/ranges'
import type { Records } from '#lib/record/records'
import { overlaps, type Range } from '#lib/record/span'
import { namesSharer, statesSomething, withoutTag } from '#lib/voice/own-words'

/** Somebody whose attributed words are among the words shown. */
export type Speaker = {
  /** In our spelling; null where the text neither names nor describes the speaker. */
  speaker: string | null
  /** Slug of the speaker's Name in the register; null where there is none. */
  name: string | null
  /** By the letters and digits that are the speaker's: all between quotation marks, none of them, or some. */
  form: 'quoted' | 'paraphrased' | 'both'
  /** `whole` where nothing else is shown but the words that attribute; in doubt `part`. */
  extent: 'whole' | 'part'
}

/** Who says exactly the words of a stretch. */
export type Voice = {
  /** The report, or the author of the tweet that the words are in. */
  teller: Teller
  /** True where some of the words are the teller's own. */
  ownWords: boolean
  /** One entry a speaker, in the order of the text. */
  speakers: Speaker[]
  /** Those that qualify some of the words, or are among them; in the order of the text. */
  hedges: Hedge[]
  /** False where the report's own words state something and name nobody who said, wrote, shared, posted or showed it. */
  sourceNamed: boolean
}

/** The records that a voice is read from; claims, tweets and quotations in the order of the text. */
export type Spoken = Pick<Records, 'tweets' | 'quotations' | 'attributions'> & {
  text: string
  claims: readonly (ParsedClaim | Claim)[]
}

/**
 * Who says the words of a stretch: of a claim, of a block, or of some words cut out of it. Pure.
 * @param spans UTF-16 offsets into the report's text, half-open, within one block
 */
export function voiceAt(report: Spoken, spans: readonly Range[]): Voice {
  const { text } = report
  const around = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const claims = findOverlapping(report.claims, around)
  const teller = claims[0]?.teller ?? tellerOfTrailer(report, around)
  const shares = sharesOf(report, claims, spans).filter(({ speaker }) => !isTeller(speaker, teller))
  const own = subtractRanges(
    spans,
    shares.flatMap(({ attributions }) => attributions.flatMap((one) => [...partsOf(one), ...appositionsOf(text, one)])),
  )
  const ownWords = shares.length === 0 || hasWords(withoutTag(textOf(text, own)))
  const speakers = shares.map(({ speaker, name, attributions, words }): Speaker => {
    const extent = shares.length === 1 && !ownWords ? 'whole' : 'part'
    return { speaker, name, form: formOf(report, attributions, words), extent }
  })
  const hedges = claims
    .flatMap((claim) => claim.hedges)
    .filter((hedge) => spans.some((span) => overlaps(span, hedge) || overlaps(span, hedge.scope)))
  return { teller, ownWords, speakers, hedges, sourceNamed: isSourceNamed(report, teller, shares, spans) }
}

/** True where words have a letter, a digit or a symbol such as an emoji. */
const hasWords = (words: string) => /[\p{L}\p{N}\p{S}]/u.test(words)

/** The words of some stretches; what was cut out between them parts words. */
const textOf = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end)).join(' ¶ ')

/** Everything of an attribution: its contents, the words that name its source, and its cue. */
const partsOf = ({ sources, cue, contents }: Attribution): Range[] => [...contents, ...sources, ...(cue ? [cue] : [])]

/** What follows a speaker's name after a comma and opens a circumstance or a clause, not a description of the speaker. */
const opensClause = 'who|whose|whom|which|where|when|while|as|after|before|and|but|in|on|at|during|speaking'
const apposition = new RegExp(
  `^,\\s(?!(?:${opensClause})\\b)(?:[^.,;:!?“”"]|(?<=\\b\\p{Lu}(?:\\.\\p{Lu})?)\\.){1,120}(?=[.,]|$)`,
  'u',
)

/** `said Ana Duarte, mayor of Port Ellery.`: how a speaker is described after the name, up to the end or the next comma. */
function appositionsOf(text: string, { sources }: Attribution): Range[] {
  return sources.flatMap(({ end }) => {
    const [found] = apposition.exec(text.slice(end, end + 130)) ?? []
    return found ? [{ start: end, end: end + found.length }] : []
  })
}

/** Outside every claim a place is in the trailer of a tweet, which may have no words besides, or in a label. */
function tellerOfTrailer({ tweets, claims }: Spoken, around: Range): Teller {
  const [tweet] = findOverlapping(tweets, around)
  if (!tweet) return { type: 'report' }
  const [claim] = findOverlapping(claims, tweet)
  if (claim) return claim.teller
  const { authorName, handle } = tweet
  return { type: 'tweet', name: authorName, printedName: authorName, handle }
}

/** What a tweet's author quotes of himself is his own. */
const isTeller = (speaker: string | null, teller: Teller) => teller.type === 'tweet' && teller.name === speaker

/** One speaker's part of a stretch; `words` are those that no other speaker says within his. */
type Share = { speaker: string | null; name: string | null; attributions: Attribution[]; words: Range[] }

function sharesOf({ text, attributions }: Spoken, claims: readonly ParsedClaim[], spans: readonly Range[]): Share[] {
  const all = [...new Set(claims.flatMap((claim) => claim.attributions))]
    .sort((a, b) => a - b)
    .flatMap((index) => attributions[index] ?? [])
  const touching = all
    .map((attribution) => ({ attribution, words: intersectRanges(attribution.contents, spans) }))
    .filter(({ words }) => hasWords(textOf(text, words)))
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
    const { speaker, name } = attribution
    const known = shares.find((share) => share.speaker === speaker)
    if (known) {
      known.attributions.push(attribution)
      known.words.push(...own)
    } else shares.push({ speaker, name, attributions: [attribution], words: own })
  }
  return shares
}

const sizeOf = (ranges: readonly Range[]) => ranges.reduce((sum, { start, end }) => sum + end - start, 0)

/** True where one speaker's words lie in another's, who passes them on. */
const isWithin = (inner: readonly Range[], outer: readonly Range[]) =>
  sizeOf(inner) < sizeOf(outer) && subtractRanges(inner, outer).length === 0

/** How somebody’s words are given. Titles in quotation marks are nobody's words and do not make a paraphrase a quotation. */
export function formOf(
  { text, quotations }: Pick<Spoken, 'text' | 'quotations'>,
  attributions: readonly Attribution[],
  words: readonly Range[],
): Speaker['form'] {
  const near = words.flatMap((range) => quotationsAround(quotations, range))
  const marked = [...near, ...attributions.flatMap(({ type, contents }) => (type === 'direct' ? contents : []))]
  const quoted = hasWords(textOf(text, intersectRanges(words, marked)))
  const paraphrased = hasWords(textOf(text, subtractRanges(words, marked)))
  if (!quoted) return 'paraphrased'
  return paraphrased ? 'both' : 'quoted'
}

/** As many quotations that end before a place are passed over: so deep are they within one another at most. */
const maxDepth = 20

/** The quotations that overlap a range, found by halving: they are in the order of their starts. */
function quotationsAround(quotations: Spoken['quotations'], { start, end }: Range): Range[] {
  const count = bisect(quotations.length, (index) => (quotations[index]?.start ?? 0) < end)
  const found: Range[] = []
  for (let i = count - 1, passed = 0; i >= 0 && passed < maxDepth; i -= 1) {
    const quotation = quotations[i]
    if (!quotation || quotation.end <= start) passed += 1
    else if (quotation.attribution !== null) found.push(quotation)
  }
  return found
}

/** What is left of the report's words once every named source is taken away states nothing, or says who shared it. */
function isSourceNamed({ text }: Spoken, teller: Teller, shares: Share[], spans: readonly Range[]): boolean {
  if (teller.type === 'tweet') return true
  const attributions = shares.flatMap((share) => share.attributions).filter(isNamed)
  const taken = attributions.flatMap((attribution) => [
    ...partsOf(attribution),
    ...appositionsOf(text, attribution),
    ...circumstancesOf(attribution),
  ])
  return subtractRanges(spans, taken)
    .map(({ start, end }) => text.slice(start, end))
    .every((words) => (attributions.length > 0 && !statesSomething(words)) || namesSharer(words))
}

export const isNamed = ({ speaker, sources }: Pick<Attribution, 'speaker' | 'sources'>) =>
  speaker !== null || sources.length > 0

/** What is between a source, its cue and the contents says when, where or to whom: `told the Post Friday that`. */
function circumstancesOf({ sources, cue, contents }: Attribution): Range[] {
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
