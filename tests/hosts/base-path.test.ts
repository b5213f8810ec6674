import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFolder } from '#lib/publish/disk/read-folder'
import { readHeadersFile } from '#lib/publish/host/headers'
import { writeHostFiles } from '#lib/publish/host/host-files'
import { finishSite } from '#lib/publish/publish'
import { smallExport, writeFiles } from '../publish/small-export'

const folder = mkdtempSync(join(tmpdir(), 'base-path-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the command of the hosting page makes the folder that hosts need for a base path', async () => {
  const command = /^rm -rf site .*$/m.exec(readFileSync('docs/hosting.md', 'utf8'))?.[0] ?? ''
  expect(command).toContain('site/diptych')
  const files = Object.entries(smallExport('x', '/diptych')).map(([path, text]) => [path, Buffer.from(text)] as const)
  const place = { origin: 'https://example.org', basePath: '/diptych' }
  const site = finishSite(new Map(files), place, { versions: {}, input: [] })
  writeFiles(join(folder, 'out'), Object.fromEntries(site))
  await writeHostFiles(join(folder, 'out'), join(folder, '.hosts'))
  // A second time, too, over what the first time left.
  for (const _ of [1, 2]) execFileSync('sh', ['-e', '-c', command], { cwd: folder })
  const made = readFolder(join(folder, 'site'))
  for (const [path, content] of site)
    expect([path, String(made.get(`diptych/${path}`))]).toEqual([path, String(content)])
  expect(made.size).toBe(site.size + 3)
  // Every address that `_headers` names is one of this folder.
  const rules = readHeadersFile(String(made.get('_headers'))).filter(({ path }) => !path.startsWith('/diptych/*'))
  expect(rules.length).toBeGreaterThan(3)
  for (const { path } of rules)
    expect([path, existsSync(join(folder, 'site', path.replace('*', '')))]).toEqual([path, true])
  const { headers, redirects } = JSON.parse(String(made.get('vercel.json')))
  for (const { source } of headers) expect(source).toMatch(/^\/diptych\//)
  expect(redirects[0].destination).toBe('/diptych/:path/')
})
