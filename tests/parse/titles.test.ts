import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

/** `[what Ana Duarte speaks of, whether the quotation in it names something and is nobody's words]`. */
test.each<[string, boolean]>([
  ['the song “Oak”', true],
  ['the song “oak”', false],
  ['the film “The Gate”', true],
  ['the film “their Oak”', false],
  ['the films “Oak”', false],
  ['the telefilm “Oak”', false],
  ['the “oak” gate', false],
  ['the sign named “oak”', true],
  ['the sign renamed “oak”', false],
  ['the slogan “oak”', true],
  ['the slogan of “oak”', true],
  ['the slogan by “oak”', false],
  ['the gate of “oak”', false],
  ['the chant “oak”', true],
  ['the chants “oak”', true],
  ['Mara “Bee” Quill', true],
  ['Mara “Big Bee” Quill', true],
  ['Mara “B.-J. O’Bee” Quill', true],
  ['Mara “Big Old Bee” Quill', false],
  ['Mara “bee” Quill', false],
  ['Mara “Bee!” Quill', false],
  ['Mara “Bee” sail', false],
  ['sailor “Bee” Quill', false],
  ['Lake TV’s “Late Hour”', true],
  ['Lake TV’s “The Hour of the Oak”', true],
  ['Lake TV’s “Oak with the Ash”', true],
  ['Lake TV’s “oak Ash”', false],
  ['Lake TV’s “of Oak”', false],
  ['Lake TV’s “Late hour”', false],
  ['Lake TV’s “Oak’s Hour”', true],
  ['Lake TV’s “…”', false],
  ['Lakes’ “Late Hour”', true],
  ['Lake TV “Late Hour”', false],
])('%j', (words, names) => {
  const { quotations } = parseReport(` date 2021-05-04 Ana Duarte said that ${words} was old.`)
  expect(quotations.map(({ attribution }) => attribution)).toEqual([names ? null : 0])
})
