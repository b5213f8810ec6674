import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a build reads; everything else is made by one. */
const read = ['app', 'content', 'lib', 'next.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json']

/** Copies what a build reads into a folder. */
export function copyProject(folder: string) {
  mkdirSync(folder, { recursive: true })
  for (const name of read) cpSync(name, join(folder, name), { recursive: true })
  copyPackages(join(folder, 'node_modules'))
}

/** Copies the packages: links to the same bytes where the disk can, else copies. */
export function copyPackages(packages: string) {
  try {
    execFileSync('cp', ['-al', 'node_modules', packages], { stdio: 'ignore' })
  } catch {
    cpSync('node_modules', packages, { recursive: true, verbatimSymlinks: true })
  }
}
