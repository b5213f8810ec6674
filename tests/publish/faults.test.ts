import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanUpBeforeBuild } from '#lib/publish/disk/swap'
import { runsOf } from '../runs'
import { foldersIn, hostsFit, siteIn, writeExport, writeFiles } from './small-export'

/** How often a build is killed; `npm run faults` asks for 200, which takes a minute or two. */
const kills = runsOf('KILLS', 24, 200)

const lightningcss = resolve('node_modules/lightningcss/node/index.mjs')
const top = mkdtempSync(join(tmpdir(), 'kill-'))
const program = join(top, 'publish-once.mjs')
afterAll(() => rmSync(top, { recursive: true }))

// In one file, the program starts in a tenth of the time.
beforeAll(() =>
  build({
    entryPoints: ['tests/publish/publish-once.ts'],
    outfile: program,
    bundle: true,
    // A native library cannot be bundled, and the folder of the test has no packages.
    alias: { lightningcss },
    external: [lightningcss],
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  }),
)

/** Writes an export and publishes it with a process of its own, which `interfere` gets as soon as it begins. */
async function publishTag(
  place: string,
  tag: string,
  interfere: (child: ReturnType<typeof spawn>) => void = () => {},
  shell = 'exec "$0" "$@"',
  options: SpawnOptions = {},
): Promise<{ status: number | null; told: string; ms: number }> {
  writeExport(place, tag)
  const child = spawn('sh', ['-c', shell, process.execPath, program, place], { ...options, stdio: 'pipe' })
  const ended = once(child, 'exit')
  let told = ''
  child.stderr?.on('data', (text) => {
    told += text
  })
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended])
  const begun = performance.now()
  interfere(child)
  const [status] = await ended
  return { status, told, ms: performance.now() - begun }
}

/** What the next command finds in a place. */
async function found(place: string): Promise<string> {
  await cleanUpBeforeBuild(foldersIn(place))
  expect(hostsFit(join(place, 'hosts'), join(place, 'out'))).toBe(true)
  return siteIn(join(place, 'out'))
}

test(`killed ${kills} times at any moment, it leaves the old site or the new one`, { timeout: 300_000 }, async () => {
  const seen = { killed: 0, old: 0, new: 0 }
  async function killOften(place: string, times: number) {
    const { ms } = await publishTag(place, 'first')
    let standing = 'first'
    for (let n = 0; n < times; n += 1) {
      const after = Math.random() * ms
      const { status } = await publishTag(place, `${n}`, (child) => setTimeout(() => child.kill('SIGKILL'), after))
      const site = await found(place)
      expect(status === 0 ? [`${n}`] : [standing, `${n}`]).toContain(site)
      if (status !== 0) seen.killed += 1
      seen[site === standing ? 'old' : 'new'] += 1
      standing = site
    }
  }
  await Promise.all(['kill-a', 'kill-b'].map((name) => killOften(join(top, name), kills / 2)))
  console.log(
    `killed ${seen.killed} of ${kills} times; then the old site ${seen.old} times, the new one ${seen.new} times`,
  )
  expect(seen.old + seen.new).toBe(kills)
  expect(seen.killed).toBeGreaterThan(kills / 4)
})

test('where files cannot grow, the old site stays and the message says why', async () => {
  const place = join(top, 'limited')
  await publishTag(place, 'old')
  // Blocks of 512 bytes; without the trap the system would end the process before it could speak.
  const { status, told } = await publishTag(place, 'new', undefined, `trap '' XFSZ; ulimit -f 2; exec "$0" "$@"`)
  expect([status, await found(place)]).toEqual([1, 'old'])
  expect(told).toMatch(/^publish: EFBIG: .*; raise the limit of the size of files. out\/ is unchanged\n$/)
})

test('in a folder that may not be written to, the old site stays and the message says why', async () => {
  const place = join(top, 'closed')
  await publishTag(place, 'old')
  chmodSync(top, 0o755)
  chmodSync(place, 0o555)
  // The administrator may write everywhere.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const { status, told } = await publishTag(place, 'old', undefined, undefined, nobody)
  chmodSync(place, 0o755)
  expect([status, await found(place)]).toEqual([1, 'old'])
  expect(told).toMatch(/^publish: EACCES: .*; let this user write there. out\/ is unchanged\n$/)
})

test('a file in the place of the site is not replaced', async () => {
  const place = join(top, 'file')
  mkdirSync(place)
  writeFiles(place, { out: 'somebody’s notes' })
  const { status, told } = await publishTag(place, 'new')
  expect([status, told]).toEqual([
    1,
    `${join(place, 'out')} is a file or a link, not a folder, and is not replaced; move it away\n`,
  ])
})
