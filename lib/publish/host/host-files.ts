import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFolder } from '#lib/publish/disk/write-folder'
import { type HeaderRule, headersFor, readHeadersFile } from '#lib/publish/host/headers'
import { types } from '#lib/publish/host/types'

/**
 * Writes the headers of a finished site, from its own `_headers`, as the files of hosts that do not
 * read it. They hold the hashes of its style sheets: with another site they would take its styles
 * away. Writes nothing where there is no site.
 */
export async function writeHostFiles(site: string, hosts: string) {
  const file = join(site, '_headers')
  if (!existsSync(file)) return
  const rules = readHeadersFile(readFileSync(file, 'utf8'))
  // The first rule is that of every path, `/*` below the base path.
  const base = rules[0]?.path.slice(0, -2) ?? ''
  const belowBase = rules.map(({ path, headers }) => ({ path: path.slice(base.length), headers }))
  const files = new Map([
    ['vercel.json', printVercel(belowBase, base)],
    ['nginx.conf', printNginx(belowBase, base)],
    ['Caddyfile', printCaddy(belowBase, base, 'out')],
  ])
  await writeFolder(hosts, files)
}

/**
 * `vercel.json`. Its own `trailingSlash` sends every address without an ending to a folder, also
 * that of a file; the redirect here is the one it makes, for everything but such files
 * (vercel.com/docs/project-configuration).
 */
export function printVercel(rules: HeaderRule[], base: string): string {
  const files = rules.flatMap(({ path }) => (/^\/[^*./]+$/.test(path) ? [`${path.slice(1)}$`] : []))
  const folder = `:path((?!${files.join('|')})(?:[^/]+/)*[^/.]+)`
  const redirects = [
    { source: `${base}/${folder}`, destination: `${base}/:path/`, permanent: true },
    ...(base ? ['/', base].map((source) => ({ source, destination: `${base}/`, permanent: false })) : []),
  ]
  const headers = rules.map(({ path, headers }) => ({
    source: `${base}${path.replace('*', '(.*)')}`,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }))
  return `${JSON.stringify({ redirects, headers }, null, 2)}\n`
}

/**
 * An nginx `server` block and the maps before it. nginx forgets inherited headers in a location
 * that adds its own, so all are in the server, and maps choose by the file that is sent: an error
 * page has its own headers wherever it is shown. Below a base path, `root` is the folder that
 * contains the site under that name.
 */
