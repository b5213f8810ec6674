import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '#lib/publish/serve/listen'

/** Where a program may lie: on the path, where Debian keeps servers, and where `.ci/servers` unpacks them. */
const places = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  ...['.servers/usr/sbin', '.servers/usr/bin'].map((place) => resolve(place)),
]

const versions = { nginx: '-v', caddy: 'version' }
export type Server = keyof typeof versions

/** The path of a program that runs here; null where this machine has none. */
export const findProgram = (name: Server): string | null =>
  places
    .map((place) => join(place, name))
    .find((path) => existsSync(path) && spawnSync(path, [versions[name]]).status === 0) ?? null

export type Running = { port: number; stop: () => Promise<unknown> }

/** How a server is started in a folder that holds `hosts/`, the files written for hosts, and `www/`, the site below its base path. */
type Starter = { program: string; folder: string; base: string }

async function freePort(): Promise<number> {
  const { port, close } = await listen(0)
  await close()
  return port
}

/** nginx with our `nginx.conf`, changed as docs/hosting.md says: its port and its root. */
export async function startNginx({ program, folder }: Starter): Promise<Running> {
  const port = await freePort()
  const ours = readFileSync(join(folder, 'hosts', 'nginx.conf'), 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/diptych;', `root "${join(folder, 'www')}";`)
  writeFileSync(join(folder, 'server.conf'), ours)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/t-${name};`,
  )
  writeFileSync(
    join(folder, 'main.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
     events {} http { access_log off; ${temporary.join(' ')} include ${folder}/server.conf; }`,
  )
  return running(spawn(program, ['-p', folder, '-c', join(folder, 'main.conf'), '-e', 'stderr']), port)
}

/** Caddy with our `Caddyfile` as it stands, in a folder where `out` is the site, as docs/hosting.md says. */
export async function startCaddy({ program, folder }: Starter): Promise<Running> {
  const port = await freePort()
  const ours = readFileSync(join(folder, 'hosts', 'Caddyfile'), 'utf8')
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${ours}`)
  const env = { ...process.env, PORT: String(port), XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  return running(spawn(program, ['run', '--config', 'Caddyfile'], { cwd: folder, env }), port)
}

/** Waits until a server answers; throws what it said where it ends before. */
async function running(child: ChildProcess, port: number): Promise<Running> {
  let said = ''
  child.stderr?.on('data', (text) => {
    said += text
  })
  const ended = once(child, 'exit')
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}: ${said}`)
    const answers = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => null)
    if (answers) return { port, stop: () => Promise.all([child.kill('SIGKILL'), ended]) }
    await sleep(100)
  }
  child.kill('SIGKILL')
  throw new Error(`${child.spawnfile} does not answer: ${said}`)
}
