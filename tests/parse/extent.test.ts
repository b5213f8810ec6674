import { expect, test } from 'vitest'
import { attributionsAt, contentAt, contentsByPage, overlapping } from '#lib/parse/attribute/extent'
import { parseReport } from '#lib/parse/parse-report'
import type { Attribution } from '#lib/record/attribution'

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
  const found = contentAt({ start, end }, contentsByPage(attributed(...contents)))
  expect(found?.index ?? null).toBe(index)
  if (found) expect(contents[found.index]?.split(' ')).toContain(`${found.start}-${found.end}`)
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
])('of %j those that overlap %j are %j', (contents, [start, end], indices) => {
  const byPage = contentsByPage(attributed(...contents))
  expect(attributionsAt({ start, end }, byPage)).toEqual(indices)
  const first = overlapping({ start, end }, byPage)
  expect(indices.length > 0 ? indices : [undefined]).toContain(first?.index)
})

test.each<[string[], [number, number], string | null]>([
  [['0-10', '5-30'], [8, 20], '0-10'],
  [['5-30', '0-10'], [8, 20], '5-30'],
  [['0-5 12-14'], [8, 20], '12-14'],
  [['1020-1030'], [1000, 1022], '1020-1030'],
  [['2050-2060', '1000-1010'], [990, 2100], '1000-1010'],
  [['0-8', '20-30'], [8, 20], null],
])('of %j the first stretch that overlaps %j is %j', (contents, [start, end], stretch) => {
  const found = overlapping({ start, end }, contentsByPage(attributed(...contents)))
  expect(found ? `${found.start}-${found.end}` : null).toBe(stretch)
})

/** Of each sentence: the attributions some of whose contents are in it. */
test.each<[string, number[][]]>([
  ['“It is open,” Ana Duarte said.', [[0]]],
  ['"It is open," Ana Duarte said.', [[0]]],
  ['“Open,” Ana Duarte said.', [[0]]],
  ['Ana Duarte said, “It is open.”', [[0]]],
  ['Ana Duarte said that it was open.', [[0]]],
  ['It is open, Ana Duarte said.', [[0]]],
  ['“It is open,” Ana Duarte said. “It is safe,” Mara Quill said.', [[0], [1]]],
  ['“It is open,” Ana Duarte said. “It is safe.”', [[0], [0]]],
  ['“It is open,” Ana Duarte said. It rained.', [[0], []]],
  ['“It is open,” Ana Duarte said, and Mara Quill added: “It is safe.”', [[0, 1]]],
  ['“It is open,” Ana Duarte said of “oak” as Mara Quill added, “It is safe.”', [[0, 1]]],
])('%j', (words, indices) => {
  const { claims, attributions } = parseReport(` date 2021-05-04 ${words}`)
  expect(claims.map((claim) => claim.attributions)).toEqual(indices)
  expect(new Set(indices.flat()).size).toBe(attributions.length)
})
