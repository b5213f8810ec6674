import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { acquireBuildLock } from '#lib/publish/disk/build-lock'
import { writeFiles } from './small-export'

const top = mkdtempSync(join(tmpdir(), 'lock-'))
afterAll(() => rmSync(top, { recursive: true }))

/** Another process that holds a site until it is killed. */
async function holder(out: string) {
  const source = `import { acquireBuildLock } from '#lib/publish/disk/build-lock'; console.log(Boolean(await acquireBuildLock(process.argv[1]))); setInterval(() => {}, 1e6)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source, out])
  const [told] = await once(child.stdout, 'data')
  return { child, holds: String(told).trim() === 'true' }
}

test('a site is held by one at a time, and free again when it is let go of', async () => {
  const out = join(top, 'out')
  const letGo = await acquireBuildLock(out)
  expect(letGo).not.toBeNull()
  expect(await acquireBuildLock(out)).toBeNull()
  expect(await acquireBuildLock(join(top, 'other'))).not.toBeNull()
  letGo?.()
  expect(await acquireBuildLock(out)).not.toBeNull()
})

test('what a killed process held is free at once, for one alone', { timeout: 30_000 }, async () => {
  const out = join(top, 'killed')
  const { child, holds } = await holder(out)
  expect([holds, await acquireBuildLock(out)]).toEqual([true, null])
  child.kill('SIGKILL')
  await once(child, 'exit')
  const held = await Promise.all(Array.from({ length: 8 }, () => acquireBuildLock(out)))
  expect(held.filter((letGo) => letGo)).toHaveLength(1)
})

test('a second build says that one is running, and changes nothing', { timeout: 30_000 }, async () => {
  writeFiles(top, { 'out/index.html': 'the standing site', '.export/index.html': 'the other build' })
  await acquireBuildLock(join(top, 'out'))
  const args = ['--import', import.meta.resolve('tsx'), resolve('lib/cli/build.ts')]
  const child = spawn(process.execPath, args, { cwd: top })
  const [told, [status]] = await Promise.all([child.stderr.toArray(), once(child, 'exit')])
  expect(told.join('')).toBe('build: another build is running here; out/ is unchanged\n')
  expect(status).toBe(1)
  expect(['out', '.export'].map((name) => readFileSync(join(top, name, 'index.html'), 'utf8'))).toEqual([
    'the standing site',
    'the other build',
  ])
})
