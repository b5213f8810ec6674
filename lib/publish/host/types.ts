const text = (type: string) => `${type}; charset=utf-8`

/** The type of a file by its ending, for every server that we write or configure. Source: IANA media types. */
export const types: Record<string, string> = {
  bib: text('application/x-bibtex'),
  'csl.json': 'application/vnd.citationstyles.csl+json',
  css: text('text/css'),
  csv: text('text/csv'),
  html: text('text/html'),
  ico: 'image/x-icon',
  js: text('text/javascript'),
  json: text('application/json'),
  jsonld: 'application/ld+json',
  ndjson: text('application/x-ndjson'),
  png: 'image/png',
  ris: text('application/x-research-info-systems'),
  svg: text('image/svg+xml'),
  txt: text('text/plain'),
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: text('application/xml'),
}
