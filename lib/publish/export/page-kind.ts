/** The kinds of pages, by their address path without the base path. Pages of one kind share one style sheet. */
export const kinds = [
  'home',
  'compare',
  'topic',
  'sources',
  'wording',
  'claims',
  'claim',
  'report',
  'handout',
  'method',
  'data',
  'missing',
  'offline',
] as const
export type Kind = (typeof kinds)[number]

/** The kind of an exported page; null for a page that this table does not know. `file` is relative to the export. */
export function kindOf(file: string): Kind | null {
  if (/^(?:swapped\/)?index\.html$/.test(file)) return 'home'
  if (/^(?:swapped\/)?compare\/index\.html$/.test(file)) return 'compare'
  if (/^compare\/[^/]+\/index\.html$/.test(file)) return 'topic'
  if (file === 'sources/index.html') return 'sources'
  if (file === 'wording/index.html') return 'wording'
  if (file === 'claims/index.html') return 'claims'
  if (/^claims\/[^/]+\/index\.html$/.test(file)) return 'claim'
  if (/^reports\/[^/]+\/index\.html$/.test(file)) return 'report'
  if (file === 'handout/index.html') return 'handout'
  if (file === 'method/index.html') return 'method'
  if (file === 'data/index.html') return 'data'
  if (file === '404.html') return 'missing'
  return null
}
