import type { MetadataRoute } from 'next'
import { isListed } from '#lib/link/is-listed'
import {
  absolute,
  claimPath,
  claimsPath,
  comparePath,
  homePath,
  methodPath,
  reportPath,
  sourcesPath,
  topicPath,
  wordingPath,
} from '#lib/link/paths'
import { addresses, site } from './_site'

export const dynamic = 'force-static'

/** Every page that search engines may list. */
export default function sitemap(): MetadataRoute.Sitemap {
  const withdrawn = new Set(site.tombstones.map(({ id }) => id))
  const claims = addresses.filter(
    ({ report, address }) => isListed(report, address, site.names) && !withdrawn.has(address.id),
  )
  return [
    homePath,
    comparePath,
    ...site.comparison.topics.map(({ slug }) => topicPath(slug)),
    sourcesPath,
    wordingPath,
    claimsPath,
    methodPath,
    ...site.reports.map(({ slug }) => reportPath(slug)),
    ...claims.map(({ address }) => claimPath(address.id)),
  ].map((path) => ({ url: absolute(path) }))
}
