import { endWithParent } from '#lib/cli/end-with-parent'
import { readPort } from '#lib/cli/port'
import { stop } from '#lib/cli/stop'
import { serve } from '#lib/publish/serve'

try {
  const site = await serve({ folder: 'out', port: readPort(process.env.PORT) })
  console.log(`The site is at http://localhost:${site.port}/ (Ctrl-C ends it)`)
  endWithParent()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => site.close().then(() => process.exit(0)))
} catch (error) {
  stop(error)
}
