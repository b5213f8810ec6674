import { basePath, origin } from '#lib/address/site-url'

/** The parts of the one file that holds the whole comparison, by the first part of the path of their page; '' is `/`. */
export const parts = ['', 'compare', 'sources', 'wording', 'claims', 'method'] as const
export type Part = (typeof parts)[number]

/** An id of a page within the file: that of a claim's place stays, `who-was-killed` of `/compare/` is `compare_who-was-killed`. */
export const idInFile = (part: Part, id: string) => (part === '' ? id : `${part}_${id}`)

/** The id of a whole part. */
export const partId = (part: Part) => part || 'words'

/**
 * Where a link of a page leads in the file: `#` and an id, or the whole address of what is not in it. `ids` are those of the
 * file. A claim's own page becomes its line in the list of all claims, or from there its place in the report.
 */
export function inOneFile(href: string, from: Part, ids: ReadonlySet<string>): string {
  const known = (id: string) => (ids.has(id) ? `#${id}` : null)
  if (href.startsWith('#')) return known(idInFile(from, href.slice(1))) ?? href
  const home = `${basePath}/`
  if (!href.startsWith(home)) return href
  const [, first = '', second = '', fragment = ''] = /^(?:([\w-]+)\/)?(?:([\w-]+)\/)?(?:#(.*))?$/.exec(
    href.slice(home.length),
  ) ?? [href, href]
  const part = parts.find((one) => one === first)
  const place = second || fragment
  if (first === 'reports') return known(second) ?? origin + href
  if (part === undefined) return origin + href
  if (!place) return `#${partId(part)}`
  if (first === 'claims' && from === 'claims') return known(place) ?? origin + href
  return known(idInFile(part, place)) ?? known(place) ?? origin + href
}
