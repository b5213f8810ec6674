import { createHash } from 'node:crypto'
import { realpathSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Lets one process at a time build a site: null while another does, else a function that releases
 * the lock. It listens on a local socket named after the folder. The system closes that with the
 * process, however it ends, so that a killed build blocks nobody; a file with a process number
 * would, as soon as the number is given again.
 */
export async function acquireBuildLock(out: string): Promise<(() => void) | null> {
  const path = socketPath(out)
  for (;;) {
    const before = inode(path)
    const server = await listen(path)
    if (server) return (await isOurs(path)) ? () => server.close() : null
    if (await answers(path)) return null
    // A killed process left it. Another one may have found and replaced it in the meantime.
    if (inode(path) === before) rmSync(path, { force: true })
  }
}

/**
 * In the folder for temporary files: not every disk can hold a socket, and the path of one must be
 * short.
 */
function socketPath(out: string): string {
  const place = join(realpathSync(dirname(resolve(out))), basename(out))
  const name = `diptych-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name)
}

const inode = (path: string) => statSync(path, { throwIfNoEntry: false })?.ino

function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy()).unref()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(path, () => resolve(server))
  })
}

/** False where another process found the same dead socket and removed ours in its place. */
async function isOurs(path: string): Promise<boolean> {
  const before = inode(path)
  await sleep(100)
  return inode(path) === before
}

/** Whether a process listens; the system answers for one that is busy. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => resolve(true))
    socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'))
    socket.once('connect', () => socket.destroy())
  })
}
