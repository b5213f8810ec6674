import { type HeaderRule, headersFor } from '#lib/publish/host/headers'
import { escaped, quoted } from '#lib/publish/host/quoted'
import { types } from '#lib/publish/host/types'

/**
 * A site block for Caddy. A page that is not found keeps the headers that were set for its path, so the error page sets
 * its own again: else a browser would read it as plain text below /raw/. The redirect to a folder and the answer to other
 * methods are ours: Caddy 2.6, which Debian has, loses the query of the one and sends the page to the other.
 */
export function printCaddy(rules: HeaderRule[], base: string, root: string): string {
  const missing = headersFor(rules, '/404.html')
  const others = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => !(name in missing))
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
      ...fields({ ...missing, 'Content-Type': types.html ?? '' }),
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
