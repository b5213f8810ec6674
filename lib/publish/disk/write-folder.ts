import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ExpectedError } from '#lib/message/expected-error'
import { pathsIn } from '#lib/publish/disk/read-folder'

export type Files = Map<string, string | Buffer>

/**
 * Makes a folder that contains exactly these files, and reads it again, so that no reader is the
 * first to meet what a full disk or another program did to it. Throws then, and removes the folder.
 */
export async function writeFolder(folder: string, files: Files) {
  try {
    rmSync(folder, { recursive: true, force: true })
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    await flush([...files.keys()].map((path) => join(folder, path)))
    const paths = pathsIn(folder)
    const other = paths.find((path) => !readFileSync(join(folder, path)).equals(Buffer.from(files.get(path) ?? '')))
    if (other !== undefined || paths.length !== files.size)
      throw new ExpectedError(
        `${folder} does not contain what was written to it ${other ?? ''}; does another program write there?`,
      )
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * Waits until files are on the disk: a rename may survive a power cut that their bytes do not. Many
 * at once, since that takes a tenth of the time (1,000 files in 0.4 s, not 3.8); not all, since the
 * system limits open files.
 */
async function flush(paths: string[]) {
  for (let at = 0; at < paths.length; at += 64)
    await Promise.all(
      paths.slice(at, at + 64).map(async (path) => {
        const file = await open(path, 'r+')
        await file.sync().finally(() => file.close())
      }),
    )
}

/**
 * Writes files into a folder, each as soon as it is made. Four are under way at once, so that
 * drawing one picture does not wait for the packing of another. Throws what making one or the disk
 * throws.
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
