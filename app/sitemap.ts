import type { MetadataRoute } from 'next'
import { absolute, listedPaths } from '#lib/address/paths'
import { isIndexable } from '#lib/voice/is-indexable'
import { liveAddresses, site } from './_site'

export const dynamic = 'force-static'

/** All pages that search engines may list. */
export default function sitemap(): MetadataRoute.Sitemap {
  const claims = liveAddresses.filter(({ report, address }) => isIndexable(report, address, site.names))
  const paths = listedPaths({
    topic: site.comparison.topics.map(({ slug }) => slug),
    report: site.reports.map(({ slug }) => slug),
    claim: claims.map(({ address }) => address.id),
  })
  return paths.map((path) => ({ url: absolute(path) }))
}
