import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFolder } from '#lib/publish/disk/write-folder'
import { readHeadersFile } from '#lib/publish/host/headers'
import { hostFiles } from '#lib/publish/host/host-files'

/**
 * Writes the headers of a finished site, from its own `_headers`, as the files of hosts that do not read it. They hold
 * the hashes of its style sheets: beside another site they would take its styles away. Nothing where there is no site.
 */
export async function writeHosts(site: string, hosts: string) {
  const file = join(site, '_headers')
  if (!existsSync(file)) return
  const rules = readHeadersFile(readFileSync(file, 'utf8'))
  // The first rule is that of every path, `/*` below the base path.
  const base = rules[0]?.path.slice(0, -2) ?? ''
  await writeFolder(
    hosts,
    hostFiles(
      rules.map(({ path, headers }) => ({ path: path.slice(base.length), headers })),
      base,
    ),
  )
}
