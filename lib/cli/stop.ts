import { escapeInvisible } from '#lib/message/invisible'

// Also what is thrown while a command's modules are read, as for a wrong SITE_URL.
process.on('uncaughtException', stop)

/** Ends a command with one message: a stack trace tells the person at the terminal nothing. */
export function stop(error: unknown): never {
  const lines = String(error instanceof Error ? error.message : error).split('\n')
  console.error(lines.map(escapeInvisible).join('\n'))
  process.exit(1)
}
