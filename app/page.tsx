import type { Metadata } from 'next'
import { comparePath, homePath, swappedPath, topicPath } from '#lib/address/paths'
import { newsArticle } from '#lib/output/data/json-ld'
import { formatDates, formatHeadline } from '#lib/output/headline'
import { AddressGuide } from './_components/report/address-guide'
import { Opening } from './_components/report/opening'
import { Pair } from './_components/report/pair'
import { Frame } from './_components/shared/frame'
import { JsonLd } from './_components/shared/json-ld'
import { PrintOnly } from './_components/shared/print-only'
import { pageMetadata } from './_page-metadata'
import { site } from './_site'

const [a, b] = site.reports
const headline = formatHeadline(site)

export const metadata: Metadata = pageMetadata({
  title: `${a.title} and ${b.title}, side by side · Diptych`,
  description: `${headline}: ${formatDates(site)}, in full, exactly as received.`,
  path: homePath,
})

export default function HomePage() {
  return (
    <Frame current="home" wide>
      <Opening headline={headline} introduction={site.introduction} swap={swappedPath} />
      <PrintOnly>
        <AddressGuide reports={site.reports} />
      </PrintOnly>
      <Pair
        reports={site.reports}
        comparePath={comparePath}
        topicPath={(id) => topicPath(site.comparison.mainTopics[id] ?? '')}
      />
      <JsonLd nodes={site.reports.map(newsArticle)} />
    </Frame>
  )
}
