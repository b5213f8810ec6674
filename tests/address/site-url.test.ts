import { expect, test } from 'vitest'
import { readSiteUrl } from '#lib/address/site-url'

test.each([
  [undefined, 'http://localhost:3000', ''],
  ['', 'http://localhost:3000', ''],
  ['https://example.org', 'https://example.org', ''],
  ['https://example.org/', 'https://example.org', ''],
  ['https://example.org/diptych', 'https://example.org', '/diptych'],
  ['https://example.org/diptych//', 'https://example.org', '/diptych'],
  ['https://Example.ORG:443/a/b.c-d_e~', 'https://example.org', '/a/b.c-d_e~'],
  ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080', '/x'],
  ['http://[::1]:8080/x', 'http://[::1]:8080', '/x'],
  ['https://münster.example', 'https://xn--mnster-3ya.example', ''],
  ['https://example.org/a/../b', 'https://example.org', '/b'],
])('%s', (value, origin, basePath) => {
  expect(readSiteUrl(value)).toEqual({ origin, basePath })
})

const more = 'has more than an origin and a path'
const path = 'has a path that is not letters, digits and -_.~ between single slashes'
const host = 'has a host with other characters than letters, digits and -.'
const address = 'is not an http or https address'
test.each([
  ['example.org', address],
  ['ftp://example.org', address],
  ['xhttps://example.org', address],
  ['httpsx://example.org', address],
  ['javascript:alert(1)', address],
  ['https://', address],
  ['https://example.org/?q=1', more],
  ['https://example.org/#x', more],
  ['https://user:secret@example.org', more],
  ['https://example.org/a b', path],
  ['https://example.org/%22', path],
  ['https://example.org/ä', path],
  ['https://example.org/a"b', path],
  ['https://example.org//evil.example', path],
  ['https://example.org/a//b', path],
  ['https://example"onclick=x.org', host],
  ['https://example.org;return', host],
])('%s is refused', (value, reason) => {
  expect(() => readSiteUrl(value)).toThrow(
    `SITE_URL ${JSON.stringify(value)} ${reason}; set it to an origin with an optional base path, such as https://example.org/diptych`,
  )
})
