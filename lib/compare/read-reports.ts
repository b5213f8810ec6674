import { authorOf, speakerAt } from '#lib/compare/speaker-at'
import type { Address } from '#lib/schema/address'
import type { Claim } from '#lib/schema/claim'
import { groupByBlock } from '#lib/schema/group-by-block'
import type { Name } from '#lib/schema/name'
import type { Occurrence } from '#lib/schema/occurrence'
import type { Report } from '#lib/schema/report'
import { type Range, spanOf } from '#lib/schema/span'
import type { Tweet } from '#lib/schema/tweet'
import type { Voice } from '#lib/schema/voice'
import { withoutAddresses } from '#lib/schema/without-addresses'

/** A claim made ready for looking up words. */
export type ClaimReading = {
  claim: Claim
  /** The claim's text with web addresses and handles blanked out, of the same length. */
  words: string
  /** The occurrence of a range of the report's text that lies within the claim. */
  at: (place: Range) => Occurrence
}

/** A printed tweet: its words in one piece, and the occurrence of a range of its trailer. */
export type TweetReading = { tweet: Tweet; whole: Occurrence; inTrailer: (place: Range) => Occurrence }

/** A report made ready for looking up words: the one place where an occurrence is put together. */
export type Reading = { report: Report; claims: ClaimReading[]; tweets: TweetReading[] }

/** Both reports, in the order of their letters whichever is given first: so swapping them changes nothing. */
export const readReports = (reports: Report[], names: Name[]): Reading[] =>
  reports
    .toSorted((a, b) => ascending(a.letter, b.letter) || ascending(a.slug, b.slug))
    .map((report) => ({ report, claims: claimsOf(report, names), tweets: tweetsOf(report, names) }))

/** By letter, then as in the text. */
export const inOrder = (a: Occurrence | undefined, b: Occurrence | undefined) =>
  a && b ? ascending(a.letter, b.letter) || ascending(a.report, b.report) || a.start - b.start : 0

/** By code units: the same in every language of a machine. */
export const ascending = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

function claimsOf(report: Report, names: Name[]): ClaimReading[] {
  // A block of several claims has an address as well; it holds more than one and is never a claim's.
  const own = new Map(report.addresses.filter(({ claims }) => claims.length === 1).map((one) => [one.claims[0], one]))
  const quotations = groupByBlock(report.quotations, report.blocks.length)
  return report.claims.flatMap((claim, index) => {
    const address = own.get(index)
    if (!address) return []
    const context = { claim, quotations: quotations[claim.block] ?? [], names }
    const at = (place: Range) => occurrenceOf(report, address, claim, place, speakerAt(report, context, place))
    return [{ claim, words: withoutAddresses(claim.text), at }]
  })
}

function tweetsOf(report: Report, names: Name[]): TweetReading[] {
  const first = new Map(report.addresses.toReversed().map((address) => [address.block, address]))
  const claims = groupByBlock(report.claims, report.blocks.length)
  return report.tweets.flatMap((tweet) => {
    const address = first.get(tweet.block)
    // Some of its words may be withdrawn, and the address of the whole with them.
    if (!address || address.claims.length !== claims[tweet.block]?.length) return []
    const author = authorOf({ handle: tweet.handle, name: tweet.authorName }, names)
    const inTrailer = (place: Range) => occurrenceOf(report, address, tweet.trailer, place, author)
    return [{ tweet, whole: occurrenceOf(report, address, tweet.text, tweet.text, author), inTrailer }]
  })
}

const occurrenceOf = (
  { slug, letter, text }: Report,
  { id, label, voice: line }: Address,
  sentence: Range,
  { start, end }: Range,
  voice: Voice | null,
): Occurrence => ({
  ...spanOf(text, start, end),
  report: slug,
  letter,
  id,
  label,
  line,
  before: text.slice(sentence.start, start),
  after: text.slice(end, sentence.end),
  voice,
})

/** What stands of a range in each claim that it touches, in order. Claims are in the order of the text. */
export function pieces({ claims }: Reading, { start, end }: Range): Occurrence[] {
  let [low, high] = [0, claims.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((claims[middle]?.claim.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: Occurrence[] = []
  for (let one = claims[low]; one && one.claim.start < end; one = claims[++low])
    found.push(one.at({ start: Math.max(start, one.claim.start), end: Math.min(end, one.claim.end) }))
  return found
}

/** Every place of a claim where the pattern, which has the flag `g`, matches. */
export const matchesIn = ({ claim, words, at }: ClaimReading, pattern: RegExp): Occurrence[] =>
  [...words.matchAll(pattern)].map(({ 0: { length }, index }) =>
    at({ start: claim.start + index, end: claim.start + index + length }),
  )
