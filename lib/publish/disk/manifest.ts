import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFolder } from '#lib/publish/disk/read-folder'
import type { Files } from '#lib/publish/disk/write-folder'

/** A file by its path: the sha256 of its bytes as hexadecimal digits, and how many they are. */
export type Entry = { path: string; sha256: string; bytes: number }

/**
 * What a site is made from: our own version and those of the packages, and every file that a build
 * reads.
 */
export type BuildInput = { versions: Record<string, string>; input: Entry[] }

const sources = ['app', 'content', 'lib']
const single = ['next.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json']

/**
 * Reads what a build in this folder is made from. What editors and desktops leave beside it is none
 * of it.
 */
export function readBuildInput(): BuildInput {
  const files: Files = new Map(single.map((path) => [path, readFileSync(path)]))
  for (const folder of sources)
    for (const [path, content] of readFolder(folder))
      if (/\.(?:css|json|md|ndjson|svg|tsx?|txt)$/.test(path)) files.set(`${folder}/${path}`, content)
  const { version, dependencies } = JSON.parse(String(files.get('package.json')))
  return { versions: { diptych: version, ...dependencies }, input: entriesOf(files) }
}

/**
 * The first file that is not what it was; null where all are. A site of half old, half new files
 * must not be published.
 */
export function changedSince(before: BuildInput): string | null {
  const now = new Map(readBuildInput().input.map(({ path, sha256 }) => [path, sha256]))
  const other = before.input.find(({ path, sha256 }) => now.get(path) !== sha256)?.path
  for (const { path } of before.input) now.delete(path)
  return other ?? [...now.keys()][0] ?? null
}

/** Files in the order of their paths, which depends on no language. */
export const entriesOf = (files: Files): Entry[] =>
  [...files]
    .map(([path, content]) => ({
      path,
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes: Buffer.byteLength(content),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))

/**
 * `build.json`: where the site stands, what it was made from, and what it consists of. No time and
 * no machine, so that whoever builds the same again gets the same bytes; not even the version of
 * Node, on which no byte depends.
 */
export const printManifest = (url: string, buildInput: BuildInput, site: Files): string =>
  `${JSON.stringify({ url, ...buildInput, files: entriesOf(site) }, null, 1)}\n`

/** `SHA256SUMS`: one line a file as `sha256sum` writes and checks it. */
export const printSums = (site: Files): string =>
  entriesOf(site)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
