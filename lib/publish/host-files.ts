import type { HeaderRule } from '#lib/publish/headers'

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
        source: `${base}${path.replace(/\*$/, '(.*)')}`,
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
      })),
    },
    null,
    2,
  )}\n`

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`

/**
 * Locations for an nginx `server` block. nginx forgets inherited headers in a location that adds its own, so each has
 * them all; `always` sends them with error pages, too.
 */
export function printNginx(rules: HeaderRule[], base: string): string {
  const [everywhere, ...others] = rules
  const lines = (headers: Record<string, string>) =>
    Object.entries({ ...everywhere?.headers, ...headers })
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
  const location = ({ path, headers }: HeaderRule) => {
    const prefix = path.endsWith('*')
    const type = headers['Content-Type'] ? [`  types { } default_type ${quoted(headers['Content-Type'])};`] : []
    return [
      `location ${prefix ? '^~' : '='} ${base}${path.replace(/\*$/, '')} {`,
      ...type,
      ...lines(headers),
      // The first page stays in its own location; looked up as a folder it would leave for another.
      path === '/' ? `  try_files ${base}/index.html =404;` : files,
      '}',
    ].join('\n')
  }
  const rest = [`location / {`, ...lines({}), files, '}'].join('\n')
  const settings = ['charset utf-8;', 'index index.html;', 'absolute_redirect off;', `error_page 404 ${base}/404.html;`]
  return `${[...settings, ...others.map(location), rest].join('\n')}\n`
}

/** A folder without its slash is redirected by nginx itself; what is not there is the not-found page. */
const files = '  try_files $uri $uri/ =404;'

/** A site block for Caddy; its error pages need the headers again. */
export function printCaddy(rules: HeaderRule[], base: string, root: string): string {
  const headers = rules.map(({ path, headers: own }) =>
    [
      `\theader ${base}${path} {`,
      ...Object.entries(own).map(([name, value]) => `\t\t${name} ${quoted(value)}`),
      '\t}',
    ].join('\n'),
  )
  const [everywhere] = headers
  return `${[
    ':{$PORT:8080} {',
    `\troot * ${root}`,
    ...headers,
    '\tfile_server',
    '\thandle_errors {',
    `${(everywhere ?? '').replace(/^/gm, '\t')}`,
    `\t\trewrite * ${base}/404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
  ].join('\n')}\n`
}