export function printNginx(rules: HeaderRule[], base: string): string {
  const everywhere = Object.entries(rules[0]?.headers ?? {})
  const usual = headersFor(rules.slice(1), '/')
  const own = rules.slice(1).filter(({ path }) => !path.startsWith('/*'))
  const names = [...new Set(own.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  )
  const maps = names.flatMap((name) => [
    `map $uri ${nginxVariable(name)} {`,
    `  default ${quoted(usual[name] ?? '')};`,
    ...own
      .filter(({ headers }) => headers[name] !== usual[name])
      .map(({ path, headers }) => `  ${nginxPattern(base + path)} ${quoted(headers[name] ?? '')};`),
    '}',
  ])
  const typed = rules.flatMap(({ path, headers: { 'Content-Type': type } }) =>
    // nginx looks at the last part of a name alone.
    type && /^\/\*\..*\.|^\/[^*]*$/.test(path)
      ? [`location ${nginxLocation(path, base)} { types { } default_type ${withoutCharset(type)}; }`]
      : [],
  )
  const server = [
    'listen 8080;',
    'root /srv/diptych;',
    'index index.html;',
    'absolute_redirect off;',
    'error_page 404 /404.html;',
    // A folder without a page of its own.
    'error_page 403 =404 /404.html;',
    'charset utf-8;',
    `charset_types ${typeList(/; charset/)};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${typeList(/^text|json|xml|x-/)};`,
    'types {',
    ...Object.entries(types).flatMap(([ending, type]) =>
      /\./.test(ending) ? [] : [`  ${withoutCharset(type)} ${ending};`],
    ),
    '}',
    ...everywhere.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...names.map((name) => `add_header ${name} ${nginxVariable(name)} always;`),
    ...typed,
    ...(base ? [`location / { return 307 ${base}/; }`, `location ${base}/ { }`] : []),
  ].map((line) => line.replace(/ \/404\.html;$/, ` ${base}/404.html;`))
  return `${[...maps, 'server {', ...server.map((line) => `  ${line}`), '}'].join('\n')}\n`
}

const nginxVariable = (header: string) => `$diptych_${header.toLowerCase().replaceAll('-', '_')}`

/** A path of the table for a map; a folder is sent as the page in it. */
const nginxPattern = (path: string) =>
  path.endsWith('*') ? `~^${escaped(path.slice(0, -1))}` : path.endsWith('/') ? `${path}index.html` : path

const nginxLocation = (path: string, base: string) =>
  path.startsWith('/*') ? `~ ^${escaped(base)}/.*${escaped(path.slice(2))}$` : `= ${base}${path}`

const withoutCharset = (type: string) => type.replace(/;.*/, '')

/**
 * Types that match, without text/html, which nginx has in its lists itself and reports as a
 * duplicate.
 */
const typeList = (matching: RegExp) =>
  [...new Set(Object.values(types).filter((type) => matching.test(type) && !type.startsWith('text/html')))]
    .map(withoutCharset)
    .join(' ')

/**
 * A site block for Caddy. A page that is not found keeps the headers that were set for its path, so
 * the error page sets its own again: else a browser would read it as plain text below /raw/. The
 * redirect to a folder and the answer to other methods are ours: Caddy 2.6, which Debian has, loses
 * the query of the one and sends the page to the other.
 */
export function printCaddy(rules: HeaderRule[], base: string, root: string): string {
  const notFound = headersFor(rules, '/404.html')
  const others = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => !(name in notFound),
  )
  const site = [
    '@other not method GET HEAD',
    'header @other Allow "GET, HEAD"',
    'respond @other 405',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Caddy writes what a pattern found like this.
    ...block('map {query} {diptych_query}', ['~(.+) "?${1}"', 'default ""']),
    ...block('@folder', ['not path */', 'file {path}/index.html']),
    'redir @folder {http.request.orig_uri.path}/{diptych_query} 308',
    ...block('map {path} {diptych_type}', [
      // The first that fits: of two endings the longer.
      ...Object.entries(types)
        .sort(([a], [b]) => b.split('.').length - a.split('.').length)
        .map(([ending, type]) => `~\\.${escaped(ending)}$ ${quoted(type)}`),
      `~/$ ${quoted(types.html ?? '')}`,
      `default ${quoted(types.txt ?? '')}`,
    ]),
    'header Content-Type {diptych_type}',
    ...rules.flatMap(({ path, headers: { 'Content-Type': _, ...own } }) =>
      Object.keys(own).length > 0 ? block(`header ${path === '/*' ? '*' : path}`, fields(own)) : [],
    ),
    'file_server',
  ]
  const outside = [
    `@outside not path ${base}/*`,
    `redir @outside ${base}/ 307`,
    ...block(`handle_path ${base}/*`, site),
  ]
  const errors = [
    ...block('header', [
      ...fields({ ...notFound, 'Content-Type': types.html ?? '' }),
      ...others.map((name) => `-${name}`),
    ]),
    'rewrite * /404.html',
    'file_server',
  ]
  const lines = [`root * ${root}`, 'encode zstd gzip', ...(base ? outside : site), ...block('handle_errors', errors)]
  return `${block(':{$PORT:8080}', lines).join('\n')}\n`
}

const block = (head: string, lines: string[]): string[] => [`${head} {`, ...lines.map((line) => `\t${line}`), '}']

const fields = (headers: Record<string, string>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`)

/** A value between quotation marks, as nginx and Caddy read it. */
const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`

/** A path as a part of a pattern. */
const escaped = (path: string) => path.replaceAll('.', '\\.')
