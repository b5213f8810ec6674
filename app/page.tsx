import type { Metadata } from 'next'
import { newsArticle } from '#lib/link/data/json-ld'
import { datesOf, headlineOf } from '#lib/link/headline'
import { comparePath, homePath, swappedPath, topicPath } from '#lib/link/paths'
import { AddressGuide } from './_components/address-guide'
import { Frame } from './_components/frame'
import { JsonLd } from './_components/json-ld'
import { Opening } from './_components/opening'
import { Pair } from './_components/pair'
import { Printed } from './_components/printed'
import { pageMetadata } from './_page-metadata'
import { site } from './_site'

const [a, b] = site.reports
const headline = headlineOf(site)

export const metadata: Metadata = pageMetadata({
  title: `${a.title} and ${b.title}, side by side · Diptych`,
  description: `${headline}: ${datesOf(site)}, in full, exactly as received.`,
  path: homePath,
})

export default function HomePage() {
  return (
    <Frame current="read" wide>
      <Opening headline={headline} introduction={site.introduction} swap={swappedPath} />
      <Printed>
        <AddressGuide reports={site.reports} />
      </Printed>
      <Pair
        reports={site.reports}
        comparePath={comparePath}
        topicPath={(id) => topicPath(site.comparison.mainTopics[id] ?? '')}
      />
      <JsonLd nodes={site.reports.map(newsArticle)} />
    </Frame>
  )
}
