import { createHash } from 'node:crypto'
import { realpathSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Lets one process at a time work on a site; null while another does, else a function that lets go. It listens on a
 * local socket with a name made from the folder's. The system ends that with the process, however it ends, so that a
 * killed build blocks nobody; a file with a process number would, as soon as the number is given again.
 */
export async function hold(out: string): Promise<(() => void) | null> {
  const path = socketOf(out)
  for (;;) {
    const number = fileNumber(path)
    const server = await listen(path)
    if (server) return (await isOurs(path)) ? () => server.close() : null
    if (await answers(path)) return null
    // What a killed process left. Another one may have taken it for the same in the meantime.
    if (fileNumber(path) === number) rmSync(path, { force: true })
  }
}

/** In the folder for short-lived files: not every disk of a project can hold a socket, and their names must be short. */
function socketOf(out: string): string {
  const place = join(realpathSync(dirname(resolve(out))), basename(out))
  const name = `diptych-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name)
}

const fileNumber = (path: string) => statSync(path, { throwIfNoEntry: false })?.ino

function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy()).unref()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(path, () => resolve(server))
  })
}

/** False where another process, finding the same dead socket, removed ours for it. */
async function isOurs(path: string): Promise<boolean> {
  const number = fileNumber(path)
  await sleep(100)
  return fileNumber(path) === number
}

/** Whether a process listens; the system answers for one that is busy. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => resolve(true))
    socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'))
    socket.once('connect', () => socket.destroy())
  })
}
