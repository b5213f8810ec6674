import { join } from 'node:path'
import { explainDisk } from '#lib/publish/problem'
import { publish } from '#lib/publish/publish'

/** A process that publishes the export in a folder once. It says when it begins, so that it can be killed at any moment after. */
const folder = process.argv[2] ?? ''
const at = (name: string) => join(folder, name)
const folders = {
  exported: at('export'),
  written: at('written'),
  staged: at('staged'),
  out: at('out'),
  hosts: at('hosts'),
}
process.stdout.write('begin\n')
await publish(folders, { origin: 'https://example.org', basePath: '' }, { versions: {}, input: [] }).catch((error) => {
  console.error((explainDisk(error) as Error).message)
  process.exit(1)
})
