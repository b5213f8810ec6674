import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ExpectedError } from '#lib/message/expected-error'
import { acquireBuildLock } from '#lib/publish/disk/build-lock'
import { recover } from '#lib/publish/disk/swap'
import { forPlainHttp, headersFor, readHeadersFile } from '#lib/publish/host/headers'
import { typeOf } from '#lib/publish/host/types'
import { type Listening, listen } from '#lib/publish/serve/listen'

// Our own, because the light libraries do not act like the hosts that the site is made for: sirv sends
// the same page for /claims and /claims/ without a redirect and knows neither 405 nor 400;
// serve-handler brings eight packages, parses patterns, and has no 405; send leaves redirect, 404 page
// and 405 to its user. They would save less than what is below.

export interface ServeOptions {
  folder: string
  port: number
  /** The base path of the site, without a slash at its end; '' for none. */
  base?: string
  /** More headers for an address path; `/404.html` for every page that is not found. */
  headers?: (path: string) => Record<string, string>
}

type Headers = NonNullable<ServeOptions['headers']>

/**
 * Serves a finished site with the headers that its hosts send, from its own `_headers`. `base` is
 * the base path that it was built for, '' for none.
 */
export async function serveSite(folder: string, port: number, base: string): Promise<Listening> {
  // A running build looks after its two renames itself.
  const release = await acquireBuildLock(folder)
  if (release) recover(folder)
  release?.()
  const file = join(folder, '_headers')
  const rules = existsSync(file) ? forPlainHttp(readHeadersFile(readFileSync(file, 'utf8'))) : []
  return serve({ folder, port, base, headers: (path) => lowerCaseNames(headersFor(rules, path)) })
}

/** Node would send a name twice that comes in two spellings. */
const lowerCaseNames = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** Serves a finished site to this machine, as a static host would. */
export async function serve({ folder, port, base = '', headers = () => ({}) }: ServeOptions): Promise<Listening> {
  if (!(await look(join(folder, 'index.html')))) {
    throw new ExpectedError(`There is no site in the folder "${folder}". Build it first: npm run build`)
  }
  return listen(port, (request, response) => {
    answer(request, response, folder, base, headers).catch((error: Error) => {
      // Once the headers are out, only a broken connection tells the reader that the file is not whole.
      if (response.headersSent) response.destroy()
      else say(response, 500, error.message)
    })
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  headers: Headers,
) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' })
  }
  const { url = '' } = request
  const path = url.replace(/\?.*/, '')
  if (base && !path.startsWith(`${base}/`)) return say(response, 307, '', { location: `${base}/` })
  const parts = readParts(path.slice(base.length))
  if (!parts) return say(response, 400, 'This is not the address of a page.')
  // An empty part before the last: `//host/` must never come back as a redirect to another host.
  if (parts.slice(0, -1).includes('')) return sendNotFound(request, response, folder, headers(`${base}/404.html`))
  const file = join(folder, ...parts, path.endsWith('/') ? 'index.html' : '')
  const found = await look(file)
  if (found?.isDirectory()) return say(response, 308, '', { location: `${path}/${url.slice(path.length)}` })
  if (!found?.isFile()) return sendNotFound(request, response, folder, headers(`${base}/404.html`))

  const etag = `W/"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`
  // `no-cache` means "ask each time": after a rebuild nobody looks at an old page.
  const all = { 'cache-control': 'no-cache', etag, ...headers(path) }
  if (request.headers['if-none-match']?.split(',').some((tag) => tag.trim() === etag))
    return response.writeHead(304, all).end()
  await send(request, response, 200, file, found.size, all)
}

/**
 * The decoded parts of an address path; undefined if it is malformed or could lead out of the
 * folder.
 */
function readParts(path: string): string[] | undefined {
  if (!path.startsWith('/')) return
  try {
    const parts = path.slice(1).split('/').map(decodeURIComponent)
    return parts.some((part) => part === '.' || part === '..' || /[/\\\0]/.test(part)) ? undefined : parts
  } catch {
    return
  }
}

async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  headers: Record<string, string>,
) {
  const file = join(folder, '404.html')
  const found = await look(file)
  if (!found) return say(response, 404, 'There is no such page.')
  await send(request, response, 404, file, found.size, headers)
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  size: number,
  headers: Record<string, string>,
) {
  const type = typeOf(file) ?? 'application/octet-stream'
  response.writeHead(status, { 'content-type': type, 'content-length': size, ...headers })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file), response)
}

function say(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text && `${text}\n`)
}

async function look(file: string) {
  try {
    return await stat(file)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return
    throw error
  }
}
