import { existsSync, renameSync, rmSync } from 'node:fs'

/** Where the standing site waits while the new one takes its place. */
const aside = (out: string) => `${out}.old`

/** Puts the standing site back where a crash fell between the two renames. Called first by every command that needs it. */
export function recover(out: string) {
  if (!existsSync(aside(out))) return
  if (existsSync(out)) rmSync(aside(out), { recursive: true })
  else renameSync(aside(out), out)
}

/** Puts the finished site in the place of the standing one: aside, in, away. A folder cannot be renamed over a full one. */
export function swapIn(staged: string, out: string) {
  recover(out)
  if (existsSync(out)) renameSync(out, aside(out))
  renameSync(staged, out)
  rmSync(aside(out), { recursive: true, force: true })
}
