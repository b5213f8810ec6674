import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Listening } from '#lib/publish/serve/listen'
import { serve } from '#lib/publish/serve/serve'

const files = {
  'secret.txt': 'outside',
  'out/index.html': 'first',
  'out/404.html': 'missing',
  'out/claims/index.html': 'claims',
  'out/cards/a.png': 'png',
  'out/data/site.json': '{}',
  'out/ä b.txt': 'umlaut',
  'out/SHA256SUMS': 'sums',
}
const folder = mkdtempSync(join(tmpdir(), 'serve-'))
let site: Listening

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  site = await serve({ folder: join(folder, 'out'), port: 0, headers: (path) => ({ 'x-path': path }) })
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

/** Not fetch(), which would tidy the address before it is sent. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}, host = '127.0.0.1'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port: site.port, path, method, headers }, async (response) => {
      let body = ''
      for await (const chunk of response) body += chunk
      resolve({ status: response.statusCode, headers: response.headers, body })
    })
    sent.once('error', reject).end()
  })
}

const html = 'text/html; charset=utf-8'
const plain = 'text/plain; charset=utf-8'

test.each([
  ['/', 200, html, 'first'],
  ['/?q=/../x', 200, html, 'first'],
  ['/index.html', 200, html, 'first'],
  ['/claims/', 200, html, 'claims'],
  ['/cards/a.png', 200, 'image/png', 'png'],
  ['/data/site.json', 200, 'application/json; charset=utf-8', '{}'],
  ['/%C3%A4%20b.txt', 200, plain, 'umlaut'],
  ['/SHA256SUMS', 200, 'application/octet-stream', 'sums'],
  ['/no', 404, html, 'missing'],
  ['/no/', 404, html, 'missing'],
  ['/index.html/', 404, html, 'missing'],
  ['/cards/', 404, html, 'missing'],
  ['//claims/', 404, html, 'missing'],
  ['//claims', 404, html, 'missing'],
  ['/%', 400, plain, 'This is not the address of a page.\n'],
  ['/%E4.txt', 400, plain, 'This is not the address of a page.\n'],
  ['/../secret.txt', 400, plain, 'This is not the address of a page.\n'],
  ['/claims/../../secret.txt', 400, plain, 'This is not the address of a page.\n'],
  ['/%2e%2e/secret.txt', 400, plain, 'This is not the address of a page.\n'],
  ['/%2e%2e%2fsecret.txt', 400, plain, 'This is not the address of a page.\n'],
  ['/..\\secret.txt', 400, plain, 'This is not the address of a page.\n'],
  ['/..%5csecret.txt', 400, plain, 'This is not the address of a page.\n'],
  ['/index.html%00.png', 400, plain, 'This is not the address of a page.\n'],
  ['http://example.org/', 400, plain, 'This is not the address of a page.\n'],
])('GET %s is answered with %i', async (path, status, type, body) => {
  const answer = await ask(path)
  expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([status, type, body])
})

test('a name longer than any file has is not found', async () => {
  expect((await ask(`/${'a'.repeat(5000)}`)).status).toBe(404)
})

describe('a folder without its slash', () => {
  test.each([
    ['/claims', '/claims/'],
    ['/claims?q=1&r=?', '/claims/?q=1&r=?'],
    ['/cl%61ims', '/cl%61ims/'],
  ])('%s leads to %s', async (path, location) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.location]).toEqual([308, location])
  })
})

test('HEAD gets the headers alone', async () => {
  const [get, head] = [await ask('/claims/'), await ask('/claims/', 'HEAD')]
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '6'])
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  expect((await ask('/no', 'HEAD')).status).toBe(404)
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is refused', async (method) => {
  const answer = await ask('/', method)
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('what the reader already has is not sent again', async () => {
  const { etag = '' } = (await ask('/')).headers
  const again = await ask('/', 'GET', { 'if-none-match': `"other", ${etag}` })
  expect([again.status, again.body]).toEqual([304, ''])
  writeFileSync(join(folder, 'out/index.html'), 'first, rewritten')
  expect((await ask('/', 'GET', { 'if-none-match': etag })).body).toBe('first, rewritten')
})

test('the headers of the table are sent for the path, and for the page that is not found', async () => {
  expect((await ask('/claims/?q')).headers['x-path']).toBe('/claims/')
  expect((await ask('/no')).headers['x-path']).toBe('/404.html')
})

test('a large file comes whole', async () => {
  const text = 'Claim. '.repeat(500_000)
  writeFileSync(join(folder, 'out/large.txt'), text)
  expect((await ask('/large.txt')).body).toBe(text)
})

test('a folder that holds no site is said so', async () => {
  await expect(serve({ folder: join(folder, 'none'), port: 0 })).rejects.toThrow(/Build it first: npm run build/)
})
