// First, so that it prints what the other modules throw while they are loaded.
import '#lib/cli/stop'
import { basePath } from '#lib/address/site-url'
import { readPort } from '#lib/cli/port'
import { endWithParent } from '#lib/cli/run'
import { stop } from '#lib/cli/stop'
import { serveSite } from '#lib/publish/serve/serve'

try {
  const site = await serveSite('out', readPort(process.env.PORT), basePath)
  console.log(`The site is at http://localhost:${site.port}${basePath}/ (Ctrl-C ends it)`)
  endWithParent()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => site.close().then(() => process.exit(0)))
} catch (error) {
  stop(error)
}
