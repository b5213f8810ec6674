import { absolute, annotationPath, comparePath, topicPath } from '#lib/address/paths'
import {
  claimNode,
  describeReport,
  type LinkedDataNode,
  newsArticle,
  referToReport,
  withContext,
} from '#lib/output/data/json-ld'
import { topicDescription } from '#lib/output/topic-title'
import type { Attribution } from '#lib/record/attribution'
import type { Topic } from '#lib/record/comparison'
import { intersectRanges } from '#lib/record/ranges'
import type { Address, Report } from '#lib/record/report'
import type { SiteContent } from '#lib/record/site'
import type { Range } from '#lib/record/span'
import { describeAddress, formatDescription, listAttributions } from '#lib/voice/describe-address'
import { findForm } from '#lib/voice/voice-at'
import { attributionInWords, attributionLine } from '#lib/voice/voice-line'

// Linked data files. They have more detail than pages because each is read by itself.

export const claimLinkedData = (report: Report, address: Address): LinkedDataNode =>
  withContext({
    ...describeClaim(report, address),
    appearance: { ...referToReport(report), ...describeReport(report) },
  })

/** A report with its claims in text order. */
export const reportLinkedData = (report: Report): LinkedDataNode => ({
  ...newsArticle(report),
  hasPart: report.addresses
    .filter(({ claims }) => claims.length === 1)
    .map((address) => describeClaim(report, address)),
})

/** Both reports, and each topic as a collection of the claims that answer it. */
export const comparisonLinkedData = ({
  reports,
  comparison,
}: Pick<SiteContent, 'reports' | 'comparison'>): LinkedDataNode =>
  withContext({
    '@type': 'Collection',
    '@id': absolute(comparePath),
    url: absolute(comparePath),
    name: reports.map(({ title }) => title).join(' and '),
    about: reports.map((report) => ({ ...referToReport(report), ...describeReport(report) })),
    hasPart: comparison.topics.map((topic) => topicNode(topic, reports)),
  })

/** The description gives the answering words of each report, or says that there are none. */
function topicNode(topic: Topic, reports: readonly Report[]): LinkedDataNode {
  const url = absolute(topicPath(topic.slug))
  return {
    '@type': 'Collection',
    '@id': url,
    url,
    name: topic.question,
    description: topicDescription(topic, reports),
    hasPart: topic.passages.flatMap(({ id }) =>
      reports.flatMap((report) =>
        report.addresses.filter((one) => one.id === id).map((one) => describeClaim(report, one)),
      ),
    ),
  }
}

/** A claim with its hedges, the quotations in it, and the annotation that locates its words. */
function describeClaim(report: Report, address: Address): LinkedDataNode {
  const described = describeAddress(report, address)
  const parts = [
    ...described.parts.map((part) => claimNode(report, part)),
    // Attributed words may continue in the next sentence; only those of this claim are part of it.
    ...listAttributions(report, address).flatMap((one) =>
      intersectRanges(one.contents, [address]).map((range) => attributedNode(report, one, range)),
    ),
  ]
  return {
    ...claimNode(report, address),
    description: formatDescription(described),
    subjectOf: {
      '@type': 'CreativeWork',
      '@id': absolute(annotationPath(address.id)),
      name: 'A Web Annotation that finds the words',
      encodingFormat: 'application/ld+json',
    },
    ...(parts.length > 0 && { hasPart: parts }),
  }
}

/** Words in quotation marks are a Quotation of their speaker. A paraphrase is not, since its words are the teller's. */
function attributedNode(report: Report, attribution: Attribution, range: Range): LinkedDataNode {
  const line = attributionLine(report, attribution)
  const node = { text: report.text.slice(range.start, range.end), description: attributionInWords(line) }
  if (findForm(report, [attribution], [range]) !== 'quoted') return { '@type': 'CreativeWork', ...node }
  return { '@type': 'Quotation', ...node, ...(attribution.speaker && { spokenByCharacter: { name: line.speaker } }) }
}
