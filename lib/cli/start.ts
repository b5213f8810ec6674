// First, so that it prints what the other modules throw while they are loaded.
import '#lib/cli/stop'
import { readPort } from '#lib/cli/port'
import { endWithParent, runScript } from '#lib/cli/run'
import { stop } from '#lib/cli/stop'
import { listen } from '#lib/publish/serve/listen'

try {
  // Opened and closed at once: a port that is taken is said before the long build, not after it.
  const probe = await listen(readPort(process.env.PORT))
  await probe.close()
} catch (error) {
  stop(error)
}

endWithParent()
process.exit((await runScript('lib/cli/build.ts')) || (await runScript('lib/cli/serve.ts')))
