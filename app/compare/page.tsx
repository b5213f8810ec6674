import type { Metadata } from 'next'
import { comparePath, swappedComparePath } from '#lib/address/paths'
import { SidesOrder } from '../_components/report/sides-order'
import { Frame } from '../_components/shared/frame'
import { TopicList } from '../_components/topic/topic-list'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'

const [a, b] = site.reports

export const metadata: Metadata = pageMetadata({
  title: `${a.title} and ${b.title}, compared · Diptych`,
  description: `${site.comparison.topics.length} questions, each with what the two reports say, side by side, or a note that a report does not say.`,
  path: comparePath,
})

export default function ComparePage() {
  return (
    <Frame current="compare" wide>
      <h1>Both reports, question by question</h1>
      <TopicList comparison={site.comparison} reports={site.reports} />
      <SidesOrder swap={swappedComparePath} />
    </Frame>
  )
}
