import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readFolder } from '#lib/publish/disk/read-folder'
import type { Folders } from '#lib/publish/disk/swap'

/** A page as Next exports it below a base path, with `head` and `body` put into it. */
export const exportedPage = (
  body = '',
  head = '',
  base = '',
) => `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="${base}/_next/static/chunks/x.css" data-precedence="next"/>
<link rel="preload" as="script" fetchPriority="low" href="${base}/_next/static/chunks/a.js"/>
<script src="${base}/_next/static/chunks/a.js" async=""></script><title>A bridge</title>${head}</head>
<body><div hidden=""><!--$--><!--/$--></div><main><h1 class="a">A bridge</h1>${body}</main><!--$--><!--/$-->
<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[94553]});</script>
<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact\\"\\n"])</script></body></html>`

/** A whole export of a few pages and files; `tag` stands in each of them. */
export const smallExport = (tag: string, base = ''): Record<string, string> => ({
  '_next/static/chunks/x.css': `.a::before{content:"${tag}"}`,
  '404.html': exportedPage(`<p>There is no such page, says ${tag}.</p>`, '', base),
  'index.html': exportedPage(`<p>${tag}</p><a href="${base}/claims/">All</a>`, '', base),
  'claims/index.html': exportedPage(`<p>${tag}</p>`, '', base),
  'data/reports/a-b.json': JSON.stringify({ tag }),
  'diptych.js': `console.log('${tag}')`,
  'raw/a-b.txt': ` date 2021-05-04 ${tag}`,
})

/** Writes files into a folder, given by their paths in it. */
export function writeFiles(folder: string, files: Record<string, string | Buffer>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** The folders of a build within another. */
export const foldersIn = (place: string): Folders => ({
  exported: join(place, 'export'),
  generated: join(place, 'generated'),
  staged: join(place, 'staged'),
  out: join(place, 'out'),
  hosts: join(place, 'hosts'),
})

/** Writes a small export into `export/` of a folder, and what a build generates besides into `generated/`. */
export function writeExport(folder: string, tag: string) {
  for (const name of ['export', 'generated']) rmSync(join(folder, name), { recursive: true, force: true })
  for (const [path, content] of Object.entries(smallExport(tag)))
    writeFiles(join(folder, /\.html$|^_next/.test(path) ? 'export' : 'generated'), { [path]: content })
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

/**
 * What stands in a folder: the tag of a whole site, `nothing`, or what is wrong with it. Whole is what `SHA256SUMS`
 * says: each of its files with its hash, and no other.
 */
export function siteIn(folder: string): string {
  if (!existsSync(folder)) return 'nothing'
  const files = readFolder(folder)
  const sums = String(files.get('SHA256SUMS') ?? '')
  const listed = new Map(sums.split('\n').map((line) => [line.slice(66), line.slice(0, 64)]))
  listed.delete('')
  for (const [path, sum] of listed) {
    const content = files.get(path)
    if (!content) return `${path} is missing`
    if (sha256(content) !== sum) return `${path} is another`
  }
  if (listed.size === 0 || files.size !== listed.size + 1) return `${files.size} files, ${listed.size} in SHA256SUMS`
  return JSON.parse(String(files.get('data/reports/a-b.json'))).tag
}

/** Whether the host files name the style sheets of the site in a folder. */
export function hostsFit(hosts: string, out: string): boolean {
  const policy = /Content-Security-Policy: (.*)/.exec(readFileSync(join(out, '_headers'), 'utf8'))?.[1] ?? 'none'
  return ['nginx.conf', 'Caddyfile', 'vercel.json'].every((name) =>
    readFileSync(join(hosts, name), 'utf8').includes(policy),
  )
}
