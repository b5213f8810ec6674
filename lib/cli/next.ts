import { runNext } from '#lib/cli/run'

// Next's own command, but without its telemetry.
process.exit(await runNext(...process.argv.slice(2)))
