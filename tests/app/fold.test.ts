import { describe, expect, test } from 'vitest'
import { fold, hasEveryWord } from '../../app/_browser/fold'

test.each([
  ['António', 'antonio'],
  ['Anto\u0301nio', 'antonio'],
  ['IRAN’S', "iran's"],
  ['Żółw', 'zołw'],
  ['قُدس', 'قدس'],
])('%s is compared as %s', (words, folded) => {
  expect(fold(words)).toBe(folded)
})

describe('what is sought', () => {
  const words = fold('B11 Iran mourning report Farhan Haq, deputy spokesman for António Guterres')
  test.each([
    ['', true],
    ['  ', true],
    ['guterres antonio', true],
    ['ANTÓNIO  haq', true],
    ['antonio pompeo', false],
  ])('%j: %s', (sought, found) => {
    expect(hasEveryWord(words, sought)).toBe(found)
  })
})
