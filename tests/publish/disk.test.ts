import type * as Disk from 'node:fs'
import type * as Disks from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { cleanUpBeforeBuild } from '#lib/publish/disk/swap'
import { publish } from '#lib/publish/publish'
import { foldersIn, hostsFit, siteIn, writeExport } from './small-export'

type Fault = 'a crash' | 'a refusal' | 'a full disk'

/** What the disk does at its n-th operation; at 0 it works. */
const fault = vi.hoisted(() => ({ at: 0, count: 0, kind: 'a crash' as Fault }))

/** A disk that counts its operations and fails: for good, once, or for whatever needs space. It fails half-way. */
const failing = vi.hoisted(() => (real: object, half: Record<string, (...args: never[]) => void>) => {
  const operations = Object.entries(half).map(([name, begin]) => [
    name,
    (...args: never[]) => {
      fault.count += 1
      const late = fault.at > 0 && fault.count >= fault.at
      const fails = {
        'a crash': late,
        'a refusal': fault.count === fault.at,
        'a full disk': late && /^(?:write|mkdir|open)/.test(name),
      }[fault.kind]
      if (!fails) return (real as Record<string, (...args: never[]) => unknown>)[name]?.(...args)
      if (fault.count === fault.at) begin(...args)
      throw Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' })
    },
  ])
  return { ...real, ...Object.fromEntries(operations) }
})

vi.mock('node:fs', async (original) => {
  const real = await original<typeof Disk>()
  const nothing = () => {}
  return failing(real, {
    mkdirSync: nothing,
    readFileSync: nothing,
    renameSync: nothing,
    rmSync: (path: string) => {
      const [first] = real.existsSync(path) ? real.readdirSync(path) : []
      if (first) real.rmSync(join(path, first), { recursive: true })
    },
    writeFileSync: (path: string, content: string) => real.writeFileSync(path, content.slice(0, content.length / 2)),
  })
})
vi.mock('node:fs/promises', async (original) => failing(await original<typeof Disks>(), { open: () => {} }))

const { mkdtempSync, rmSync } = await vi.importActual<typeof Disk>('node:fs')
const folder = mkdtempSync(join(tmpdir(), 'faults-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const folders = foldersIn(folder)

/** Publishes a site; gives how it ended, and how many operations the disk was asked for. */
async function attempt(tag: string, kind: Fault, n: number): Promise<{ told: unknown; count: number }> {
  writeExport(folder, tag)
  Object.assign(fault, { at: n, count: 0, kind })
  const place = { origin: 'https://example.org', basePath: '' }
  const told = await publish(folders, place, { versions: {}, input: [] }).then(
    () => null,
    (error: unknown) => error,
  )
  fault.at = 0
  return { told, count: fault.count }
}

test.each<Fault>(['a crash', 'a refusal', 'a full disk'])(
  'whichever operation of the disk meets %s, the next command finds the old site or the new one, whole',
  { timeout: 90_000 },
  async (kind) => {
    for (const name of ['out', 'hosts']) rmSync(at(name), { recursive: true, force: true })
    const { told: first, count } = await attempt('site 0', kind, 0)
    expect([first, siteIn(at('out'))]).toEqual([null, 'site 0'])
    expect(count).toBeGreaterThan(40)
    const seen = { old: 0, new: 0 }
    let standing = 'site 0'
    // With a site in its place there are some operations more.
    for (let n = 1; n <= count + 10; n += 1) {
      const { told } = await attempt(`site ${n}`, kind, n)
      if (kind !== 'a crash') expect(siteIn(at('out')), `told ${told} at ${n}`).toBe(told ? standing : `site ${n}`)
      await cleanUpBeforeBuild(folders)
      const found = siteIn(at('out'))
      expect([standing, `site ${n}`], `after ${kind} at ${n}`).toContain(found)
      expect(hostsFit(at('hosts'), at('out')), `host files after ${kind} at ${n}`).toBe(true)
      seen[found === standing ? 'old' : 'new'] += 1
      standing = found
    }
    expect(seen.old).toBeGreaterThan(20)
    expect(seen.new).toBeGreaterThan(0)
  },
)
