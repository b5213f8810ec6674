import { describe, expect, test } from 'vitest'
import { selectRange } from '#lib/address/text-quote'

const long = 'x'.repeat(40)

describe('a range and its selectors', () => {
  test.each([
    ['amid the text', 'The gate is open.', 'gate', { start: 4, end: 8 }, 'The ', ' is open.'],
    ['at the start', 'The gate is open.', 'The', { start: 0, end: 3 }, '', ' gate is open.'],
    ['at the end', 'The gate is open.', 'open.', { start: 12, end: 17 }, 'The gate is ', ''],
    ['the whole text', 'The gate.', 'The gate.', { start: 0, end: 9 }, '', ''],
    ['after an emoji', '🌉🌉 The gate', 'gate', { start: 7, end: 11 }, '🌉🌉 The ', ''],
    ['an emoji itself', 'a 🌉 b', '🌉', { start: 2, end: 3 }, 'a ', ' b'],
    ['over a line break', 'One.\n\nTwo.', '.\n\nT', { start: 3, end: 7 }, 'One', 'wo.'],
    [
      'with 32 characters before and after',
      `${long}gate${long}`,
      'gate',
      { start: 40, end: 44 },
      'x'.repeat(32),
      'x'.repeat(32),
    ],
    [
      'with 32 emoji before and after',
      `${'🌉'.repeat(40)}gate${'🌉'.repeat(40)}`,
      'gate',
      { start: 40, end: 44 },
      '🌉'.repeat(32),
      '🌉'.repeat(32),
    ],
  ])('%s', (_, text, exact, position, prefix, suffix) => {
    const start = text.indexOf(exact)
    const range = { start, end: start + exact.length }
    const selectors = selectRange(text, range)
    expect(selectors).toEqual({
      position: { type: 'TextPositionSelector', ...position },
      quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    })
    expect([...text].slice(position.start, position.end).join('')).toBe(exact)
  })
})
