import { ExpectedError } from '#lib/message/expected-error'

/** The port to serve on, from the environment's PORT. */
export function readPort(value: string | undefined): number {
  const text = value || '3000'
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port
  throw new ExpectedError(
    `PORT is "${text}", which is not a port. Use a whole number from 1 to 65535, for example PORT=8080.`,
  )
}
