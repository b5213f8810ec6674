import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs'
import { ExpectedError } from '#lib/message/expected-error'
import { writeHostFiles } from '#lib/publish/host/host-files'

/**
 * The folders of a build: Next's export, the files that we generate besides, the site before the
 * swap, the site, and the files for hosts that do not read `_headers`.
 */
export type Folders = {
  exported: string
  generated: string
  staged: string
  out: string
  hosts: string
}

/**
 * What a build begins with: the current site and its host files complete, and nothing left of a
 * build that was cut short, since half an export must never be taken for a whole one.
 */
export async function cleanUpBeforeBuild({ exported, generated, staged, out, hosts }: Folders) {
  recover(out)
  for (const folder of [exported, generated, staged]) rmSync(folder, { recursive: true, force: true })
  await writeHostFiles(out, hosts)
}

/** Where the old site waits while the new one takes its place, and where it goes to be removed. */
const aside = (out: string) => `${out}.old`
const gone = (out: string) => `${out}.gone`

/**
 * Puts the old site back where a crash fell between the two renames. Every command that needs the
 * site calls this first.
 */
export function recover(out: string) {
  rmSync(gone(out), { recursive: true, force: true })
  if (!existsSync(aside(out))) return
  if (existsSync(out)) discard(out)
  else renameSync(aside(out), out)
}

/**
 * Puts the finished site in the place of the old one, in two renames: a folder cannot be renamed
 * over a full one. Throws where a rename is refused; then the old site is back in its place.
 */
export function swapIn(staged: string, out: string) {
  const found = lstatSync(out, { throwIfNoEntry: false })
  if (found && !found.isDirectory())
    throw new ExpectedError(`${out} is a file or a link, not a folder, and is not replaced; move it away`)
  recover(out)
  const hasOld = existsSync(out)
  if (hasOld) renameSync(out, aside(out))
  try {
    renameSync(staged, out)
  } catch (error) {
    if (hasOld) renameSync(aside(out), out)
    throw error
  }
  try {
    if (hasOld) discard(out)
  } catch {
    // The new site is in place. The next command removes what is left.
  }
}

/**
 * Renames the old site before removing it: a removal cut short must not leave half a site under a
 * name that `recover` puts back.
 */
function discard(out: string) {
  renameSync(aside(out), gone(out))
  rmSync(gone(out), { recursive: true, force: true })
}
