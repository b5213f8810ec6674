import { basePath, origin } from '#lib/address/site-url'

/** The only place that spells URLs of the site. All are paths from the origin, with the base path. */
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
/** The one-file edition. */
export const oneFilePath = path('diptych.html')

/** One claim's or block's own page. */
export const claimPath = (id: string) => path(`claims/${id}/`)
/** A claim or block in its report, both reports side by side. */
export const claimInReportPath = (id: string) => `${homePath}#${id}`
/** All words of one speaker. */
export const sourcePath = (key: string) => `${sourcesPath}#${key}`
/** One topic's own page. */
export const topicPath = (slug: string) => path(`compare/${slug}/`)
/** A topic in a list of all topics. */
export const topicInListPath = (slug: string, list = comparePath) => `${list}#${slug}`
export const reportPath = (slug: string) => path(`reports/${slug}/`)
/** Citations of a claim or block; `ending` is a file extension from `citationFiles`. */
export const citationPath = (id: string, ending: string) => path(`cite/${id}.${ending}`)
/** The card of an address (`name` is its id) or of a page: `compare-<topic>`, `reports-<slug>`, `diptych`. */
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

/** A link to the publisher's contact, which is an https URL or an e-mail address. */
export const contactLink = (contact: string) => (contact.startsWith('https://') ? contact : `mailto:${contact}`)

/** An absolute URL, for links that leave the site. */
export const absolute = (sitePath: string) => origin + sitePath

/** True if a report with this slug would clash with a page of the site or with the card of one. */
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
