import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes files into a folder, each when it is made. Four are under way at once, so that drawing one picture does not wait
 * for the packing of another. Throws what making one or the disk throws.
 */
export async function writeEach(folder: string, files: Map<string, () => string | Promise<Buffer>>) {
  const left = files.entries()
  const writeNext = async () => {
    for (const [path, make] of left) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, await make())
    }
  }
  await Promise.all(Array.from({ length: 4 }, writeNext))
}
