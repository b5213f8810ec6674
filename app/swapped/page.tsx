import type { Metadata } from 'next'
import { homePath, rowPath, swappedComparePath } from '#lib/link/paths'
import { Frame } from '../_components/frame'
import { Opening } from '../_components/opening'
import { Pair } from '../_components/pair'
import { pageMetadata } from '../_page-metadata'
import { site } from '../_site'

const [a, b] = site.reports

export const metadata: Metadata = pageMetadata({
  title: `${b.title} and ${a.title}, side by side · Diptych`,
  description: 'Two dated news reports of one event, whole and as received, side by side; the sides are swapped.',
  path: homePath,
})

export default function SwappedPage() {
  return (
    <Frame current="read" wide>
      <Opening introduction={site.introduction} oneDate={a.datePublished === b.datePublished} swap={homePath} />
      <Pair
        reports={[b, a]}
        comparePath={swappedComparePath}
        topicPath={(id) => rowPath(site.comparison.mainTopics[id] ?? '', swappedComparePath)}
      />
    </Frame>
  )
}
