import { bundle } from '#lib/cli/bundle'
import { runNext } from '#lib/cli/run'
import { stop } from '#lib/cli/stop'
import { basePath, defaultSiteUrl, origin } from '#lib/link/site-url'
import { PublishError } from '#lib/publish/problem'
import { publish } from '#lib/publish/publish'
import { printed } from '#lib/schema/print-message'
import { isError, readSite } from '#lib/site'

/**
 * `npm run build`: content → export → finished site. Wrong content ends it before Next starts, and a page that must not be
 * published before the swap, so that a standing `out/` stays as it was.
 */
const { site, messages } = readSite('content')
for (const message of messages) console.error(printed(message))
if (!site) {
  const errors = messages.filter(isError).length
  stop(
    `build: ${errors} ${errors === 1 ? 'error' : 'errors'} in the content; nothing was built, and the site in out/ is as it was`,
  )
}
if (!process.env.SITE_URL) console.log(`build: SITE_URL is not set; absolute addresses begin with ${defaultSiteUrl}`)
await bundle(false)
const status = await runNext('build')
if (status !== 0) process.exit(status)
try {
  publish('.export', '.staged', 'out', '.hosts', { origin, basePath })
} catch (error) {
  if (error instanceof PublishError) stop(error)
  throw error
}
