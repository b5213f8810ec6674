import { describe, expect, test, vi } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

/** Large texts take their time on a small machine, and more of it where their paths are counted for the coverage. */
vi.setConfig({ testTimeout: 120_000 })

describe('time grows with the length and not with its square', () => {
  const trailer = '— B (@c) May 3, 2021'
  const hostile: [string, string][] = [
    ['quotation marks that are never closed', '“'],
    ['pairs of marks', '"a" '],
    ['handles in parentheses', '(@a) '],
    ['dashes', '— '],
    ['tweets in one paragraph', `a ${trailer} `],
    ['abbreviations', 'U.S. '],
    ['letters with full stops', 'a.b.'],
    ['media addresses three lines apart', 'pic.twitter.com/a\n\n\n'],
    ['handles three lines apart', '@a\n\n\n'],
    ['tweets among many lines', `${'a\n'.repeat(300)}${trailer}\n`],
    ['bare handles', '@a 1 '],
    ['handles and half dates', '— A (@a) 3 May\n'],
    ['names alone', '(Ana) May 3, 2021\n'],
    ['furniture', 'View on X '],
    ['single marks', "'a "],
    ['single marks in double ones', '“‘a’” '],
    ['angled marks', '«a» '],
    ['introductions', 'on a, '],
    ['names that go on', 'Ann Lee of '],
    ['short paragraphs', 'The gate is open.\n\n'],
  ]
  /** Milliseconds of the processor: others who use the machine do not count. */
  const timeOf = (unit: string, length: number) => {
    const text = ` date 2021-05-04 ${unit.repeat(length / unit.length)}x\n\n\n${trailer}`
    const before = process.cpuUsage()
    parseReport(text)
    return process.cpuUsage(before).user / 1000
  }
  test.each(hostile)('%s', (_, unit) => {
    timeOf(unit, 2 ** 14)
    // Four times the text: a square would be 16. The 20 ms keep a pause of the machine from deciding, as does a second try.
    const growth = () => timeOf(unit, 2 ** 18) / (timeOf(unit, 2 ** 16) + 20)
    const first = growth()
    expect(first < 8 ? first : growth()).toBeLessThan(8)
  })
})
