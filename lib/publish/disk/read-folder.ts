import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The path of every file below a folder, with `/`, in order. */
export const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()

/** Every file below a folder, or those that are wanted, by its path. */
export const readFolder = (folder: string, isWanted = (_path: string) => true): Map<string, Buffer> =>
  new Map(
    pathsIn(folder)
      .filter(isWanted)
      .map((path) => [path, readFileSync(join(folder, path))]),
  )
