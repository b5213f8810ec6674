import { bundle } from '#lib/cli/bundle'
import { runNext } from '#lib/cli/run'

// `next dev` serves our script from public/.
if (process.argv[2] === 'dev') await bundle('public', true)

process.exit(await runNext(...process.argv.slice(2)))
