import type { MetadataRoute } from 'next'
import { absolute, listedPaths } from '#lib/address/paths'
import { isListed } from '#lib/voice/is-indexable'
import { site, standing } from './_site'

export const dynamic = 'force-static'

/** Every page that search engines may list. */
export default function sitemap(): MetadataRoute.Sitemap {
  const claims = standing.filter(({ report, address }) => isListed(report, address, site.names))
  const paths = listedPaths({
    topic: site.comparison.topics.map(({ slug }) => slug),
    report: site.reports.map(({ slug }) => slug),
    claim: claims.map(({ address }) => address.id),
  })
  return paths.map((path) => ({ url: absolute(path) }))
}
