// First, so that it prints what the other modules throw while they are loaded.
import '#lib/cli/stop'
import { bundle } from '#lib/cli/bundle'
import { runNext } from '#lib/cli/run'
// Read here for a wrong SITE_URL, which Next would show as an error within its own settings.
import '#lib/address/site-url'

// `next dev` serves our script from public/.
if (process.argv[2] === 'dev') await bundle('public', true)

process.exit(await runNext(...process.argv.slice(2)))
