import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

const read = (words: string) => parseReport(` date 2021-05-04 ${words}`)

/** Marks in every surrounding: `[text, what stands between them, what is told]`. */
test.each<[string, string[], string[]]>([
  ['“Oak,” she said.', ['Oak,'], []],
  ['"Oak," she said.', ['Oak,'], []],
  ['”Oak,” she said.', ['Oak,'], []],
  ['“Oak,“ she said.', ['Oak,'], []],
  ['(“oak”) [“elm”] {“ash”}', ['oak', 'elm', 'ash'], []],
  ['an “oak”-like tree — “elm”—and/“ash”', ['oak', 'elm', 'ash'], []],
  ['“She said ‘oak’ and “elm” then.”', ['She said ‘oak’ and “elm” then.', 'elm'], []],
  ['A 12" plank and a 6" one.', [], []],
  ['The 12" plank is “oak”.', ['oak'], []],
  ['The "12" ferry.', ['12'], []],
  ['He said "oak', [], ['opens and is never closed 25']],
  ['He said oak”', [], ['closes and was never opened 28']],
  ['He said oak".', [], ['closes and was never opened 28']],
  ['" oak"', [' oak'], []],
  ['“oak\n\n“elm”', ['oak', 'elm'], []],
  ['“oak “elm\n\n“ash”', ['oak “elm', 'ash'], ['opens and is never closed 22']],
  ['“oak\n\nWatch:\n\n“elm”', ['elm'], ['opens and is never closed 17']],
  ['“oak\n\nThe “elm”', ['elm'], ['opens and is never closed 17']],
  // What is glued: a curly mark says its side, unless its surroundings plainly say the contrary.
  ['She said“oak” then.', ['oak'], []],
  ['She said“ oak” then.', [' oak'], []],
  ['She said ”oak” then.', ['oak'], []],
  ['“The oak ”is old.', ['The oak '], []],
  ['“Oak” ”elm”', ['Oak', 'elm'], []],
  ['The 12“oak” planks.', ['oak'], []],
  ['The 12”oak', [], ['closes and was never opened 23']],
  ['"The oak—"… she said.', ['The oak—'], []],
  ['"The oak" "is old"', ['The oak', 'is old'], []],
  ['"', [], ['opens and is never closed 17']],
  ['oak — A (@a) May 3, 2021"elm" is old', ['elm'], []],
  ['“oak\n\nelm”', [], ['opens and is never closed 17', 'closes and was never opened 26']],
])('marks: %j', (words, quotations, told) => {
  const records = read(words)
  expect(records.quotations.map(({ text }) => text)).toEqual(quotations)
  const unpaired = records.messages.map(({ reason, start }) => [reason, start] as const)
  expect(unpaired).toEqual(
    told.map((line) => {
      const [, what, start] = /^(.*) (\d+)$/.exec(line) ?? []
      return [`A double quotation mark ${what} in its paragraph`, Number(start)]
    }),
  )
})

test('sentences are found whole, however long they and their paragraph are', () => {
  const long = `The gate ${'of oak '.repeat(3000)}is open.`
  const cut = (words: string) => read(words).claims.map(({ text }) => text)
  expect(cut(long)).toEqual([long])
  expect(cut(`${long} Rain fell. ${long} Snow fell.`)).toEqual([long, 'Rain fell.', long, 'Snow fell.'])
  const many = Array.from({ length: 400 }, (_, i) => `Ferry ${i} left pier ${i} with planks of oak.`)
  expect(cut(many.join(' '))).toEqual(many)
})
