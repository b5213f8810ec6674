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
import { isListed } from '#lib/voice/is-indexable'
import { site, standing } from './_site'

export const dynamic = 'force-static'

/** Every page that search engines may list. */
export default function sitemap(): MetadataRoute.Sitemap {
  const claims = standing.filter(({ report, address }) => isListed(report, address, site.names))
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
