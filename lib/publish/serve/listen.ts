import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ExpectedError } from '#lib/message/expected-error'

/** An open port of this machine. */
export interface Listening {
  port: number
  close: () => Promise<void>
}

/**
 * Opens a port for programs on this machine only; port 0 takes any free one.
 * `localhost` means 127.0.0.1 to some programs and ::1 to others, so both answer.
 */
export async function listen(port: number, answer: RequestListener = () => {}): Promise<Listening> {
  const servers: Server[] = []
  const close = async () => {
    await Promise.all(servers.map(closeServer))
  }
  try {
    const first = await open('127.0.0.1', port, answer)
    servers.push(first)
    const taken = (first.address() as AddressInfo).port
    const second = await open('::1', taken, answer).catch(ignoreMissingIPv6)
    if (second) servers.push(second)
    return { port: taken, close }
  } catch (error) {
    await close()
    throw new ExpectedError(explainPort(error, port), { cause: error })
  }
}

function open(host: string, port: number, answer: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer)
    server.once('error', reject)
    server.listen({ host, port }, () => resolve(server))
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // A browser keeps its connections open for minutes; close() alone would wait for it.
    server.closeAllConnections()
  })
}

function ignoreMissingIPv6(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error
}

function explainPort(error: unknown, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException
  const other = `choose another port, for example PORT=${port === 8080 ? 8081 : 8080}`
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Stop that program, or ${other}.`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user; ports below 1024 often may not: ${other}.`
  return `Port ${port} cannot be opened: ${message}`
}
