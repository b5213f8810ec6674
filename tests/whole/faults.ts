import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readFolder } from '#lib/publish/disk/read-folder'
import { copyProject } from './copy-project'

/**
 * `npm run faults`: real builds of a copy of the project, interrupted, killed, failing and two at once. After each the
 * site in `out/` must be the old or the new one, every byte, as the exit status says. Some minutes.
 */
const folder = mkdtempSync(join(tmpdir(), 'faults-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
copyProject(folder)

type Build = { child: ChildProcess; ended: Promise<number>; said: () => string }

/** A build in a process group of its own, as a terminal starts it. */
function startBuild(): Build {
  const child = spawn('npm', ['run', 'build'], { cwd: folder, detached: true, stdio: 'pipe' })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      text += chunk
    })
  const ended = once(child, 'close').then(([status, signal]) => status ?? signal)
  return { child, ended, said: () => text }
}

/** Waits until a build is at work on the pages. */
async function atWork({ said }: Build) {
  while (!said().includes('Creating an optimized production build')) await sleep(50)
  await sleep(Math.random() * 4000)
}

const site = () => new Map([...readFolder(join(folder, 'out'))].map(([path, content]) => [path, String(content)]))
const same = (a: Map<string, string>, b: Map<string, string>) =>
  a.size === b.size && [...a].every(([path, content]) => b.get(path) === content)

function check(what: string, status: unknown, wanted: unknown, isRight: boolean) {
  const ok = status === wanted && isRight
  console.log(
    `${ok ? 'ok' : 'WRONG'}: ${what}: exit status ${status}, the site is ${isRight ? '' : 'not '}what it should be`,
  )
  if (!ok) process.exitCode = 1
}

const first = startBuild()
const status = await first.ended
const old = site()
check('a build', status, 0, old.has('index.html'))
appendFileSync(join(folder, 'content', 'method.md'), '\nOne more sentence.\n')

for (const [what, signal] of [
  ['an interrupt from the keyboard', 'SIGINT'],
  ['an order to end', 'SIGTERM'],
  ['everything killed', 'SIGKILL'],
] as const) {
  const build = startBuild()
  await atWork(build)
  process.kill(-(build.child.pid ?? 0), signal)
  // npm ends by the signal itself; a shell says 128 and its number.
  check(what, await build.ended, signal, same(site(), old))
}

const next = startBuild()
await atWork(next)
const second = startBuild()
const refused = await second.ended
check('a second build at once', refused, 1, same(site(), old) && second.said().includes('another build is running'))
const finished = await next.ended
const now = site()
check('the build after the killed one', finished, 0, !same(now, old) && now.has('index.html'))

for (const [what, path, after] of [
  ['A failing page', 'app/method/page.tsx', /export default [^{]*\{/],
  ['A failing card', 'app/cards/_draw.tsx', /const fonts = .*/],
] as const) {
  const file = join(folder, path)
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, source.replace(after, `$&\n  throw new Error('${what}')`))
  const failing = startBuild()
  check(what, await failing.ended, 1, same(site(), now) && failing.said().includes(what))
  writeFileSync(file, source)
}
