import { fileRows } from '#lib/address/routes'
import { types, typesToSet } from '#lib/publish/host/types'

/**
 * What a host sends for the paths that a pattern names: a whole path, everything below one
 * (`/data/*`), or every path with an ending (`/*.bib`).
 */
export type HeaderRule = { path: string; headers: Record<string, string> }

export type Build = {
  /** Sources (`sha256-…`) of the inline style sheets and of the inline speculation rules. */
  styleHashes: string[]
  scriptHashes: string[]
  /** True where the site stands under https. */
  secure: boolean
  /**
   * Top-level names in the site: folders end with `/`. Files under assets/ one by one: hosts that
   * go by the address alone send the headers of a folder with what is missing in it, too, and that
   * must not be kept for a year.
   */
  entries: string[]
}

/** The top-level folders, or files, of rows of the table. */
const entriesOf = (rows: { path: string }[]) => new Set(rows.map(({ path }) => path.replace(/\/.*/, '/')))
const sharedEntries = entriesOf(fileRows().filter(({ shared }) => shared))
const unlistedEntries = entriesOf(fileRows().filter(({ unlisted }) => unlisted))

/**
 * What a page may not do; writing to the clipboard is left to the page itself, and so is sharing,
 * whose feature some browsers do not know by name and which is the page's own by default. Source:
 * W3C Permissions Policy registry.
 */
const permissions = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
]

/**
 * The one table of headers. `/*` holds what is the same everywhere; what differs stands under
 * patterns that do not overlap, since hosts disagree on what happens when two patterns set one
 * header. Measured by MDN HTTP Observatory's published scoring: a policy from `'none'`, nothing
 * unsafe, no framing, HSTS of a year, nosniff, a strict referrer.
 */
export function headerRules(build: Build): HeaderRule[] {
  const everywhere: Record<string, string> = {
    'Content-Security-Policy': policy(build, "frame-ancestors 'none'"),
    // Two years; without subdomains, since a site must not decide for its neighbours under the same name.
    ...(build.secure ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': [...permissions.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
  }
  return [{ path: '/*', headers: everywhere }, ...typeRules, ...build.entries.map(ruleOf)]
}

const typeRules: HeaderRule[] = Object.entries(typesToSet).map(([ending, type]) => ({
  path: `/*.${ending}`,
  headers: { 'Content-Type': type },
}))

function ruleOf(entry: string): HeaderRule {
  const path = `/${entry.endsWith('/') ? `${entry}*` : entry === 'index.html' ? '' : entry}`
  const shared = sharedEntries.has(entry)
  return {
    path,
    headers: {
      'Cross-Origin-Resource-Policy': shared ? 'cross-origin' : 'same-origin',
      ...(shared ? { 'Access-Control-Allow-Origin': '*' } : {}),
      ...(unlistedEntries.has(entry) ? { 'X-Robots-Tag': 'noindex' } : {}),
      // Only names under assets/ change with their content; everything else is asked for again each time.
      'Cache-Control': entry.startsWith('assets/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
      // A file without an ending, which hosts send as bytes to be kept.
      ...(entry === 'SHA256SUMS' ? { 'Content-Type': types.txt ?? '' } : {}),
    },
  }
}

/** The policy of a page. */
function policy({ styleHashes, scriptHashes, secure }: Omit<Build, 'entries'>, ...more: string[]): string {
  const hashes = (list: string[]) => list.map((hash) => `'${hash}'`).join(' ')
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes(scriptHashes)}`,
    `style-src ${hashes(styleHashes) || "'none'"}`,
    "img-src 'self'",
    // Nothing of ours connects; auditing tools that read robots.txt from within a page do.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/**
 * The policy for a meta element, which must not hold `frame-ancestors`: browsers report it as an
 * error there.
 */
export const metaPolicy = (build: Omit<Build, 'entries'>): string => policy(build)

/** The headers that a path gets: those of every pattern that names it. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const named = rules.filter((rule) => {
    const [start = '', end] = rule.path.split('*')
    return end === undefined ? path === rule.path : path.startsWith(start) && path.endsWith(end)
  })
  return Object.assign({}, ...named.map(({ headers }) => headers))
}

/**
 * The same rules for a server without encryption: some browsers would ask even localhost for https.
 */
export const forPlainHttp = (rules: HeaderRule[]): HeaderRule[] =>
  rules.map(({ path, headers }) => {
    const { 'Strict-Transport-Security': _, ...kept } = headers
    const policy = kept['Content-Security-Policy']?.replace('; upgrade-insecure-requests', '')
    return { path, headers: policy ? { ...kept, 'Content-Security-Policy': policy } : kept }
  })

/**
 * `_headers` as Netlify and Cloudflare read it. Cloudflare ignores what is more than 100 rules or
 * 2,000 characters a line (developers.cloudflare.com/pages/configuration/headers/); a policy must
 * not be lost in silence.
 */
export function printHeadersFile(rules: HeaderRule[], basePath: string): string {
  const text = rules
    .map(({ path, headers }) =>
      [basePath + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
  const long = text.split('\n').find((line) => line.length > 2000)
  if (long) throw new Error(`_headers: more than 2,000 characters in the line ${long.slice(0, 60)}…`)
  if (rules.length > 100) throw new Error(`_headers: ${rules.length} rules; Cloudflare reads 100`)
  return text
}

/** Reads a `_headers` file of ours again; the local server sends what the hosts would. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    const header = /^ {2}([\w-]+): (.*)$/.exec(line)
    const last = rules.at(-1)
    if (header?.[1] && last) last.headers[header[1]] = header[2] ?? ''
    else if (line !== '') rules.push({ path: line, headers: {} })
  }
  return rules
}
