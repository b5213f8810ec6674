import { describe, expect, test } from 'vitest'
import { makeClaimTable } from '#lib/compare/claim-list'
import { site } from '../site/our-site'

const rows = makeClaimTable(site.reports, site).rows.flat()
const rowOf = (label: string) => rows.find(({ claim }) => claim.label === label)

test.each([
  ['A1', 'Iraq/Syria celebration report', ['No source named']],
  ['A2', 'Iraq/Syria celebration report', []],
  [
    'A5',
    'Steven nabil, in a tweet printed in the Iraq/Syria celebration report',
    ['Hedge: “was accused of” (accuser not named)'],
  ],
  ['A7', 'Iraq/Syria celebration report', ['Hedge: “reportedly” (source not named)']],
  ['A10', 'Elizabeth Tsurkov, quoted in the Iraq/Syria celebration report', ['Hedge: “probably”']],
  ['B1', 'Iran mourning report, with a quotation from Mike Pompeo', ['No source named for the rest']],
  ['B6.2', 'Nazli, quoted in the Iran mourning report', ['Hedge: “I thought”']],
  [
    'B16',
    'Iran mourning report, with a paraphrase of Mike Pompeo and a quotation from Dick Cheney',
    ['Hedge: “believes” (about Mike Pompeo)', 'No source named for the rest'],
  ],
])('the row of %s says who speaks and what qualifies it, as its page does', (label, voice, notes) => {
  expect(rowOf(label)).toMatchObject({ voice, notes })
})

describe('who speaks', () => {
  test.each([
    ['A1', ['report']],
    ['A3', ['mike-pompeo']],
    ['A8', ['report', 'elizabeth-tsurkov']],
    ['A10', ['elizabeth-tsurkov']],
    ['B8.1', ['polly-sigh', 'mike-pompeo']],
    ['B19.2', ['aaron-rupar', 'mike-pompeo']],
  ])('in %s: %j', (label, speakers) => {
    expect(rowOf(label)?.keys.speaker).toEqual(speakers)
  })
})

test.each([
  ['A1', ['unnamed']],
  ['A3', []],
  ['A7', ['any', 'hearsay', 'unnamed']],
  ['B6.2', ['any', 'belief']],
])('the hedges of %s: %j', (label, keys) => {
  expect(rowOf(label)?.keys.hedge).toEqual(keys)
})
