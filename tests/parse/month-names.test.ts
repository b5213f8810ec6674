import { describe, expect, test } from 'vitest'
import { monthNumber } from '#lib/parse/month-names'

/** The languages of most posts, and some of their neighbors. Japanese and Korean number their months. */
const languages = 'en es pt ar ar-LB tr fr id de th ru it nl pl uk hi fa vi fil ur'.split(' ')
const months = Array.from({ length: 12 }, (_, i) => i + 1)

const printed = (language: string, month: number, style: 'long' | 'short') =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
    day: 'numeric',
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  })
    .formatToParts(Date.UTC(2025, month - 1, 3))
    .find(({ type }) => type === 'month')?.value ?? ''

describe.each(languages)('months in %s', (language) => {
  test.each(months)('%i', (month) => {
    expect(monthNumber(printed(language, month, 'long'))).toBe(month)
  })
})

/** Short forms that could be two months in two languages are left out; these have them all. */
test.each('en es pt tr fr de th ru it nl pl fil'.split(' '))('short forms in %s', (language) => {
  expect(months.map((month) => monthNumber(printed(language, month, 'short')))).toEqual(months)
})

test.each([
  ['JANUARY', 1],
  ['Jan.', 1],
  ['Sept.', 9],
  ['fe\u0301vrier', 2],
  ['Ja', null],
  ['jui', null],
  ['Januarys', null],
  ['', null],
])('%j is month %s', (name, number) => {
  expect(monthNumber(name)).toBe(number)
})
