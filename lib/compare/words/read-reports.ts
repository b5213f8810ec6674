import { liveClaims } from '#lib/address/addresses'
import { blankUrlsAndHandles } from '#lib/address/blank-addresses'
import type { Occurrence } from '#lib/compare/words/occurrence'
import type { Claim } from '#lib/record/claim'
import { groupByBlock } from '#lib/record/group-by'
import { bisect } from '#lib/record/ranges'
import type { Report } from '#lib/record/report'
import { type Range, spanOf } from '#lib/record/span'
import type { Tweet } from '#lib/record/tweet'
import { voiceAt } from '#lib/voice/voice-at'

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
export const readReports = (reports: readonly Report[]): Reading[] =>
  reports
    .toSorted((a, b) => ascending(a.letter, b.letter) || ascending(a.slug, b.slug))
    .map((report) => ({ report, claims: claimsOf(report), tweets: tweetsOf(report) }))

/** By letter, then as in the text. */
export const inOrder = (a: Occurrence | undefined, b: Occurrence | undefined) =>
  a && b ? ascending(a.letter, b.letter) || ascending(a.report, b.report) || a.start - b.start : 0

/** By code units: the same in every language of a machine. */
export const ascending = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

const claimsOf = (report: Report): ClaimReading[] =>
  liveClaims(report).map((claim) => ({
    claim,
    words: blankUrlsAndHandles(claim.text),
    at: (place) => occurrenceOf(report, claim, claim, place),
  }))

function tweetsOf(report: Report): TweetReading[] {
  const addressesIn = groupByBlock(report.addresses, report.blocks.length)
  const claimsIn = groupByBlock(report.claims, report.blocks.length)
  return report.tweets.flatMap((tweet) => {
    const address = addressesIn[tweet.block]?.[0]
    // Some of its words may be withdrawn, and the address of the whole with them.
    if (!address || address.claims.length !== claimsIn[tweet.block]?.length) return []
    const inTrailer = (place: Range) => occurrenceOf(report, address, tweet.trailer, place)
    return [{ tweet, whole: occurrenceOf(report, address, tweet.text, tweet.text), inTrailer }]
  })
}

const occurrenceOf = (
  report: Report,
  { id, label }: Pick<Claim, 'id' | 'label'>,
  sentence: Range,
  { start, end }: Range,
): Occurrence => ({
  ...spanOf(report.text, start, end),
  report: report.slug,
  letter: report.letter,
  id,
  label,
  before: report.text.slice(sentence.start, start),
  after: report.text.slice(end, sentence.end),
  voice: voiceAt(report, [{ start, end }]),
})

/** The part of a range in each claim that it touches, in order. Claims are in the order of the text. */
export function pieces({ claims }: Reading, { start, end }: Range): Occurrence[] {
  const first = bisect(claims.length, (index) => (claims[index]?.claim.end ?? 0) <= start)
  const found: Occurrence[] = []
  for (let i = first, one = claims[i]; one && one.claim.start < end; one = claims[++i])
    found.push(one.at({ start: Math.max(start, one.claim.start), end: Math.min(end, one.claim.end) }))
  return found
}

/** Every place of a claim where the pattern, which has the flag `g`, matches. */
export const matchesIn = ({ claim, words, at }: ClaimReading, pattern: RegExp): Occurrence[] =>
  [...words.matchAll(pattern)].map(({ 0: { length }, index }) =>
    at({ start: claim.start + index, end: claim.start + index + length }),
  )
