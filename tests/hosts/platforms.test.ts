import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Header, parseAllHeaders } from '@netlify/headers-parser'
import { getTransformedRoutes } from '@vercel/routing-utils'
import { afterAll, describe, expect, test } from 'vitest'
import { basePath } from '#lib/address/site-url'
import { readFolder } from '#lib/publish/disk/read-folder'
import { type Files, writeFolder } from '#lib/publish/disk/write-folder'
import { headersFor, readHeadersFile } from '#lib/publish/host/headers'
import { writeHostFiles } from '#lib/publish/host/host-files'
import { siteBelow } from './site-below'

/** What hosted platforms make of our files, by the readers that they publish; nothing is sent to them. */

const top = mkdtempSync(join(tmpdir(), 'platforms-'))
afterAll(() => rmSync(top, { recursive: true }))

type Headers = Record<string, string>
type Rule = { isFor: (path: string) => boolean; headers: Headers }

/** The headers that a path gets; a host joins those of two rules by a comma, which would break each of ours. */
function joined(rules: Rule[], path: string): Headers {
  const headers: Headers = {}
  for (const rule of rules)
    if (rule.isFor(path))
      for (const [name, value] of Object.entries(rule.headers))
        headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  return headers
}

describe.each<[string, string, () => Files]>([
  ['the built site', basePath, () => readFolder('out')],
  ['a site at a base path', '/diptych', () => siteBelow('/diptych')],
])('%s', (title, base, make) => {
  const folder = join(top, `${title.length}`)
  const site = make()
  // `_headers` is for hosts, not for readers.
  const files = [...site.keys()].filter((file) => file !== '_headers')
  const paths = files.map((file) => `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`)
  const table = readHeadersFile(String(site.get('_headers')))
  const expected = paths.map((path) => ({ path, ...headersFor(table, path) }))

  test('Netlify reads every rule of _headers, and gives each file the headers of the table', async () => {
    await writeFolder(join(folder, 'out'), site)
    const headersFiles = [join(folder, 'out', '_headers')]
    const { headers, errors } = await parseAllHeaders({ headersFiles, configHeaders: [], minimal: false })
    expect([errors, headers.length]).toEqual([[], table.length])
    const rules = (headers as Header[]).map(({ forRegExp, values }) => ({
      isFor: (path: string) => forRegExp.test(path),
      headers: values as Headers,
    }))
    expect(paths.map((path) => ({ path, ...joined(rules, path) }))).toEqual(expected)
  })

  test('Vercel accepts vercel.json, gives each file the headers of the table, and sends folders to their slash', async () => {
    await writeFolder(join(folder, 'out'), site)
    await writeHostFiles(join(folder, 'out'), join(folder, 'hosts'))
    const { routes, error } = getTransformedRoutes(
      JSON.parse(String(readFolder(join(folder, 'hosts')).get('vercel.json'))),
    )
    expect(error).toBeNull()
    const sources = (routes ?? []) as { src: string; status?: number; headers: Headers }[]
    const rules = sources
      .filter(({ status }) => !status)
      .map(({ src, headers }) => ({ isFor: (path: string) => new RegExp(src).test(path), headers }))
    expect(paths.map((path) => ({ path, ...joined(rules, path) }))).toEqual(expected)
    const redirected = (path: string) => {
      const found = sources.find(({ src, status }) => status && new RegExp(src).test(path))
      return found ? path.replace(new RegExp(found.src), found.headers.Location ?? '') : null
    }
    for (const path of paths) {
      expect([path, redirected(path)]).toEqual([path, null])
      const bare = path.slice(0, -1)
      if (path.endsWith('/') && bare) expect([bare, redirected(bare)]).toEqual([bare, path])
    }
  })
})
