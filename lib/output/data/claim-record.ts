import {
  absolute,
  annotationPath,
  claimLinkedDataPath,
  claimPath,
  rawPath,
  reportPath,
  topicPath,
} from '#lib/address/paths'
import { selectRange } from '#lib/address/text-quote'
import { findAboutClaims } from '#lib/compare/topics/about-claims'
import { makeProof } from '#lib/output/proof'
import type { AttributionRecord, ClaimRecord, ReportReference, SpeakerRecord } from '#lib/record/claim-record'
import type { Address, Report } from '#lib/record/report'
import type { SiteContent } from '#lib/record/site'
import { listAttributions } from '#lib/voice/describe-address'
import { type Speaker, voiceAt } from '#lib/voice/voice-at'
import { hedgeLines, voiceLine } from '#lib/voice/voice-line'

/** The report as the records of its claims refer to it. */
export const reportReference = ({ slug, letter, title, datePublished, sha256 }: Report): ReportReference => ({
  slug,
  letter,
  title,
  datePublished,
  sha256,
  url: absolute(reportPath(slug)),
  text: absolute(rawPath(slug)),
})

/** The data record of an address: its words, never without voice, hedges and location. */
export function claimRecord(report: Report, address: Address, { comparison, permalinks }: SiteContent): ClaimRecord {
  const { id, label, text, block } = address
  const voice = voiceAt(report, [address])
  const tweet = report.tweets.find((one) => one.block === block)
  const parts = report.addresses.filter((one) => one.block === block && one !== address && address.claims.length > 1)
  const own = new Set([id, ...parts.map((part) => part.id)])
  const { bytes, issued } = makeProof(report, address, permalinks)
  return {
    id,
    label,
    url: absolute(claimPath(id)),
    voice: voiceLine(voice, report),
    speakers: voice.speakers.map(speakerRecord),
    hedges: hedgeLines(report, address),
    sourceNamed: address.claims.every((claim) => voiceAt(report, [claim]).sourceNamed),
    attributions: listAttributions(report, address).map(attributionRecord),
    text,
    kind: tweet ? 'tweet' : 'paragraph',
    tweet: tweet ? { authorName: tweet.authorName, handle: tweet.handle, datePublished: tweet.datePublished } : null,
    report: reportReference(report),
    ...selectRange(report.text, address),
    bytes,
    issued,
    claims: parts.map((part) => part.id),
    topics: findAboutClaims(comparison, own).topics.map(({ slug, question }) => ({
      slug,
      question,
      url: absolute(topicPath(slug)),
    })),
    linkedData: absolute(claimLinkedDataPath(id)),
    annotation: absolute(annotationPath(id)),
  }
}

/** A speaker without the slug, which only pages use. */
export const speakerRecord = ({ speaker, form, extent }: Speaker): SpeakerRecord => ({ speaker, form, extent })

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
