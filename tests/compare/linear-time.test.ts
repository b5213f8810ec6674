import { expect, test } from 'vitest'
import { wordingOf } from '#lib/compare/wording'
import { madeReport } from './made-reports'

test('a long text is read in the time of its length', () => {
  const text = (seed: number) =>
    Array.from({ length: 2500 }, (_, i) => `Ferry ${seed}x${i} left pier ${i}y${seed} with planks of oak. `).join(
      '\n\n',
    )
  const { runs } = wordingOf(
    [madeReport('A', ` date 2021-05-04 ${text(1)}`), madeReport('B', ` date 2021-05-04 ${text(2)}`)],
    [],
  )
  expect(runs.map(({ words, occurrences }) => [words, occurrences.length])).toEqual([[4, 5000]])
}, 60_000)
