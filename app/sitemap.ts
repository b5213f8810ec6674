import type { MetadataRoute } from 'next'
import { isListed } from '#lib/link/is-listed'
import { absolute, claimPath, claimsPath, homePath, methodPath, reportPath } from '#lib/link/paths'
import { addresses, site } from './_site'

export const dynamic = 'force-static'

/** Every page that search engines may list. */
export default function sitemap(): MetadataRoute.Sitemap {
  const claims = addresses.filter(({ report, address }) => isListed(report, address, site.names))
  return [
    homePath,
    claimsPath,
    methodPath,
    ...site.reports.map(({ slug }) => reportPath(slug)),
    ...claims.map(({ address }) => claimPath(address.id)),
  ].map((path) => ({ url: absolute(path) }))
}
