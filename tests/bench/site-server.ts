import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/x-component',
}

export type BenchSite = { url: string; requests: { path: string; bytes: number }[]; close: () => void }

/** Serves a site from memory as a host with gzip does, and notes what each request weighs. */
export async function benchSite(files: Map<string, Buffer>): Promise<BenchSite> {
  const zipped = new Map([...files].map(([path, content]) => [path, gzipSync(content, { level: 9 })]))
  const requests: BenchSite['requests'] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*/, '')).slice(1)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const content = zipped.get(file)
    if (!content) return void response.writeHead(404).end()
    requests.push({ path: `/${path}`, bytes: content.length })
    const type = `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': content.length })
      .end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, requests, close: () => server.close() }
}
