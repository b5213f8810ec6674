import { describe, expect, test } from 'vitest'
import {
  type Build,
  forPlainHttp,
  headerRules,
  headersFor,
  metaPolicy,
  printHeadersFile,
  readHeadersFile,
} from '#lib/publish/host/headers'
import { printCaddy, printNginx, printVercel } from '#lib/publish/host/host-files'

const build: Build = {
  styleHashes: ['sha256-aaa', 'sha256-bbb'],
  scriptHashes: ['sha256-ccc'],
  secure: true,
  entries: [
    '404.html',
    'SHA256SUMS',
    'assets/diptych.12345678.js',
    'cards/',
    'cite/',
    'claims/',
    'data/',
    'index.html',
    'raw/',
  ],
}
const rules = headerRules(build)
const kept = 'public, max-age=0, must-revalidate'

test('the policy begins from nothing and holds nothing unsafe', () => {
  const policy = headersFor(rules, '/')['Content-Security-Policy'] ?? ''
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-ccc'",
    "style-src 'sha256-aaa' 'sha256-bbb'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'upgrade-insecure-requests',
  ])
  expect(metaPolicy(build)).not.toContain('frame-ancestors')
})

test.each([
  ['/', 'same-origin', kept, undefined],
  ['/claims/a-1/', 'same-origin', kept, undefined],
  ['/404.html', 'same-origin', kept, undefined],
  ['/assets/diptych.12345678.js', 'same-origin', 'public, max-age=31536000, immutable', undefined],
  ['/data/reports/a.json', 'cross-origin', kept, '*'],
  ['/raw/a.txt', 'cross-origin', kept, '*'],
  ['/cards/a-1.png', 'cross-origin', kept, '*'],
  ['/cite/a-1.bib', 'cross-origin', kept, '*'],
])('%s', (path, resource, caching, shared) => {
  const headers = headersFor(rules, path)
  expect(headers['Cross-Origin-Resource-Policy']).toBe(resource)
  expect(headers['Cache-Control']).toBe(caching)
  expect(headers['Access-Control-Allow-Origin']).toBe(shared)
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
  expect(headers['Strict-Transport-Security']).toMatch(/^max-age=63072000/)
})

test('search engines are asked not to list files that name one speaker, and are asked nothing else', () => {
  const asked = (path: string) => headersFor(rules, path)['X-Robots-Tag']
  for (const path of ['/cards/a-1.png', '/cite/a-1.bib', '/data/claims/a-1.json', '/data/claims.csv'])
    expect([path, asked(path)]).toEqual([path, 'noindex'])
  for (const path of ['/', '/claims/a-1/', '/raw/a.txt', '/404.html', '/assets/diptych.12345678.js'])
    expect([path, asked(path)]).toEqual([path, undefined])
})

test('no header is set by two patterns for one path: hosts disagree on what that means', () => {
  for (const path of ['/', '/claims/a-1/', '/data/x.json', '/assets/x.js', '/404.html']) {
    const names = rules
      .filter((rule) => headersFor([rule], path) && Object.keys(headersFor([rule], path)).length > 0)
      .flatMap((rule) => Object.keys(rule.headers))
    expect(names.length).toBe(new Set(names).size)
  }
})

test('without https nothing promises it', () => {
  const headers = headersFor(headerRules({ ...build, secure: false }), '/')
  expect(headers['Strict-Transport-Security']).toBeUndefined()
  expect(headers['Content-Security-Policy']).not.toContain('upgrade')
})

test.each([
  ['/cite/a-1.bib', 'application/x-bibtex; charset=utf-8'],
  ['/cite/a-1.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['/data/x/claims.ndjson', 'application/x-ndjson; charset=utf-8'],
  ['/raw/a.txt', 'text/plain; charset=utf-8'],
  ['/raw/none/', undefined],
  ['/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['/claims/a-1/', undefined],
])('%s is of the type %s', (path, type) => {
  expect(headersFor(rules, path)['Content-Type']).toBe(type)
})

test('a site built for https is read locally without what needs https', () => {
  expect(forPlainHttp(rules)).toEqual(headerRules({ ...build, secure: false }))
})

test('what Cloudflare would ignore is refused', () => {
  const styleHashes = Array.from({ length: 40 }, () => `sha256-${'a'.repeat(44)}`)
  expect(() => printHeadersFile(headerRules({ ...build, styleHashes }), '')).toThrow('2,000 characters')
  const entries = Array.from({ length: 100 }, (_, i) => `x${i}/`)
  expect(() => printHeadersFile(headerRules({ ...build, entries }), '')).toThrow('rules; Cloudflare reads 100')
})

describe('the files of the hosts', () => {
  test('_headers is read back as it was written', () => {
    expect(readHeadersFile(printHeadersFile(rules, ''))).toEqual(rules)
    expect(readHeadersFile(printHeadersFile(rules, '/x')).map(({ path }) => path)).toEqual(
      rules.map(({ path }) => `/x${path}`),
    )
  })

  test('vercel.json has every rule', () => {
    const { headers } = JSON.parse(printVercel(rules, '/x'))
    expect(headers.map(({ source }: { source: string }) => source)).toEqual(
      rules.map(({ path }) => `/x${path.replace('*', '(.*)')}`),
    )
  })

  test.each([
    ['/claims', true],
    ['/claims/a-1', true],
    ['/SHA256SUMS2', true],
    ['/SHA256SUMS', false],
    ['/claims/', false],
    ['/', false],
    ['/raw/a.txt', false],
    ['/assets/diptych.12345678.js', false],
  ])('on Vercel %s leads to a folder: %s', (path, leads) => {
    const [redirect] = JSON.parse(printVercel(rules, '/x')).redirects
    expect(redirect).toMatchObject({ destination: '/x/:path/', permanent: true })
    // A name and a pattern in parentheses, as path-to-regexp reads them.
    expect(new RegExp(`^${redirect.source.replace(':path', '')}$`).test(`/x${path}`)).toBe(leads)
  })

  test('no nginx location adds headers: it would forget those of the server', () => {
    const conf = printNginx(rules, '/x')
    expect(conf.split('location ').slice(1).join('')).not.toContain('add_header')
    for (const name of Object.keys(headersFor(rules, '/data/x.json')))
      if (name !== 'Content-Type') expect(conf).toMatch(new RegExp(`add_header ${name} .* always;`))
    expect(conf).toContain('~^/x/data/ "*";')
    expect(conf).toMatch(
      /map \$uri \$diptych_x_robots_tag \{\n {2}default "";\n(?: {2}~\^\/x\/(?:cards|cite|data)\/ "noindex";\n){3}\}/,
    )
  })

  test('Caddy’s error pages have the headers again', () => {
    expect(printCaddy(rules, '', '/srv').split('handle_errors')[1]).toContain('Content-Security-Policy')
    expect(printCaddy(rules, '', '/srv').split('handle_errors')[1]).toContain('-Access-Control-Allow-Origin')
  })
})
