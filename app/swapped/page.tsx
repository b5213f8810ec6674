import type { Metadata } from 'next'
import { homePath, swappedComparePath, topicInListPath } from '#lib/address/paths'
import { formatDates, formatHeadline } from '#lib/output/headline'
import { Opening } from '../_components/report/opening'
import { Pair } from '../_components/report/pair'
import { Frame } from '../_components/shared/frame'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'

const [a, b] = site.reports
const headline = formatHeadline(site)

export const metadata: Metadata = pageMetadata({
  title: `${b.title} and ${a.title}, side by side · Diptych`,
  description: `${headline}: ${formatDates(site)}, in full, exactly as received, in the other order.`,
  path: homePath,
})

export default function SwappedPage() {
  return (
    <Frame current="home" wide>
      <Opening headline={headline} introduction={site.introduction} swap={homePath} />
      <Pair
        reports={[b, a]}
        comparePath={swappedComparePath}
        topicPath={(id) => topicInListPath(site.comparison.mainTopics[id] ?? '', swappedComparePath)}
      />
    </Frame>
  )
}
