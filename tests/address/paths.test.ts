import { expect, test } from 'vitest'
import * as paths from '#lib/address/paths'

test('every address is spelled so, and stays so', () => {
  const { absolute, isReserved, contactLink, menuPages, listedPaths, isListedPage, pagePath, filePath, ...spelled } =
    paths
  const argument: Record<string, string[]> = {
    citationPath: ['x-1', 'bib'],
    topicInListPath: ['x'],
    cardPath: ['reports-x'],
  }
  const made = Object.entries(spelled).map(([name, path]) => [
    name,
    typeof path === 'string' ? path : (path as (...words: string[]) => string)(...(argument[name] ?? ['x-1'])),
  ])
  expect(Object.fromEntries(made)).toEqual({
    homePath: '/',
    oneFilePath: '/diptych.html',
    methodPath: '/method/',
    claimsPath: '/claims/',
    comparePath: '/compare/',
    sourcesPath: '/sources/',
    wordingPath: '/wording/',
    swappedPath: '/swapped/',
    swappedComparePath: '/swapped/compare/',
    handoutPath: '/handout/',
    dataPath: '/data/',
    iconPath: '/icon.svg',
    scriptPath: '/diptych.js',
    searchScriptPath: '/search.js',
    correctionsPath: '/corrections.xml',
    sitemapPath: '/sitemap.xml',
    claimPath: '/claims/x-1/',
    sourcePath: '/sources/#x-1',
    topicInListPath: '/compare/#x',
    topicPath: '/compare/x-1/',
    reportPath: '/reports/x-1/',
    citationPath: '/cite/x-1.bib',
    cardPath: '/cards/reports-x.png',
    rawPath: '/raw/x-1.txt',
    comparisonDataPath: '/data/comparison.json',
    comparisonLinkedDataPath: '/data/comparison.jsonld',
    reportDataPath: '/data/reports/x-1.json',
    reportLinkedDataPath: '/data/reports/x-1.jsonld',
    claimDataPath: '/data/claims/x-1.json',
    claimInReportPath: '/#x-1',
    claimLinkedDataPath: '/data/claims/x-1.jsonld',
    annotationPath: '/data/annotations/x-1.jsonld',
    claimsCsvPath: '/data/claims.csv',
    schemaPath: '/data/schemas/x-1.json',
  })
  expect(absolute('/x/')).toBe('http://localhost:3000/x/')
  expect(contactLink('https://example.org/')).toBe('https://example.org/')
  expect(contactLink('mara@example.org')).toBe('mailto:mara@example.org')
})

test('no report may take the place of a page', () => {
  const pages =
    '404 a b cards cite claims compare corrections data diptych handout method raw reports sitemap sources swapped wording'
  expect(pages.split(' ').filter((slug) => !paths.isReserved(slug))).toEqual([])
  expect(['compare-x', 'reports-x'].filter((slug) => !paths.isReserved(slug))).toEqual([])
  expect(['c', 'comparexx', 'x-compare-y', 'x-reports-y', 'harbour'].filter(paths.isReserved)).toEqual([])
})
