import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a build reads; everything else is made by one. */
const read = ['app', 'content', 'lib', 'next.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json']

/** Copies what a build reads into a folder. The packages are links to the same bytes where the disk can, else copies. */
export function copyProject(folder: string) {
  mkdirSync(folder, { recursive: true })
  for (const name of read) cpSync(name, join(folder, name), { recursive: true })
  const packages = join(folder, 'node_modules')
  try {
    execFileSync('cp', ['-al', 'node_modules', packages], { stdio: 'ignore' })
  } catch {
    cpSync('node_modules', packages, { recursive: true, verbatimSymlinks: true })
  }
}
