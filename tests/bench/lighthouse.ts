import { spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { basePath } from '#lib/address/site-url'
import { readFolder } from '#lib/publish/disk/read-folder'
import { serveSite } from '#lib/publish/serve/serve'
import { launchBrowser } from '../browser/chromium'

/**
 * `npm run lighthouse`: Google Lighthouse over one page of each kind of the finished site, in its own phone emulation;
 * `npm run lighthouse -- compare/` over these pages alone.
 * Fetched by npm for this command alone, since its hundred packages serve nothing else here. Ends with status 1 where a
 * score is below 100.
 */
const version = '12.8.2'
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

type Verdict = {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { displayValue?: string }>
}

const site = await serveSite('out', 0, basePath)
const port = await freePort()
const browser = await launchBrowser([`--remote-debugging-port=${port}`])
const scores: number[] = []
const asked = process.argv.slice(2)
for (const page of asked.length > 0 ? asked : onePageOfEachKind()) {
  const verdict = await judge(`http://localhost:${site.port}${basePath}/${page}`)
  const row = categories.map((name) => Math.round((verdict.categories[name]?.score ?? 0) * 100))
  scores.push(...row)
  const blocked = verdict.audits['total-blocking-time']?.displayValue
  console.log(`${row.join(' ')}  /${page}  (total blocking time ${blocked})`)
}
await browser.close()
await site.close()
console.log(`lighthouse ${version}: ${categories.join(', ')}; least score ${Math.min(...scores)}`)
process.exitCode = Math.min(...scores) === 100 ? 0 : 1

/** Pages that search engines may list: a page that asks them not to cannot have a full score for being found. */
function onePageOfEachKind(): string[] {
  const kinds = new Map<string, string>()
  for (const [file, content] of readFolder('out')) {
    if (!file.endsWith('index.html') || String(content).includes('content="noindex')) continue
    const page = file.replace(/index\.html$/, '')
    const kind = page.replace(/^([^/]*\/).+/, '$1…')
    if (!kinds.has(kind)) kinds.set(kind, page)
  }
  return [...kinds.values()]
}

async function judge(url: string): Promise<Verdict> {
  const options = ['--output=json', '--quiet', '--no-enable-error-reporting', `--port=${port}`]
  const only = `--only-categories=${categories.join(',')}`
  const npm = spawn(
    'npm',
    ['exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse', url, ...options, only],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    },
  )
  let printed = ''
  for await (const piece of npm.stdout) printed += piece
  if (!printed.startsWith('{')) throw new Error(`lighthouse gave no result for ${url}; it must be fetched by npm once`)
  return JSON.parse(printed) as Verdict
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
