import type { Metadata } from 'next'
import { comparePath } from '#lib/address/paths'
import { SidesOrder } from '../../_components/report/sides-order'
import { Frame } from '../../_components/shared/frame'
import { TopicList } from '../../_components/topic/topic-list'
import { pageMetadata } from '../../_page-metadata'
import { site } from '../../_site'

const [a, b] = site.reports

export const metadata: Metadata = pageMetadata({
  title: `${b.title} and ${a.title}, compared · Diptych`,
  description: `${site.comparison.topics.length} questions, each with what the two reports say, side by side, in the other order.`,
  path: comparePath,
})

export default function SwappedComparePage() {
  return (
    <Frame current="compare" wide>
      <h1>Both reports, question by question</h1>
      <TopicList comparison={site.comparison} reports={site.reports.toReversed()} swapped />
      <SidesOrder swap={comparePath} />
    </Frame>
  )
}
