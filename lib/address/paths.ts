import { basePath, origin } from '#lib/address/site-url'

/** Every address of the site is spelled here. All are paths from the origin, base path included. */
const path = (rest: string) => `${basePath}/${rest}`

export const homePath = path('')
export const methodPath = path('method/')
export const claimsPath = path('claims/')
export const comparePath = path('compare/')
export const sourcesPath = path('sources/')
export const wordingPath = path('wording/')
export const swappedPath = path('swapped/')
export const swappedComparePath = path('swapped/compare/')
export const handoutPath = path('handout/')
export const dataPath = path('data/')
export const iconPath = path('icon.svg')
export const scriptPath = path('diptych.js')
export const searchScriptPath = path('search.js')
export const correctionsPath = path('corrections.xml')
export const sitemapPath = path('sitemap.xml')
/** The whole comparison in one file. */
export const oneFilePath = path('diptych.html')

/** One claim's or block's own page. */
export const claimPath = (id: string) => path(`claims/${id}/`)
/** The claim or block in its place, both reports side by side. */
export const placePath = (id: string) => `${homePath}#${id}`
/** Everything that one speaker is printed as saying. */
export const sourcePath = (key: string) => `${sourcesPath}#${key}`
/** One topic's own page. */
export const topicPath = (slug: string) => path(`compare/${slug}/`)
/** A topic among all, on the page `list`. */
export const rowPath = (slug: string, list = comparePath) => `${list}#${slug}`
export const reportPath = (slug: string) => path(`reports/${slug}/`)
/** The citations of a claim or block, in one of the endings that `citationFiles` names. */
export const citationPath = (id: string, ending: string) => path(`cite/${id}.${ending}`)
/** The picture of an address by its id, of another page by its path: `compare-<topic>`, `reports-<slug>`, `diptych`. */
export const cardPath = (name: string) => path(`cards/${name}.png`)
export const rawPath = (slug: string) => path(`raw/${slug}.txt`)

/** Machine forms: plain JSON, and the same as linked data (JSON-LD). */
export const comparisonDataPath = path('data/comparison.json')
export const comparisonLinkedDataPath = path('data/comparison.jsonld')
export const reportDataPath = (slug: string) => path(`data/reports/${slug}.json`)
export const reportLinkedDataPath = (slug: string) => path(`data/reports/${slug}.jsonld`)
export const claimDataPath = (id: string) => path(`data/claims/${id}.json`)
export const claimLinkedDataPath = (id: string) => path(`data/claims/${id}.jsonld`)
/** A Web Annotation that finds the words of an address. */
export const annotationPath = (id: string) => path(`data/annotations/${id}.jsonld`)
/** All claims as one table. */
export const claimsCsvPath = path('data/claims.csv')
/** The JSON Schema of a data file. */
export const schemaPath = (noun: string) => path(`data/schemas/${noun}.json`)

/** Where a publisher is written to: an e-mail address becomes a link that opens a letter. */
export const contactLink = (contact: string) => (contact.startsWith('https://') ? contact : `mailto:${contact}`)

/** The whole address, as it travels to other people. */
export const absolute = (sitePath: string) => origin + sitePath

/** True where a report's slug would be the first part of a path of ours, or its addresses' cards those of other pages. */
export const isReserved = (slug: string) => reservedSlugs.includes(slug) || /^(?:compare|reports)-/.test(slug)

const reservedSlugs = [
  '404',
  'a',
  'b',
  'cards',
  'cite',
  'claims',
  'compare',
  'corrections',
  'data',
  'diptych',
  'handout',
  'method',
  'raw',
  'reports',
  'sitemap',
  'sources',
  'swapped',
  'wording',
]
