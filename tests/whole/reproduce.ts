import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFolder } from '#lib/publish/disk/read-folder'
import { copyProject } from './copy-project'

/**
 * `npm run reproduce`: builds the site twice, each time in a new folder with another time zone, language and number of
 * processes, and compares the bytes of every file.
 */
const builds = [
  // Next makes pages with one process fewer than this says.
  { name: 'a', TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', CIRCLE_NODE_TOTAL: '2' },
  { name: 'b/with a space', TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C', CIRCLE_NODE_TOTAL: '3' },
]

const top = mkdtempSync(join(tmpdir(), 'reproduce-'))
process.on('exit', () => rmSync(top, { recursive: true, force: true }))

// Both before the first build, so that nobody's work in between makes two inputs of one.
for (const { name } of builds) copyProject(join(top, name))

const [first, second] = builds.map(({ name, ...environment }) => {
  const folder = join(top, name)
  const begun = performance.now()
  const env = { ...process.env, ...environment }
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: folder, env, encoding: 'utf8' })
  if (status !== 0) stop(`reproduce: the build in ${name} ended with ${status}\n${stdout}${stderr}`)
  const workers = /using (\d+) workers?/.exec(stdout)?.[1]
  const settings = Object.entries(environment).map(([key, value]) => `${key}=${value}`)
  console.log(`built in ${name} with ${workers} workers, ${settings.join(' ')} (${seconds(begun)} s)`)
  return readFolder(join(folder, 'out'))
})
if (!first || !second) stop('reproduce: two builds are needed')
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (path) => !first.get(path)?.equals(second.get(path) ?? Buffer.alloc(0)),
)
if (different.length > 0) stop(`reproduce: ${different.length} files differ: ${different.join(', ')}`)
console.log(`reproduce: ${first.size} files, each the same in both`)

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0)
}

function stop(reason: string): never {
  console.error(reason)
  process.exit(1)
}
