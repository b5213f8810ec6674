import { liveClaims } from '#lib/address/addresses'
import { blankUrlsAndHandles } from '#lib/address/blank-urls'
import type { Occurrence } from '#lib/compare/words/occurrence'
import type { Claim } from '#lib/record/claim'
import { groupByBlock } from '#lib/record/group-by'
import { bisect } from '#lib/record/ranges'
import type { Report } from '#lib/record/report'
import { type Range, spanOf } from '#lib/record/span'
import type { Tweet } from '#lib/record/tweet'
import { voiceAt } from '#lib/voice/voice-at'

/** A claim prepared for searching. */
export type ClaimReading = {
  claim: Claim
  /** The claim's text with URLs and handles blanked out; offsets are unchanged. */
  words: string
  /** Makes the occurrence of a range within the claim, in offsets of the report's text. */
  at: (place: Range) => Occurrence
}

/** A tweet prepared for searching: the occurrence of all its words, and of a range in its trailer. */
export type TweetReading = { tweet: Tweet; whole: Occurrence; inTrailer: (place: Range) => Occurrence }

/** A report prepared for searching. All occurrences are made by its functions. */
export type Reading = { report: Report; claims: ClaimReading[]; tweets: TweetReading[] }

/** Prepares both reports, ordered by letter, so that the order of the arguments changes nothing. */
export const readReports = (reports: readonly Report[]): Reading[] =>
  reports
    .toSorted((a, b) => compareCodeUnits(a.letter, b.letter) || compareCodeUnits(a.slug, b.slug))
    .map((report) => ({ report, claims: readClaims(report), tweets: readTweets(report) }))

/** Sorts by letter, then by position in the text. */
export const compareOccurrences = (a: Occurrence | undefined, b: Occurrence | undefined) =>
  a && b ? compareCodeUnits(a.letter, b.letter) || compareCodeUnits(a.report, b.report) || a.start - b.start : 0

/** Sorts by code units, independently of the machine's locale. */
export const compareCodeUnits = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

const readClaims = (report: Report): ClaimReading[] =>
  liveClaims(report).map((claim) => ({
    claim,
    words: blankUrlsAndHandles(claim.text),
    at: (place) => makeOccurrence(report, claim, claim, place),
  }))

function readTweets(report: Report): TweetReading[] {
  const addressesIn = groupByBlock(report.addresses, report.blocks.length)
  const claimsIn = groupByBlock(report.claims, report.blocks.length)
  return report.tweets.flatMap((tweet) => {
    const address = addressesIn[tweet.block]?.[0]
    // If some of its words are withdrawn, so is the address of the whole tweet.
    if (!address || address.claims.length !== claimsIn[tweet.block]?.length) return []
    const inTrailer = (place: Range) => makeOccurrence(report, address, tweet.trailer, place)
    return [{ tweet, whole: makeOccurrence(report, address, tweet.text, tweet.text), inTrailer }]
  })
}

const makeOccurrence = (
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

/** Splits a range of the report's text at the ends of claims: one occurrence for each claim that it overlaps. */
export function splitByClaim({ claims }: Reading, { start, end }: Range): Occurrence[] {
  const first = bisect(claims.length, (index) => (claims[index]?.claim.end ?? 0) <= start)
  const found: Occurrence[] = []
  for (let i = first, one = claims[i]; one && one.claim.start < end; one = claims[++i])
    found.push(one.at({ start: Math.max(start, one.claim.start), end: Math.min(end, one.claim.end) }))
  return found
}

/** Every match of the pattern, which has the flag `g`, in a claim. */
export const findMatches = ({ claim, words, at }: ClaimReading, pattern: RegExp): Occurrence[] =>
  [...words.matchAll(pattern)].map(({ 0: { length }, index }) =>
    at({ start: claim.start + index, end: claim.start + index + length }),
  )
