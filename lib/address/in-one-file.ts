import { basePath, origin } from '#lib/address/site-url'

/** The parts of the one-file edition, named by the first path segment of their page; '' is `/`. */
export const oneFileParts = ['', 'compare', 'sources', 'wording', 'claims', 'method'] as const
export type OneFilePart = (typeof oneFileParts)[number]

/** The id that a page's id has in the file: unchanged from `/`, prefixed from others (`compare_who-was-killed`). */
export const idInFile = (part: OneFilePart, id: string) => (part === '' ? id : `${part}_${id}`)

/** The id of the element around a part. */
export const partId = (part: OneFilePart) => part || 'words'

/**
 * Rewrites a link of a page for the file: `#id` if the target is in the file, else an absolute URL. A link to a claim's
 * page becomes a link to its row in the list of claims or, within that list, to its place in the report.
 * @param ids the ids in the file
 */
export function linkInOneFile(href: string, from: OneFilePart, ids: ReadonlySet<string>): string {
  const known = (id: string) => (ids.has(id) ? `#${id}` : null)
  if (href.startsWith('#')) return known(idInFile(from, href.slice(1))) ?? href
  const home = `${basePath}/`
  if (!href.startsWith(home)) return href
  const [, first = '', second = '', fragment = ''] = /^(?:([\w-]+)\/)?(?:([\w-]+)\/)?(?:#(.*))?$/.exec(
    href.slice(home.length),
  ) ?? [href, href]
  const part = oneFileParts.find((one) => one === first)
  const place = second || fragment
  if (first === 'reports') return known(second) ?? origin + href
  if (part === undefined) return origin + href
  if (!place) return `#${partId(part)}`
  if (first === 'claims' && from === 'claims') return known(place) ?? origin + href
  return known(idInFile(part, place)) ?? known(place) ?? origin + href
}
