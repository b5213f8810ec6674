import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs'

/** Where the standing site waits while the new one takes its place, and where it goes to be removed. */
const aside = (out: string) => `${out}.old`
const gone = (out: string) => `${out}.gone`

/** Puts the standing site back where a crash fell between the two renames. Called first by every command that needs it. */
export function recover(out: string) {
  rmSync(gone(out), { recursive: true, force: true })
  if (!existsSync(aside(out))) return
  if (existsSync(out)) discard(out)
  else renameSync(aside(out), out)
}

/**
 * Puts the finished site in the place of the standing one: aside, in, away. A folder cannot be renamed over a full one.
 * Throws where a rename is refused; then the standing site is back in its place.
 */
export function swapIn(staged: string, out: string) {
  const found = lstatSync(out, { throwIfNoEntry: false })
  if (found && !found.isDirectory())
    throw new Error(`${out} is a file or a link, not a folder, and is not replaced; move it away`)
  recover(out)
  const stands = existsSync(out)
  if (stands) renameSync(out, aside(out))
  try {
    renameSync(staged, out)
  } catch (error) {
    if (stands) renameSync(aside(out), out)
    throw error
  }
  try {
    if (stands) discard(out)
  } catch {
    // The new site stands. What could not be removed goes with the next command.
  }
}

/** Renamed before it is removed: a removal cut short must not leave half a site under a name that is put back. */
function discard(out: string) {
  renameSync(aside(out), gone(out))
  rmSync(gone(out), { recursive: true, force: true })
}
