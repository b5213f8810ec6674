import type { MetadataRoute } from 'next'
import { absolute, sitemapPath } from '#lib/address/paths'

export const dynamic = 'force-static'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(sitemapPath) }
}
