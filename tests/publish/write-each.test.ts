import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as later } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { readFolder } from '#lib/publish/disk/read-folder'
import { writeEach } from '#lib/publish/disk/write-folder'

const folder = mkdtempSync(join(tmpdir(), 'write-each-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('it writes every file once, whichever is ready first', async () => {
  const made: string[] = []
  const paths = Array.from({ length: 10 }, (_, i) => `a/${i % 3}/${i}.txt`)
  const make = (path: string) => async () => {
    made.push(path)
    for (let n = 0; n < path.length % 4; n += 1) await later()
    return Buffer.from(path)
  }
  await writeEach(
    folder,
    new Map<string, () => string | Promise<Buffer>>([
      ...paths.map((path) => [path, make(path)] as const),
      ['b.txt', () => 'b.txt'],
    ]),
  )
  expect(made).toEqual(paths)
  expect([...readFolder(folder)].map(([path, content]) => [path, String(content)])).toEqual(
    [...paths, 'b.txt'].sort().map((path) => [path, path]),
  )
})

test('what making a file throws ends it', async () => {
  const fails = async () => {
    throw new Error('no ink')
  }
  await expect(writeEach(folder, new Map([['c.txt', fails]]))).rejects.toThrow('no ink')
})
