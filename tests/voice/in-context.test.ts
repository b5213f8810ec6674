import { expect, test } from 'vitest'
import { splitByKept } from '#lib/compare/words/align'
import { cutAfter, cutBefore } from '#lib/voice/excerpt'

test('the end of what stands before begins with a whole word', () => {
  expect(cutBefore('planks of oak', 13)).toBe('planks of oak')
  expect(cutBefore('planks of oak', 12)).toBe('… of oak')
  expect(cutBefore('planks of oak', 6)).toBe('… oak')
  expect(cutBefore('planks of  oak', 6)).toBe('… oak')
  expect(cutBefore('planks of\noak', 5)).toBe('… oak')
  // Where no word begins within it, it is cut.
  expect(cutBefore('footbridge', 6)).toBe('… bridge')
})

test('the beginning of what follows ends with a whole word', () => {
  expect(cutAfter('planks of oak', 13)).toBe('planks of oak')
  expect(cutAfter('planks of oak', 12)).toBe('planks of …')
  expect(cutAfter('planks of oak', 8)).toBe('planks …')
  expect(cutAfter('planks  of oak', 9)).toBe('planks …')
  expect(cutAfter('footbridge', 4)).toBe('foot …')
})

test('words are joined as long as all of them are kept, or none', () => {
  expect(splitByKept([], [])).toEqual([])
  expect(splitByKept(['a', 'b', 'c', 'd', 'e'], [true, true, false, false, true])).toEqual([
    { start: 0, text: 'a b', kept: true },
    { start: 2, text: 'c d', kept: false },
    { start: 4, text: 'e', kept: true },
  ])
  expect(splitByKept(['a', 'b'], [])).toEqual([{ start: 0, text: 'a b', kept: false }])
})
