import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { changedSince, readBuildInput } from '#lib/publish/disk/manifest'
import { readFolder } from '#lib/publish/disk/read-folder'
import { finishSite } from '#lib/publish/publish'
import { smallExport, writeFiles } from './small-export'

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
const home = process.cwd()
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

type Manifest = Record<'input' | 'files', { path: string; sha256: string; bytes: number }[]>
type Built = Manifest & { url: string; versions: Record<string, string> }

test('the published site says what it consists of, what it was made from, and no time', () => {
  const site = readFolder('out')
  const built = JSON.parse(String(site.get('build.json'))) as Built
  expect(Object.keys(built)).toEqual(['url', 'versions', 'input', 'files'])
  const others = [...site.keys()].filter((path) => path !== 'build.json' && path !== 'SHA256SUMS')
  expect(built.files).toEqual(
    others.map((path) => {
      const content = site.get(path) as Buffer
      return { path, sha256: sha256(content), bytes: content.length }
    }),
  )
  for (const { path, sha256: sum } of built.input) expect([path, sum]).toEqual([path, sha256(readFileSync(path))])
  const paths = built.input.map(({ path }) => path)
  expect(paths).toEqual(paths.toSorted())
  for (const path of ['content/comparison.md', 'lib/site.ts', 'app/page.tsx', 'package-lock.json'])
    expect(paths).toContain(path)
  expect(built.versions.diptych).toMatch(/^\d+\.\d+\.\d+$/)
  expect(built.versions.next).toMatch(/^\d+\.\d+\.\d+$/)
})

test('SHA256SUMS is what sha256sum checks: every file but itself', () => {
  const site = readFolder('out')
  const lines = String(site.get('SHA256SUMS')).trimEnd().split('\n')
  expect(lines).toEqual(
    [...site].filter(([path]) => path !== 'SHA256SUMS').map(([path, content]) => `${sha256(content)}  ${path}`),
  )
})

test('a file that is changed, added or removed during a build is noticed', () => {
  const files = { 'package.json': '{"version":"1.0.0"}', 'package-lock.json': '', 'tsconfig.json': '' }
  writeFiles(folder, { ...files, 'next.config.ts': '', 'app/a.tsx': '', 'lib/b.ts': '', 'content/c.md': 'one' })
  process.chdir(folder)
  const before = readBuildInput()
  expect(changedSince(before)).toBeNull()
  // Left there by editors and desktops.
  writeFiles(folder, { 'content/.c.md.swp': '', 'content/.DS_Store': '' })
  expect(changedSince(before)).toBeNull()
  writeFiles(folder, { 'content/c.md': 'two' })
  expect(changedSince(before)).toBe('content/c.md')
  writeFiles(folder, { 'content/c.md': 'one', 'lib/d.ts': '' })
  expect(changedSince(before)).toBe('lib/d.ts')
  rmSync(join(folder, 'lib'), { recursive: true })
  writeFiles(folder, { 'lib/e.ts': '' })
  expect(changedSince(before)).toBe('lib/b.ts')
})

/** Another process that finishes an export; gives the sha256 of everything it made. */
function finishElsewhere(exported: string, environment: Record<string, string>): string {
  const program = `
    import { createHash } from 'node:crypto'
    import { finishSite } from '#lib/publish/publish'
    import { readFolder } from '#lib/publish/disk/read-folder'
    const place = { origin: 'https://example.org', basePath: '' }
    const site = finishSite(readFolder(process.argv[1]), place, { versions: {}, input: [] })
    const hash = createHash('sha256')
    for (const [path, content] of site) hash.update(path).update(content)
    console.log(hash.digest('hex'), new Date(0).getHours(), Intl.DateTimeFormat().resolvedOptions().locale)`
  const args = ['--import', 'tsx', '--input-type=module', '-e', program, exported]
  return execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...environment } }).trim()
}

test('time zone and language leave no trace', () => {
  writeFiles(folder, smallExport('x'))
  const [here, there] = [
    finishElsewhere(folder, { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }).split(' '),
    finishElsewhere(folder, { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' }).split(' '),
  ]
  expect(here[0]).toBe(there[0])
  // The two processes did differ.
  expect(here[1]).not.toBe(there[1])
  expect(here[2]).not.toBe(there[2])
})

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const readdirSync = (...args: Parameters<typeof real.readdirSync>) => shuffled(real.readdirSync(...args))
  return { ...real, readdirSync }
})
/** Turned round where a test asks for it: a disk may list its files in any order. */
const order = vi.hoisted(() => ({ reversed: false }))
const shuffled = <T>(list: T[]): T[] => (order.reversed ? list.reverse() : list)

test('nor does the order in which the disk lists its files', () => {
  writeFiles(folder, smallExport('x'))
  const finish = () =>
    [...finishSite(readFolder(folder), { origin: 'https://example.org', basePath: '' }, readBuildInput())].map(String)
  const first = finish()
  order.reversed = true
  expect(finish()).toEqual(first)
  order.reversed = false
})
