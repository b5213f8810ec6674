import { type HeaderRule, headersFor } from '#lib/publish/host/headers'
import { escaped, quoted } from '#lib/publish/host/quoted'
import { types } from '#lib/publish/host/types'

/**
 * An nginx `server` block and the maps before it. nginx forgets inherited headers in a location that adds its own, so all
 * stand in the server, and maps choose by the file that is sent: an error page has its own headers wherever it is shown.
 * Below a base path, `root` is the folder that holds the site under that name.
 */
export function printNginx(rules: HeaderRule[], base: string): string {
  const everywhere = Object.entries(rules[0]?.headers ?? {})
  const usual = headersFor(rules.slice(1), '/')
  const own = rules.slice(1).filter(({ path }) => !path.startsWith('/*'))
  const names = [...new Set(own.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  )
  const maps = names.flatMap((name) => [
    `map $uri ${variable(name)} {`,
    `  default ${quoted(usual[name] ?? '')};`,
    ...own
      .filter(({ headers }) => headers[name] !== usual[name])
      .map(({ path, headers }) => `  ${pattern(base + path)} ${quoted(headers[name] ?? '')};`),
    '}',
  ])
  const typed = rules.flatMap(({ path, headers: { 'Content-Type': type } }) =>
    // nginx looks at the last part of a name alone.
    type && /^\/\*\..*\.|^\/[^*]*$/.test(path)
      ? [`location ${locationOf(path, base)} { types { } default_type ${bare(type)}; }`]
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
    `charset_types ${list(/; charset/)};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${list(/^text|json|xml|x-/)};`,
    'types {',
    ...Object.entries(types).flatMap(([ending, type]) => (/\./.test(ending) ? [] : [`  ${bare(type)} ${ending};`])),
    '}',
    ...everywhere.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
    ...typed,
    ...(base ? [`location / { return 307 ${base}/; }`, `location ${base}/ { }`] : []),
  ].map((line) => line.replace(/ \/404\.html;$/, ` ${base}/404.html;`))
  return `${[...maps, 'server {', ...server.map((line) => `  ${line}`), '}'].join('\n')}\n`
}

const variable = (header: string) => `$diptych_${header.toLowerCase().replaceAll('-', '_')}`

/** A path of the table for a map; a folder is sent as the page in it. */
const pattern = (path: string) =>
  path.endsWith('*') ? `~^${escaped(path.slice(0, -1))}` : path.endsWith('/') ? `${path}index.html` : path

const locationOf = (path: string, base: string) =>
  path.startsWith('/*') ? `~ ^${escaped(base)}/.*${escaped(path.slice(2))}$` : `= ${base}${path}`

const bare = (type: string) => type.replace(/;.*/, '')

/** Types that match, without text/html, which nginx has in its lists itself and reports as a duplicate. */
const list = (matching: RegExp) =>
  [...new Set(Object.values(types).filter((type) => matching.test(type) && !type.startsWith('text/html')))]
    .map(bare)
    .join(' ')
