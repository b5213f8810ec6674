import { fileRows, files, type Kind, matchesPath, pageRows, pages } from '#lib/address/routes'
import { basePath, origin } from '#lib/address/site-url'

/**
 * The URLs of the site, from the table in `routes.ts`. All are paths from the origin, with the base
 * path.
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
/** The one-file edition. */
export const oneFilePath = pagePath('oneFile')

/** One claim's or block's own page. */
export const claimPath = (id: string) => pagePath('claim', id)
/** A claim or block in its report, both reports side by side. */
export const claimInReportPath = (id: string) => `${homePath}#${id}`
/** All words of one speaker. */
export const sourcePath = (key: string) => `${sourcesPath}#${key}`
/** One topic's own page. */
export const topicPath = (slug: string) => pagePath('topic', slug)
/** A topic in a list of all topics. */
export const topicInListPath = (slug: string, list = comparePath) => `${list}#${slug}`
export const reportPath = (slug: string) => pagePath('report', slug)
/** Citations of a claim or block; `ending` is the file extension of a citation format. */
export const citationPath = (id: string, ending: string) => filePath('citation', id, ending)
/**
 * The card of an address (`name` is its id) or of a page: `compare-<topic>`, `reports-<slug>`,
 * `diptych`.
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

/** A link to the publisher's contact, which is an https URL or an e-mail address. */
export const contactLink = (contact: string) => (contact.startsWith('https://') ? contact : `mailto:${contact}`)

/** An absolute URL, for links that leave the site. */
export const absolute = (sitePath: string) => origin + sitePath

/** The pages of the menu, in its order. */
export const menuPages = () =>
  pageRows().flatMap(([kind, { menu }]) => (menu ? [{ kind, label: menu, path: pagePath(kind) }] : []))

type KindOfEach = { [K in Kind]: (typeof pages)[K]['listed'] extends 'each' ? K : never }[Kind]

/**
 * All pages that search engines may list; `each` has the listed ids of kinds that decide page by
 * page.
 */
export const listedPaths = (each: Record<KindOfEach, string[]>) =>
  pageRows().flatMap(([kind, { listed }]) => {
    if (listed !== 'each') return listed ? [pagePath(kind)] : []
    return each[kind as KindOfEach].map((id) => pagePath(kind, id))
  })

/** False for a page that search engines may not list, by its row in the table. */
export const isListedPage = (sitePath: string) =>
  !pageRows().some(([, { listed, paths }]) => !listed && paths.some((one) => matchesPath(path(one), sitePath)))

/** True if a report with this slug would clash with a page of the site or with the card of one. */
export function isReserved(slug: string): boolean {
  const paths = [...pageRows().flatMap(([, row]) => row.paths), ...fileRows().map((row) => row.path)]
  const reserved = paths.map((one) => one.replace(/[/.].*/, '')).concat(reportLetters)
  return reserved.includes(slug) || /^(?:compare|reports)-/.test(slug)
}

/** Reserved for short addresses by a report's letter. */
const reportLetters = ['a', 'b']
