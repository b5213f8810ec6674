import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findSiteDifferences } from '../whole/site-differences'

const page = (style: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Two reports</title>
  <meta http-equiv="Content-Security-Policy" content="style-src '${style}'; img-src 'self'">
  <style>${style}</style></head><body>${body}</body></html>`

const links = '<a href="/x/">One</a><a href="/y/">Two</a>'
const body = `<h1 class="a_b">Who opened it?</h1><p id="a-1">The mayor.</p>${links}`
const sums = (sum: string) => `${sum.repeat(64)}  index.html\n`
const manifest = (sha256: string, path = 'index.html') =>
  JSON.stringify({ url: 'https://example.org/', input: [sha256], files: [{ path, sha256 }] })

const small: Record<string, string> = {
  'index.html': page('p{top:0}', body),
  'raw/a.txt': 'The mayor.',
  _headers: "/*\n  Policy: style-src 'sha256-1'; img-src 'self'\n",
  SHA256SUMS: sums('a'),
  'build.json': manifest('a'),
}

const filesOf = (site: Record<string, string>) =>
  new Map(Object.entries(site).map(([path, text]) => [path, Buffer.from(text)] as const))

const compare = (changed: Record<string, string>) =>
  findSiteDifferences(filesOf(small), filesOf({ ...small, ...changed }))

describe('two sites are the same', () => {
  test('with other styles and class names, and the hashes and sums that follow from them', () => {
    expect(
      compare({
        'index.html': page('p{top:1px}', body.replace('a_b', 'c')),
        _headers: "/*\n  Policy: style-src 'sha256-2' 'sha256-3'; img-src 'self'\n",
        SHA256SUMS: sums('b'),
        'build.json': manifest('b'),
      }),
    ).toEqual([])
  })

  test('where the size and sum of the one-file edition differ and are true', () => {
    const withEdition = (edition: string, sum = edition) => {
      const sha256 = createHash('sha256').update(sum).digest('hex')
      const figures = `<p>${edition.length} bytes, sha256 ${sha256}</p>`
      return filesOf({ 'diptych.html': edition, 'method/index.html': page('', figures) })
    }
    const one = page('p{top:0}', body)
    const other = page('p{top:10px}', body)
    expect(findSiteDifferences(withEdition(one), withEdition(other))).toEqual([])
    expect(findSiteDifferences(withEdition(one), withEdition(other, one))).toEqual([
      expect.stringMatching(/^method\/index\.html: words: ".*\(size and sha256 of diptych\.html\)/),
    ])
  })
})

describe('two sites differ', () => {
  test.each<[what: string, from: string, to: string, difference: string]>([
    ['in a letter', 'mayor.', 'major.', 'words: "'],
    ['in a space', 'The mayor', 'The  mayor', 'words: '],
    ['in an id', 'id="a-1"', 'id="a-2"', 'ids: "a-1" is gone'],
    ['in where a link leads', 'href="/x/"', 'href="/z/"', 'links: "<a href=\\"/z/\\">One" is new'],
    ['in a link that is there twice', '<a href="/y/">Two', '<a href="/x/">One', 'links: "<a href='],
    ['in the order of links', links, '<a href="/y/">Two</a><a href="/x/">One</a>', 'links: '],
    ['in a name that is heard', '<p ', '<p aria-label="A" ', 'attributes: "<p ariaLabel='],
    ['in the rank of a heading', 'h1', 'h2', 'headings: "h1 Who opened it?" is gone'],
    ['in a script', '<p ', '<script type="module">1</script><p ', 'scripts: "1" is new'],
    ['in the rest of a policy', "img-src 'self'", "img-src 'none'", 'attributes: '],
  ])('%s', (_, from, to, difference) => {
    const changed = (small['index.html'] ?? '').replaceAll(from, to)
    expect(compare({ 'index.html': changed }).join('\n')).toContain(`index.html: ${difference}`)
  })

  test('in a file that is gone, new or other', () => {
    const { 'raw/a.txt': _, ...rest } = small
    expect(findSiteDifferences(filesOf(small), filesOf({ ...rest, 'raw/b.txt': 'x' }))).toEqual([
      'raw/a.txt: only in the old site',
      'raw/b.txt: only in the new site',
    ])
    expect(compare({ 'raw/a.txt': 'The major.' })).toEqual(['raw/a.txt: its bytes differ'])
  })

  test('in a header, in what is summed or in what the manifest lists', () => {
    expect(
      compare({
        _headers: '/*\n',
        SHA256SUMS: sums('a').replace('index', 'other'),
        'build.json': manifest('a', 'other.html'),
      }).map((line) => line.split(':', 2).join(':')),
    ).toEqual(['SHA256SUMS: paths', 'SHA256SUMS: paths', '_headers: lines', 'build.json: paths', 'build.json: paths'])
  })
})

describe('npm run compare-sites', () => {
  const top = mkdtempSync(join(tmpdir(), 'compare-sites-'))
  afterAll(() => rmSync(top, { recursive: true, force: true }))

  function writeSite(name: string, site: Record<string, string>) {
    for (const [path, text] of Object.entries(site)) {
      mkdirSync(dirname(join(top, name, path)), { recursive: true })
      writeFileSync(join(top, name, path), text)
    }
    return join(top, name)
  }

  const run = (...folders: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tests/whole/compare-sites.ts', ...folders], {
      encoding: 'utf8',
    })

  test('lists what differs and ends with 1, or with 0 where nothing differs', () => {
    const old = writeSite('old', small)
    const other = writeSite('new', { ...small, 'raw/a.txt': 'x' })
    expect(run(old, old)).toMatchObject({ status: 0, stderr: '' })
    expect(run(old, other)).toMatchObject({
      status: 1,
      stdout: 'raw/a.txt: its bytes differ\n',
      stderr: 'compare-sites: differences: 1 (pages: 1, other files: 4)\n',
    })
    expect(run(old)).toMatchObject({ status: 1, stdout: '' })
    expect(run(old, join(top, 'none')).stderr).toMatch(/none is not a finished site/)
  })
})
