/** Ends a command with one message: a stack trace tells the person at the terminal nothing. */
export function stop(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
