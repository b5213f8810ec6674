import { runNext } from '#lib/cli/run'
import { stop } from '#lib/cli/stop'
import { defaultSiteUrl } from '#lib/link/site-url'
import { printed } from '#lib/schema/print-message'
import { isError, readSite } from '#lib/site'

/** `npm run build`: wrong content ends it before Next starts, so that a standing `out/` stays as it was. */
const { site, messages } = readSite('content')
for (const message of messages) console.error(printed(message))
if (!site) {
  const errors = messages.filter(isError).length
  stop(
    `build: ${errors} ${errors === 1 ? 'error' : 'errors'} in the content; nothing was built, and the site in out/ is as it was`,
  )
}
if (!process.env.SITE_URL) console.log(`build: SITE_URL is not set; absolute addresses begin with ${defaultSiteUrl}`)
process.exit(await runNext('build'))
