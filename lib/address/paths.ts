import { fileRows, files, type Kind, matchesPath, pageRows, pages } from '#lib/address/routes'
import { basePath, origin } from '#lib/address/site-url'

/**
 * Every address of the site, from the table in `routes.ts`. All are paths from the origin, base
 * path included.
 */
const path = (rest: string) => `${basePath}/${rest}`

/** The path of a page, with the ids that its row has `*` for. */
export const pagePath = (kind: Kind, ...ids: string[]) => path(fillIn(pages[kind].paths[0], ids))

/** The path of a file, with the ids that its row has `*` for. */
export const filePath = (name: keyof typeof files, ...ids: string[]) => path(fillIn(files[name].path, ids))

const fillIn = (pattern: string, ids: string[]) => ids.reduce((filled, id) => filled.replace('*', () => id), pattern)

export const homePath = pagePath('home')
export const methodPath = pagePath('method')
export const claimsPath = pagePath('claims')
export const comparePath = pagePath('compare')
export const sourcesPath = pagePath('sources')
export const wordingPath = pagePath('wording')
export const swappedPath = path(pages.home.paths[1])
export const swappedComparePath = path(pages.compare.paths[1])
export const handoutPath = pagePath('handout')
export const dataPath = pagePath('data')
export const iconPath = filePath('icon')
/** Our scripts as they are bundled; published ones have a hash in their names. */
export const scriptPath = path('diptych.js')
export const searchScriptPath = path('search.js')
export const correctionsPath = filePath('corrections')
export const sitemapPath = filePath('sitemap')
/** The whole comparison in one file. */
export const oneFilePath = pagePath('oneFile')

/** One claim's or block's own page. */
export const claimPath = (id: string) => pagePath('claim', id)
/** The claim or block in its place, both reports side by side. */
export const placePath = (id: string) => `${homePath}#${id}`
/** Everything that one speaker is printed as saying. */
export const sourcePath = (key: string) => `${sourcesPath}#${key}`
/** One topic's own page. */
export const topicPath = (slug: string) => pagePath('topic', slug)
/** A topic among all, on the page `list`. */
export const rowPath = (slug: string, list = comparePath) => `${list}#${slug}`
export const reportPath = (slug: string) => pagePath('report', slug)
/** The citations of a claim or block, with the ending of a citation format. */
export const citationPath = (id: string, ending: string) => filePath('citation', id, ending)
/**
 * The picture of an address by its id, of another page by its path: `compare-<topic>`,
 * `reports-<slug>`, `diptych`.
 */
export const cardPath = (name: string) => filePath('card', name)
export const rawPath = (slug: string) => filePath('raw', slug)

/** Machine forms: plain JSON, and the same as linked data (JSON-LD). */
export const comparisonDataPath = filePath('comparisonData')
export const comparisonLinkedDataPath = filePath('comparisonLinkedData')
export const reportDataPath = (slug: string) => filePath('reportData', slug)
export const reportLinkedDataPath = (slug: string) => filePath('reportLinkedData', slug)
export const claimDataPath = (id: string) => filePath('claimData', id)
export const claimLinkedDataPath = (id: string) => filePath('claimLinkedData', id)
/** A Web Annotation that finds the words of an address. */
export const annotationPath = (id: string) => filePath('annotation', id)
/** All claims as one table. */
export const claimsCsvPath = filePath('claimsCsv')
/** The JSON Schema of a data file. */
export const schemaPath = (noun: string) => filePath('schema', noun)

/** Where a publisher is written to: an e-mail address becomes a link that opens a letter. */
export const contactLink = (contact: string) => (contact.startsWith('https://') ? contact : `mailto:${contact}`)

/** The full address, as it travels to other people. */
export const absolute = (sitePath: string) => origin + sitePath

/** The pages of the menu, in its order. */
export const menuPages = () =>
  pageRows().flatMap(([kind, { menu }]) => (menu ? [{ kind, label: menu, path: pagePath(kind) }] : []))

type KindOfEach = { [K in Kind]: (typeof pages)[K]['listed'] extends 'each' ? K : never }[Kind]

/**
 * Every page that search engines may list; `each` has the ids of the kinds whose pages decide
 * themselves.
 */
export const listedPaths = (each: Record<KindOfEach, string[]>) =>
  pageRows().flatMap(([kind, { listed }]) => {
    if (listed !== 'each') return listed ? [pagePath(kind)] : []
    return each[kind as KindOfEach].map((id) => pagePath(kind, id))
  })

/** False for a page whose row says that search engines may not list it. */
export const isListedPage = (sitePath: string) =>
  !pageRows().some(([, { listed, paths }]) => !listed && paths.some((one) => matchesPath(path(one), sitePath)))

/**
 * True where a report's slug would be the first part of a path of ours, or its addresses' cards
 * those of other pages.
 */
export function isReserved(slug: string): boolean {
  const paths = [...pageRows().flatMap(([, row]) => row.paths), ...fileRows().map((row) => row.path)]
  const reserved = paths.map((one) => one.replace(/[/.].*/, '')).concat(reportLetters)
  return reserved.includes(slug) || /^(?:compare|reports)-/.test(slug)
}

/** Reserved for short addresses by a report's letter. */
const reportLetters = ['a', 'b']
