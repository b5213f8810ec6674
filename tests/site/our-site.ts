import { readSite } from '#lib/site'

const read = readSite('content')
if (!read.site) throw new Error('These tests need sound content')

/** The site of our own content, as the pages have it. */
export const site = read.site

/** Each address and each question has a page of its own. */
export const leastPages = site.reports.flatMap(({ addresses }) => addresses).length + site.comparison.topics.length
