import { expect, test } from 'vitest'
import { analyzeWording } from '#lib/compare/words/wording'
import { segmentWords } from '#lib/compare/words/words'
import { madeReport } from '../made/made-reports'

test('a long text is read in the time of its length', () => {
  const text = (seed: number) =>
    Array.from({ length: 2500 }, (_, i) => `Ferry ${seed}x${i} left pier ${i}y${seed} with planks of oak. `).join(
      '\n\n',
    )
  const { runs } = analyzeWording(
    [madeReport('A', ` date 2021-05-04 ${text(1)}`), madeReport('B', ` date 2021-05-04 ${text(2)}`)],
    [],
  )
  expect(runs.map(({ words, occurrences }) => [words, occurrences.length])).toEqual([[4, 5000]])
}, 60_000)

/** The order of its words is no other's: a Fibonacci word, in which every stretch comes back. */
const fibonacci = (length: number) => {
  let [a, b] = ['oak ', 'pine ']
  while (b.length < length) [a, b] = [b, b + a]
  return b.slice(0, length)
}

test.each([
  ['the same words again and again', (length: number) => 'the gate is open and '.repeat(length / 21)],
  ['two words in every order', fibonacci],
  ['no blank at all', (length: number) => 'a'.repeat(length)],
])(
  'a claim as long as a text: %s',
  (_, lineOf) => {
    const timeOf = (length: number) => {
      const pair = [
        madeReport('A', ` date 2021-05-04 ${lineOf(length)}.`),
        madeReport('B', ' date 2021-05-04 Rain fell.'),
      ] as const
      const before = process.cpuUsage()
      const { runs } = analyzeWording([...pair], [])
      expect(Math.max(0, ...runs.map(({ words }) => words))).toBeLessThanOrEqual(100)
      return process.cpuUsage(before).user / 1000
    }
    timeOf(2 ** 12)
    // Four times the text: a square would be 16. The 20 ms keep a pause of the machine from deciding, as does a second try.
    const growth = () => timeOf(2 ** 16) / (timeOf(2 ** 14) + 20)
    const first = growth()
    expect(first < 8 ? first : growth()).toBeLessThan(8)
  },
  60_000,
)

test('a stretch that is read by windows has the words that it has as a whole', () => {
  const text = `${'The U.S. gate “weren’t” 5,000 open\u0301 — 日本語の文 🇩🇪🇫🇷 end. '.repeat(40)}${'long'.repeat(60)}`
  const whole = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  )
  expect(segmentWords({ start: 7, text }).map(({ start, text }) => [start - 7, text])).toEqual(
    whole.map(({ index, segment }) => [index, segment]),
  )
})
