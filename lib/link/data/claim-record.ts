import { aboutClaims } from '#lib/link/about-claims'
import { hedgeLines } from '#lib/link/hedge-lines'
import {
  absolute,
  annotationPath,
  claimLinkedDataPath,
  claimPath,
  rawPath,
  reportPath,
  topicPath,
} from '#lib/link/paths'
import { proofOf } from '#lib/link/proof'
import { describeRange } from '#lib/link/text-quote'
import { attributionsAt } from '#lib/link/voice-at'
import type { Address } from '#lib/schema/address'
import type { AttributionRecord, ClaimRecord, ReportReference } from '#lib/schema/claim-record'
import type { Report } from '#lib/schema/report'
import type { Site } from '#lib/schema/site'

/** What every record of a report's claims says of the report. */
export const reportReference = ({ slug, letter, title, datePublished, sha256 }: Report): ReportReference => ({
  slug,
  letter,
  title,
  datePublished,
  sha256,
  url: absolute(reportPath(slug)),
  text: absolute(rawPath(slug)),
})

/** An address as its data file gives it: the words never without who speaks, with what reserve, and where. */
export function claimRecord(report: Report, address: Address, { comparison, permalinks }: Site): ClaimRecord {
  const { id, label, voice, text, block } = address
  const tweet = report.tweets.find((one) => one.block === block)
  const parts = report.addresses.filter((one) => one.block === block && one !== address && address.claims.length > 1)
  const own = new Set([id, ...parts.map((part) => part.id)])
  const { bytes, issued } = proofOf(report, address, permalinks)
  return {
    id,
    label,
    url: absolute(claimPath(id)),
    voice,
    hedges: hedgeLines(report, address),
    attributions: attributionsAt(report, address).map(attributionRecord),
    text,
    kind: tweet ? 'tweet' : 'paragraph',
    tweet: tweet ? { authorName: tweet.authorName, handle: tweet.handle, datePublished: tweet.datePublished } : null,
    report: reportReference(report),
    ...describeRange(report.text, address),
    bytes,
    issued,
    claims: parts.map((part) => part.id),
    topics: aboutClaims(comparison, own).topics.map(({ slug, question }) => ({
      slug,
      question,
      url: absolute(topicPath(slug)),
    })),
    linkedData: absolute(claimLinkedDataPath(id)),
    annotation: absolute(annotationPath(id)),
  }
}

const attributionRecord = ({
  type,
  speaker,
  rule,
  resolution,
  cue,
  sources,
  contents,
}: Report['attributions'][number]): AttributionRecord => ({
  type,
  speaker,
  rule,
  resolution,
  cue: cue?.text ?? null,
  sources: sources.map(({ text }) => text),
  contents: contents.map(({ text }) => text),
})
