import { explainDisk } from '#lib/publish/export/problem'
import { publish } from '#lib/publish/publish'
import { foldersIn } from './small-export'

/** A process that publishes the export in a folder once. It says when it begins, so that it can be killed at any moment after. */
const folder = process.argv[2] ?? ''
process.stdout.write('begin\n')
await publish(foldersIn(folder), { origin: 'https://example.org', basePath: '' }, { versions: {}, input: [] }).catch(
  (error) => {
    console.error((explainDisk(error) as Error).message)
    process.exit(1)
  },
)
