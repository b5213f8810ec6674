import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Every file below a folder, by its path with `/`, in the order of the paths. */
export function readFolder(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]))
}
