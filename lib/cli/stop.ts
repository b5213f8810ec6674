import { inspect } from 'node:util'
import { ExpectedError } from '#lib/message/expected-error'
import { escapeInvisible } from '#lib/message/invisible'

const faultAdvice = 'This is a fault of Diptych, not of your content. Please report it with the lines above.'

// Also for what is thrown while the modules of a command are loaded, such as a wrong SITE_URL.
process.on('uncaughtException', stop)

/** Ends a command with a message, or with an error: see `printError`. */
export function stop(error: unknown): never {
  printError(error)
  process.exit(1)
}

/**
 * Prints an error that its reader can put right as its message alone, since a stack would say
 * nothing more. Every other error is a fault of ours: whoever looks for it needs the stack.
 */
export function printError(error: unknown) {
  const isExpected = typeof error === 'string' || error instanceof ExpectedError
  const text = isExpected ? String(error instanceof Error ? error.message : error) : inspect(error)
  const lines = isExpected ? text.split('\n') : [...text.split('\n'), faultAdvice]
  console.error(lines.map(escapeInvisible).join('\n'))
}
