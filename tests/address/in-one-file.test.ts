import { expect, test } from 'vitest'
import { idInFile, linkInOneFile, type OneFilePart } from '#lib/address/in-one-file'
import { origin } from '#lib/address/site-url'

const ids = new Set(['a-b-1', 'a-b', 'words', 'compare', 'claims', 'compare_open', 'claims_a-b-1', 'claims_filters'])

test.each<[href: string, from: OneFilePart, leads: string]>([
  ['/', '', '#words'],
  ['/#a-b-1', 'compare', '#a-b-1'],
  ['/compare/', '', '#compare'],
  ['/compare/open/', '', '#compare_open'],
  ['/compare/#open', 'claims', '#compare_open'],
  ['/claims/a-b-1/', '', '#claims_a-b-1'],
  ['/claims/a-b-1/', 'claims', '#a-b-1'],
  ['/reports/a-b/', 'method', '#a-b'],
  ['#filters', 'claims', '#claims_filters'],
  // What is not in the file has its whole address.
  ['/claims/a-b-2/', '', `${origin}/claims/a-b-2/`],
  ['/claims/a-b-2/', 'claims', `${origin}/claims/a-b-2/`],
  ['/claims/a-b-1/more/', '', `${origin}/claims/a-b-1/more/`],
  ['/reports/gone/', 'method', `${origin}/reports/gone/`],
  ['/compare/gone/', '', `${origin}/compare/gone/`],
  ['/raw/a-b.txt', 'method', `${origin}/raw/a-b.txt`],
  ['/handout/', '', `${origin}/handout/`],
  ['https://twitter.com/a', '', 'https://twitter.com/a'],
])('%s from the part “%s” leads to %s', (href, from, leads) => {
  expect(linkInOneFile(href, from, ids)).toBe(leads)
})

test('places of claims keep their ids, all else gets that of its part', () => {
  expect([idInFile('', 'a-b-1'), idInFile('compare', 'a-b-1')]).toEqual(['a-b-1', 'compare_a-b-1'])
})
