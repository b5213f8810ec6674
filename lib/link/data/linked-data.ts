import { claimDescription } from '#lib/link/claim-title'
import { aboutReport, claimNode, type Node, newsArticle, reference, whole } from '#lib/link/data/json-ld'
import { describeAddress } from '#lib/link/describe-address'
import { attributionLine, unnamedSource } from '#lib/link/hedge-lines'
import { absolute, annotationPath, comparePath, topicPath } from '#lib/link/paths'
import { topicDescription } from '#lib/link/topic-title'
import { attributionsAt } from '#lib/link/voice-at'
import type { Address } from '#lib/schema/address'
import type { Attribution } from '#lib/schema/attribution'
import type { Topic } from '#lib/schema/comparison'
import type { Report } from '#lib/schema/report'
import type { Site } from '#lib/schema/site'
import { overlaps } from '#lib/schema/span'

// Files of linked data: more than the pages carry, since each is read alone.

export const claimLinkedData = (report: Report, address: Address): Node =>
  whole({ ...claimInFull(report, address), appearance: { ...reference(report), ...aboutReport(report) } })

/** A report with its claims in the order of the text. */
export const reportLinkedData = (report: Report): Node => ({
  ...newsArticle(report),
  hasPart: report.addresses.filter(({ claims }) => claims.length === 1).map((address) => claimInFull(report, address)),
})

/** Both reports, and each question as a collection of the claims that answer it. */
export const comparisonLinkedData = ({ reports, comparison }: Pick<Site, 'reports' | 'comparison'>): Node =>
  whole({
    '@type': 'Collection',
    '@id': absolute(comparePath),
    url: absolute(comparePath),
    name: reports.map(({ title }) => title).join(' and '),
    about: reports.map((report) => ({ ...reference(report), ...aboutReport(report) })),
    hasPart: comparison.topics.map((topic) => topicNode(topic, reports)),
  })

/** The description says for each report which words answer, or that it is silent. */
function topicNode(topic: Topic, reports: readonly Report[]): Node {
  const url = absolute(topicPath(topic.slug))
  return {
    '@type': 'Collection',
    '@id': url,
    url,
    name: topic.question,
    description: topicDescription(topic, reports),
    hasPart: topic.passages.flatMap(({ id }) =>
      reports.flatMap((report) =>
        report.addresses.filter((one) => one.id === id).map((one) => claimInFull(report, one)),
      ),
    ),
  }
}

/** A claim with what weakens it, whose words it holds, and where its words can be found. */
function claimInFull(report: Report, address: Address): Node {
  const described = describeAddress(report, address)
  const parts = [
    ...described.parts.map((part) => claimNode(report, part)),
    ...attributionsAt(report, address).flatMap((one) =>
      one.contents
        .filter((content) => overlaps(content, address))
        // What is attributed may go on in the next sentence; a part of this claim is only what stands in it.
        .map(({ start, end }) => report.text.slice(Math.max(start, address.start), Math.min(end, address.end)))
        .map((text) => attributedNode(one, text)),
    ),
  ]
  return {
    ...claimNode(report, address),
    description: claimDescription(described),
    subjectOf: {
      '@type': 'CreativeWork',
      '@id': absolute(annotationPath(address.id)),
      name: 'A Web Annotation that finds the words',
      encodingFormat: 'application/ld+json',
    },
    ...(parts.length > 0 && { hasPart: parts }),
  }
}

/** Words between marks are a Quotation of whoever speaks. What is told is not: its words are the teller's. */
function attributedNode(attribution: Attribution, text: string): Node {
  const { speaker, words } = attributionLine(attribution)
  const description = `${speaker}, ${words}`
  if (attribution.type !== 'direct') return { '@type': 'CreativeWork', text, description }
  const spokenBy = speaker !== unnamedSource && { spokenByCharacter: { name: speaker } }
  return { '@type': 'Quotation', text, description, ...spokenBy }
}
