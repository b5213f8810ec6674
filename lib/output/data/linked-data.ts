import { absolute, annotationPath, comparePath, topicPath } from '#lib/address/paths'
import { aboutReport, claimNode, type Node, newsArticle, reference, whole } from '#lib/output/data/json-ld'
import { topicDescription } from '#lib/output/topic-title'
import type { Attribution } from '#lib/record/attribution'
import type { Topic } from '#lib/record/comparison'
import { intersectRanges } from '#lib/record/ranges'
import type { Address, Report } from '#lib/record/report'
import type { SiteContent } from '#lib/record/site'
import type { Range } from '#lib/record/span'
import { attributionsAt, describeAddress, describedWords } from '#lib/voice/describe-address'
import { formOf } from '#lib/voice/voice-at'
import { attributionLine } from '#lib/voice/voice-line'

// Files of linked data: more than the pages carry, since each is read alone.

export const claimLinkedData = (report: Report, address: Address): Node =>
  whole({ ...claimInFull(report, address), appearance: { ...reference(report), ...aboutReport(report) } })

/** A report with its claims in the order of the text. */
export const reportLinkedData = (report: Report): Node => ({
  ...newsArticle(report),
  hasPart: report.addresses.filter(({ claims }) => claims.length === 1).map((address) => claimInFull(report, address)),
})

/** Both reports, and each question as a collection of the claims that answer it. */
export const comparisonLinkedData = ({ reports, comparison }: Pick<SiteContent, 'reports' | 'comparison'>): Node =>
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
    // What is attributed may go on in the next sentence; a part of this claim is only what is in it.
    ...attributionsAt(report, address).flatMap((one) =>
      intersectRanges(one.contents, [address]).map((range) => attributedNode(report, one, range)),
    ),
  ]
  return {
    ...claimNode(report, address),
    description: describedWords(described),
    subjectOf: {
      '@type': 'CreativeWork',
      '@id': absolute(annotationPath(address.id)),
      name: 'A Web Annotation that finds the words',
      encodingFormat: 'application/ld+json',
    },
    ...(parts.length > 0 && { hasPart: parts }),
  }
}

/** Words between quotation marks are a Quotation of their speaker. A paraphrase is not: its words are the teller's. */
function attributedNode(report: Report, attribution: Attribution, range: Range): Node {
  const { speaker, words } = attributionLine(report, attribution)
  const node = { text: report.text.slice(range.start, range.end), description: `${speaker}, ${words}` }
  if (formOf(report, [attribution], [range]) !== 'quoted') return { '@type': 'CreativeWork', ...node }
  return { '@type': 'Quotation', ...node, ...(attribution.speaker && { spokenByCharacter: { name: speaker } }) }
}
