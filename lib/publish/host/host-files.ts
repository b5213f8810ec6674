import { printCaddy } from '#lib/publish/host/caddy'
import type { HeaderRule } from '#lib/publish/host/headers'
import { printNginx } from '#lib/publish/host/nginx'

/** The same table as the files of hosts that do not read `_headers`. `base` is the base path, '' for none. */
export const hostFiles = (rules: HeaderRule[], base: string): Map<string, string> =>
  new Map([
    ['vercel.json', printVercel(rules, base)],
    ['nginx.conf', printNginx(rules, base)],
    ['Caddyfile', printCaddy(rules, base, 'out')],
  ])

/**
 * `vercel.json`. Its own `trailingSlash` sends every address without an ending to a folder, also that of a file; the
 * redirect here is the one it makes, for everything but such files (vercel.com/docs/project-configuration).
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
