import { showUnseen } from '#lib/schema/unseen'

/** Ends a command with one message: a stack trace tells the person at the terminal nothing. */
export function stop(error: unknown): never {
  const lines = String(error instanceof Error ? error.message : error).split('\n')
  console.error(lines.map(showUnseen).join('\n'))
  process.exit(1)
}
