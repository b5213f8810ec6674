import type { Metadata } from 'next'
import { datesOf, headlineOf } from '#lib/link/headline'
import { homePath, rowPath, swappedComparePath } from '#lib/link/paths'
import { Frame } from '../_components/frame'
import { Opening } from '../_components/opening'
import { Pair } from '../_components/pair'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'

const [a, b] = site.reports
const headline = headlineOf(site)

export const metadata: Metadata = pageMetadata({
  title: `${b.title} and ${a.title}, side by side · Diptych`,
  description: `${headline}: ${datesOf(site)}, in full, exactly as received, in the other order.`,
  path: homePath,
})

export default function SwappedPage() {
  return (
    <Frame current="read" wide>
      <Opening headline={headline} introduction={site.introduction} swap={homePath} />
      <Pair
        reports={[b, a]}
        comparePath={swappedComparePath}
        topicPath={(id) => rowPath(site.comparison.mainTopics[id] ?? '', swappedComparePath)}
      />
    </Frame>
  )
}
