import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { basePath } from '#lib/address/site-url'
import { readFolder } from '#lib/publish/disk/read-folder'
import { headersFor, readHeadersFile } from '#lib/publish/host/headers'
import { writeHostFiles } from '#lib/publish/host/host-files'
import { typeOf } from '#lib/publish/host/types'
import { writeFiles } from '../publish/small-export'
import { findProgram, type Running, startCaddy, startNginx } from './real-servers'
import { siteBelow } from './site-below'

const servers = { nginx: startNginx, caddy: startCaddy }
const top = mkdtempSync(join(tmpdir(), 'hosts-'))
const agent = new Agent({ keepAlive: true })
afterAll(() => {
  agent.destroy()
  rmSync(top, { recursive: true })
})

const sites: [string, string, () => Map<string, string | Buffer>][] = [
  ['the built site', basePath, () => readFolder('out')],
  ['a site at a base path', '/diptych', () => siteBelow('/diptych')],
]

const cases = (['nginx', 'caddy'] as const).flatMap((name) => {
  const program = findProgram(name)
  const server = program ? name : `${name}, which this machine has not and .ci/servers could bring`
  return sites.map(([title, base, make]) => ({ name, program, server, title, base, make }))
})

for (const { server, title, ...given } of cases) describe(`${title} on ${server}`, () => tryOut(title, given))

function tryOut(title: string, { name, program, base, make }: Omit<(typeof cases)[number], 'server' | 'title'>) {
  let site: Map<string, Buffer>
  let running: Running
  let rules: ReturnType<typeof readHeadersFile>
  let ownNames: string[]

  // Where a server cannot be had, nothing is passed: the closing lines name what was not run.
  const run = test.skipIf(!program)

  beforeAll(async () => {
    if (!program) return
    const folder = join(top, `${name}-${title.length}`)
    site = new Map([...make()].map(([path, content]) => [path, Buffer.from(content)]))
    writeFiles(join(folder, 'out'), Object.fromEntries(site))
    cpSync(join(folder, 'out'), join(folder, 'www', base), { recursive: true })
    for (const place of base ? ['.', 'www'] : ['.']) writeFileSync(join(folder, place, 'secret.txt'), 'outside')
    await writeHostFiles(join(folder, 'out'), join(folder, 'hosts'))
    rules = readHeadersFile(readFileSync(join(folder, 'out', '_headers'), 'utf8'))
    ownNames = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))]
    running = await servers[name]({ program, folder, base })
  })
  afterAll(() => running?.stop())

  type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: running.port, path, method, headers, agent }
      const sent = request(options, async (response) => {
        const chunks = await response.toArray()
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
      })
      sent.once('error', reject).end()
    })

  /** The headers of ours that an answer has, in the spelling of the table. */
  const ours = ({ headers }: Answer) =>
    Object.fromEntries(
      ownNames.flatMap((header) => {
        const value = headers[header.toLowerCase()]
        return value === undefined ? [] : [[header, value]]
      }),
    )
  /** What the one table says of a path; every file has a type. */
  const expected = (path: string, file = path) => {
    const { 'Content-Type': type, ...others } = headersFor(rules, path)
    return { ...others, 'Content-Type': type ?? typeOf(file) }
  }
  const pathOf = (file: string) => `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`

  run('every file is sent whole, with its type and the headers of the table', async () => {
    for (const [file, content] of site) {
      const path = pathOf(file)
      const answer = await ask(path)
      expect([path, answer.status, answer.body.equals(content)]).toEqual([path, 200, true])
      if (file === '_headers') continue
      expect({ path, ...ours(answer) }).toEqual({ path, ...expected(path, file) })
      const head = await ask(path, {}, 'HEAD')
      expect({ path, status: head.status, size: head.body.length, ...ours(head) }).toEqual({
        path,
        status: 200,
        size: 0,
        ...ours(answer),
      })
    }
  })

  run('a folder without its slash leads to the one with it, here', async () => {
    const folders = [...site.keys()].filter((file) => file.endsWith('/index.html')).map((file) => pathOf(file))
    expect(folders.length).toBeGreaterThan(0)
    for (const folder of folders) {
      const { status, headers } = await ask(`${folder.slice(0, -1)}?q=1`)
      expect([301, 308]).toContain(status)
      expect(headers.location).toBe(`${folder}?q=1`)
    }
  })

  run('what is not there is the page that says so, with its own headers', async () => {
    const known = [
      ...new Set([...site.keys()].filter((file) => file.includes('/')).map((file) => file.replace(/\/.*/, ''))),
    ]
    const missing = [
      ...['none', 'none/', 'claims/none/', 'claims/none/none/', 'index.html/', 'none.bib', 'none.csl.json'],
      ...known.flatMap((folder) => [`${folder}/none`, `${folder}/none/`, `${folder}/none.txt`]),
      ...known.filter((folder) => !site.has(`${folder}/index.html`)).map((folder) => `${folder}/`),
    ]
    for (const path of missing) {
      const answer = await ask(`${base}/${path}`)
      expect([path, answer.status, answer.body.equals(site.get('404.html') as Buffer)]).toEqual([path, 404, true])
      expect({ path, ...ours(answer) }).toEqual({ path, ...expected(`${base}/404.html`) })
    }
  })

  run('nothing beside the site is sent', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/claims/../../secret.txt']) {
      const { status, body } = await ask(base + path)
      expect([path, String(body).includes('outside')]).toEqual([path, false])
      expect([301, 307, 308, 400, 404]).toContain(status)
    }
  })

  run('parts, what a reader has already, and packed bytes', async () => {
    const page = site.get('index.html') as Buffer
    const part = await ask(`${base}/`, { range: 'bytes=10-19' })
    expect([part.status, part.body.equals(page.subarray(10, 20))]).toEqual([206, true])
    expect(ours(part)).toEqual(expected(`${base}/`, 'index.html'))
    const { headers } = await ask(`${base}/`)
    const again = await ask(`${base}/`, { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
    const packed = await ask(`${base}/`, { 'accept-encoding': 'gzip' })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(gunzipSync(packed.body).equals(page)).toBe(true)
    expect(ours(packed)).toEqual(expected(`${base}/`, 'index.html'))
  })

  run('nothing but GET and HEAD is answered', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask(`${base}/`, {}, method)).status).toBe(405)
  })

  run('beside the base path every address leads to it', async () => {
    for (const path of base ? ['/', '/claims/', '/secret.txt', `${base}x/`] : []) {
      const { status, headers } = await ask(path)
      expect([path, status, headers.location]).toEqual([path, 307, `${base}/`])
    }
  })
}
