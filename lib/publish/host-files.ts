import { type HeaderRule, headersFor } from '#lib/publish/headers'
import { types } from '#lib/publish/types'

/** The same table as the files of hosts that do not read `_headers`. `base` is the base path, '' for none. */
export const hostFiles = (rules: HeaderRule[], base: string): Map<string, string> =>
  new Map([
    ['vercel.json', printVercel(rules, base)],
    ['nginx.conf', printNginx(rules, base)],
    ['Caddyfile', printCaddy(rules, base, 'out')],
  ])

/** `vercel.json`. */
export const printVercel = (rules: HeaderRule[], base: string): string =>
  `${JSON.stringify(
    {
      trailingSlash: true,
      headers: rules.map(({ path, headers }) => ({
        source: `${base}${path.replace('*', '(.*)')}`,
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
      })),
    },
    null,
    2,
  )}\n`

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`

/**
 * An nginx `server` block. nginx forgets inherited headers in a location that adds its own, so each has them all;
 * `always` sends them with error pages, too. Below a base path, `root` is the folder that holds the site under that name.
 */
export function printNginx(rules: HeaderRule[], base: string): string {
  const everywhere = rules[0]?.headers
  const location = (match: string, own: Record<string, string>, file = '$uri $uri/') => [
    `location ${match} {`,
    ...(own['Content-Type'] ? [`  types { } default_type ${bare(own['Content-Type'])};`] : []),
    ...Object.entries({ ...everywhere, ...own })
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    `  try_files ${file} =404;`,
    '}',
  ]
  const own = rules.filter(({ path }) => !path.startsWith('/*'))
  const lines = [
    'listen 8080;',
    'root /srv/diptych;',
    'index index.html;',
    'charset utf-8;',
    // Other than text/html, which nginx has in both lists itself and reports as a duplicate.
    `charset_types ${texts};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${texts};`,
    // nginx looks at the last part of a name alone.
    'types {',
    ...Object.entries(types).flatMap(([ending, type]) => (/\./.test(ending) ? [] : [`  ${bare(type)} ${ending};`])),
    '}',
    'absolute_redirect off;',
    `error_page 403 404 ${base}/404.html;`,
    ...(base ? [`location = / { return 307 ${base}/; }`] : []),
    ...own.flatMap(({ path, headers }) => {
      const place = base + path.replace(/\*$/, '')
      // The first page stays in its own location; looked up as a folder it would leave for another.
      const file = path === '/' ? `${base}/index.html` : undefined
      return location(path.endsWith('*') ? `^~ ${place}` : `= ${place}`, headers, file)
    }),
    // What is not in the table is not there, or is a second name of the first page.
    ...location('/', headersFor(own, '/404.html')),
  ]
  return `server {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
}

const bare = (type: string) => type.replace(/;.*/, '')
const texts = Object.values(types)
  .map(bare)
  .filter((type) => /^text\/(?!html)|json|xml|x-/.test(type))
  .join(' ')

/**
 * A site block for Caddy. A page that is not found keeps the headers that were set for its path, so the error page sets
 * its own again: else a browser would keep it for a year below /assets/, and read it as plain text below /raw/.
 */
export function printCaddy(rules: HeaderRule[], base: string, root: string): string {
  const fields = (headers: Record<string, string>) =>
    Object.entries(headers).map(([name, value]) => `\t\t${name} ${quoted(value)}`)
  const missing = { ...headersFor(rules, '/404.html'), 'Content-Type': types.html ?? '' }
  const outside = [`\t@outside not path ${base}/*`, `\tredir @outside ${base}/ 307`, `\turi strip_prefix ${base}`]
  return `${[
    ':{$PORT:8080} {',
    `\troot * ${root}`,
    '\tencode zstd gzip',
    ...(base ? outside : []),
    ...rules.flatMap(({ path, headers }) => {
      // In Caddy a `*` within a path ends at the next slash; an ending needs a matcher with a name.
      const ending = /^\/\*\.(.+)$/.exec(path)?.[1]
      const matcher = ending ? `@${ending.replace('.', '-')}` : path === '/*' ? '*' : base + path
      return [...(ending ? [`\t${matcher} path *.${ending}`] : []), `\theader ${matcher} {`, ...fields(headers), '\t}']
    }),
    '\tfile_server',
    '\thandle_errors {',
    '\theader {',
    ...fields(missing),
    '\t\t-Access-Control-Allow-Origin',
    '\t}',
    '\trewrite * /404.html',
    '\tfile_server',
    '\t}',
    '}',
  ].join('\n')}\n`
}
