import { expect, test } from 'vitest'
import { stretchesOf } from '#lib/compare/words/stretches'
import { beginningOf, endOf } from '#lib/voice/excerpt'

test('the end of what stands before begins with a whole word', () => {
  expect(endOf('planks of oak', 13)).toBe('planks of oak')
  expect(endOf('planks of oak', 12)).toBe('… of oak')
  expect(endOf('planks of oak', 6)).toBe('… oak')
  expect(endOf('planks of  oak', 6)).toBe('… oak')
  expect(endOf('planks of\noak', 5)).toBe('… oak')
  // Where no word begins within it, it is cut.
  expect(endOf('footbridge', 6)).toBe('… bridge')
})

test('the beginning of what follows ends with a whole word', () => {
  expect(beginningOf('planks of oak', 13)).toBe('planks of oak')
  expect(beginningOf('planks of oak', 12)).toBe('planks of …')
  expect(beginningOf('planks of oak', 8)).toBe('planks …')
  expect(beginningOf('planks  of oak', 9)).toBe('planks …')
  expect(beginningOf('footbridge', 4)).toBe('foot …')
})

test('words are joined as long as all of them are kept, or none', () => {
  expect(stretchesOf([], [])).toEqual([])
  expect(stretchesOf(['a', 'b', 'c', 'd', 'e'], [true, true, false, false, true])).toEqual([
    { start: 0, text: 'a b', kept: true },
    { start: 2, text: 'c d', kept: false },
    { start: 4, text: 'e', kept: true },
  ])
  expect(stretchesOf(['a', 'b'], [])).toEqual([{ start: 0, text: 'a b', kept: false }])
})
