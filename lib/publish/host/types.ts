import { fileRows } from '#lib/address/routes'
import { citationFormats } from '#lib/output/cite/citation-formats'

const text = (type: string) => `${type}; charset=utf-8`

/** Media types by ending, of which hosts know some. Source: IANA media types. */
const knownToHosts = {
  css: text('text/css'),
  html: text('text/html'),
  ico: 'image/x-icon',
  js: text('text/javascript'),
  json: text('application/json'),
  png: 'image/png',
  svg: text('image/svg+xml'),
  woff2: 'font/woff2',
  xml: text('application/xml'),
}
const unknownToHosts = {
  csv: text('text/csv'),
  jsonld: 'application/ld+json',
  ndjson: text('application/x-ndjson'),
  txt: text('text/plain'),
  webmanifest: 'application/manifest+json',
}

const sorted = (record: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

/**
 * The types of endings that hosts do not know, or send without the encoding: also those of the
 * table's own.
 */
export const typesToSet = sorted({
  ...unknownToHosts,
  ...Object.fromEntries(fileRows().flatMap(({ path, type }) => (type ? [[path.replace(/^[^.]*\./, ''), type]] : []))),
  ...Object.fromEntries(citationFormats.map(({ ending, type }) => [ending, type])),
})

/** The type of a file by its ending, for every server that we write or configure. */
export const types = sorted({ ...knownToHosts, ...typesToSet })

/** The type of a file by the longest ending that has one. */
export function typeOf(path: string): string | undefined {
  const [, ...parts] = path.slice(path.lastIndexOf('/') + 1).split('.')
  return parts.map((_, i) => types[parts.slice(i).join('.')]).find((type) => type !== undefined)
}
