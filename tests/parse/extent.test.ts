import { expect, test } from 'vitest'
import { attributionAt, contentsByPage, touching } from '#lib/parse/attribute/extent'
import { parseReport } from '#lib/parse/parse-report'
import type { Attribution } from '#lib/schema/attribution'

/** Contents of attributions by their offsets, `2000-2010` or several. */
const attributed = (...contents: string[]) =>
  contents.map((own) => ({
    type: 'direct',
    contents: own.split(' ').map((range) => {
      const [start = 0, end = 0] = range.split('-').map(Number)
      return { start, end }
    }),
  })) as unknown as Attribution[]

/** A page of the index is 1,024 code units: places at its edges, and contents over several pages. */
test.each<[string[], [number, number], number | null]>([
  [['0-10'], [0, 10], 0],
  [['0-10'], [2, 4], 0],
  [['0-10'], [2, 11], null],
  [['2-10'], [1, 4], null],
  [['0-100', '10-20'], [12, 14], 1],
  [['10-20', '0-100'], [12, 14], 0],
  [['0-20', '0-20'], [12, 14], 0],
  [['0-100', '50-60'], [52, 54], 1],
  [['50-60', '0-100'], [52, 54], 0],
  [['0-5 40-50'], [42, 44], 0],
  [['1000-5000'], [1024, 1026], 0],
  [['1000-5000'], [1020, 1026], 0],
  [['1000-5000'], [4998, 5000], 0],
  [['1024-1030'], [1024, 1026], 0],
  [['1000-1024'], [1023, 1024], 0],
  [['2040-2060'], [2048, 2050], 0],
  [['1000-1024'], [1024, 1024], null],
  [[], [0, 1], null],
])('of %j the closest around %j is %j', (contents, [start, end], index) => {
  expect(attributionAt({ start, end }, contentsByPage(attributed(...contents)))).toBe(index)
})

test.each<[string[], [number, number], number[]]>([
  [['0-10'], [10, 20], []],
  [['0-11'], [10, 20], [0]],
  [['20-30'], [10, 20], []],
  [
    ['19-30', '0-5', '12-13'],
    [10, 20],
    [0, 2],
  ],
  [['10-12 14-16'], [10, 20], [0]],
  [
    ['5000-5010', '900-6000'],
    [4990, 5020],
    [0, 1],
  ],
  [['3000-3010', '1-2'], [1000, 5020], [0]],
  [['1030-1040'], [1000, 1024], []],
  [
    ['2050-2060', '1000-1010'],
    [990, 2100],
    [0, 1],
  ],
  [['5119-5121'], [1000, 5120], [0]],
])('of %j those that touch %j are %j', (contents, [start, end], indices) => {
  const attributions = attributed(...contents)
  const found = touching({ start, end }, attributions, contentsByPage(attributions))
  expect(found.map(({ attribution }) => attribution)).toEqual(indices)
})

/** Of the last sentence: which attributions, and whether the whole of it is somebody's. */
test.each<[string, string[]]>([
  ['“It is open,” Ana Duarte said.', ['0 whole']],
  ['"It is open," Ana Duarte said.', ['0 whole']],
  ['“Open,” Ana Duarte said.', ['0 whole']],
  ['Ana Duarte said, “It is open.”', ['0 part']],
  ['Ana Duarte said that it was open.', ['0 part']],
  ['It is open, Ana Duarte said.', ['0 part']],
  ['“It is open,” Ana Duarte said. “It is safe,” Mara Quill said.', ['1 whole']],
  ['“It is open,” Ana Duarte said. It rained.', []],
  ['“It is open,” Ana Duarte said of “oak” as Mara Quill added, “It is safe.”', ['0 whole', '1 part']],
])('%j', (words, extents) => {
  const { claims } = parseReport(` date 2021-05-04 ${words}`)
  expect(claims.at(-1)?.attributions.map(({ attribution, extent }) => `${attribution} ${extent}`)).toEqual(extents)
})
