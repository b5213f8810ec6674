/**
 * The one table of what the site consists of. What publishing accepts, media types, headers,
 * sitemap, menu, reserved words and budgets follow from it. A page is one file in `app/` and one
 * row here.
 */

type Page = {
  /**
   * Address paths; `*` is an id or slug. The first is the page's own, others show it in another
   * order.
   */
  paths: [string, ...string[]]
  /** Its name in the menu, which has the order of the rows. */
  menu?: string
  /** True where search engines may list it; `each` where each page of its kind decides. */
  listed: boolean | 'each'
  /** The most bytes (gzip) of all its requests together. */
  maxBytes: number
}

/**
 * 14,000 bytes are what a new connection carries in its first round trip: ten segments of 1,460
 * bytes (RFC 6928), less what TLS and headers take.
 */
const oneRoundTrip = 14_000

/** Every page by its kind. Pages of one kind share one style sheet. */
export const pages = {
  home: { paths: ['', 'swapped/'], menu: 'Read', listed: true, maxBytes: oneRoundTrip },
  compare: { paths: ['compare/', 'swapped/compare/'], menu: 'Compare', listed: true, maxBytes: oneRoundTrip },
  topic: { paths: ['compare/*/'], listed: 'each', maxBytes: 8_000 },
  sources: { paths: ['sources/'], menu: 'Speakers', listed: false, maxBytes: oneRoundTrip },
  wording: { paths: ['wording/'], menu: 'Word choice', listed: true, maxBytes: oneRoundTrip },
  claims: { paths: ['claims/'], listed: true, maxBytes: oneRoundTrip },
  handout: { paths: ['handout/'], listed: true, maxBytes: oneRoundTrip },
  method: { paths: ['method/'], menu: 'About', listed: true, maxBytes: oneRoundTrip },
  report: { paths: ['reports/*/'], listed: 'each', maxBytes: oneRoundTrip },
  claim: { paths: ['claims/*/'], listed: 'each', maxBytes: 8_500 },
  data: { paths: ['data/'], listed: false, maxBytes: oneRoundTrip },
  notFound: { paths: ['404.html'], listed: false, maxBytes: oneRoundTrip },
  oneFile: { paths: ['diptych.html'], listed: false, maxBytes: 50_000 },
} as const satisfies Record<string, Page>

export type Kind = keyof typeof pages

/** Every row, for whoever goes through all of them. */
export const pageRows = () => Object.entries(pages) as [Kind, Page][]

type File = {
  /** Its path; `*` is an id, slug or name, and after a point the ending of any citation format. */
  path: string
  /** True where other sites may read it. */
  shared?: boolean
  /** True where search engines are asked not to list it. Link previews do not look at this. */
  unlisted?: boolean
  /** Its media type, where `lib/publish/host/types.ts` has none for its ending. */
  type?: string
}

/** For programs. Each file names one speaker, who may be a private person. */
const forPrograms = { shared: true, unlisted: true }

/**
 * Every file that is no page; the formats of citations are in
 * `lib/output/cite/citation-formats.ts`.
 */
export const files = {
  robots: { path: 'robots.txt' },
  sitemap: { path: 'sitemap.xml' },
  corrections: { path: 'corrections.xml' },
  icon: { path: 'icon.svg' },
  favicon: { path: 'favicon.ico' },
  appleIcon: { path: 'apple-icon.png' },
  raw: { path: 'raw/*.txt', shared: true },
  card: { path: 'cards/*.png', ...forPrograms },
  citation: { path: 'cite/*.*', ...forPrograms },
  comparisonData: { path: 'data/comparison.json', ...forPrograms },
  comparisonLinkedData: { path: 'data/comparison.jsonld', ...forPrograms },
  reportData: { path: 'data/reports/*.json', ...forPrograms },
  reportLinkedData: { path: 'data/reports/*.jsonld', ...forPrograms },
  claimData: { path: 'data/claims/*.json', ...forPrograms },
  claimLinkedData: { path: 'data/claims/*.jsonld', ...forPrograms },
  annotation: { path: 'data/annotations/*.jsonld', ...forPrograms },
  claimsCsv: { path: 'data/claims.csv', ...forPrograms },
  schema: { path: 'data/schemas/*.json', ...forPrograms },
} as const satisfies Record<string, File>

export const fileRows = (): File[] => Object.values(files)

/** Whether a path is one of a row's: `*` stands for one name between slashes and points. */
export function matchesPath(pattern: string, path: string): boolean {
  const [expected, parts] = [pattern, path].map((text) => text.split(/([/.])/)) as [string[], string[]]
  const matches = (part: string, i: number) => part === expected[i] || (expected[i] === '*' && /^[\w-]+$/.test(part))
  return parts.length === expected.length && parts.every(matches)
}
