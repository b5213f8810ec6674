import type { MetadataRoute } from 'next'
import {
  absolute,
  claimPath,
  claimsPath,
  comparePath,
  handoutPath,
  homePath,
  methodPath,
  reportPath,
  topicPath,
  wordingPath,
} from '#lib/address/paths'
import { isIndexable } from '#lib/voice/is-indexable'
import { liveAddresses, site } from './_site'

export const dynamic = 'force-static'

/** All pages that search engines may list. */
export default function sitemap(): MetadataRoute.Sitemap {
  const claims = liveAddresses.filter(({ report, address }) => isIndexable(report, address, site.names))
  return [
    homePath,
    comparePath,
    ...site.comparison.topics.map(({ slug }) => topicPath(slug)),
    wordingPath,
    claimsPath,
    handoutPath,
    methodPath,
    ...site.reports.map(({ slug }) => reportPath(slug)),
    ...claims.map(({ address }) => claimPath(address.id)),
  ].map((path) => ({ url: absolute(path) }))
}
