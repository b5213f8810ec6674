import { rmSync } from 'node:fs'
import { recover } from '#lib/publish/disk/swap'
import { writeHostFiles } from '#lib/publish/host/host-files'

/**
 * Paths of the folders of a build: Next's export, what is written beside it, the site before the swap, the site, and the
 * files for other hosts.
 */
export type Folders = { exported: string; written: string; staged: string; out: string; hosts: string }

/**
 * What a build begins with: the standing site and its host files whole, and nothing left of a build that was cut short,
 * since half an export must never be taken for one.
 */
export async function makeReady({ exported, written, staged, out, hosts }: Folders) {
  recover(out)
  for (const folder of [exported, written, staged]) rmSync(folder, { recursive: true, force: true })
  await writeHostFiles(out, hosts)
}
