import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

/** Why the rules take somebody for the speaker, as a page tells it; of the last attribution of the text. */
test.each<[string, string | null]>([
  ['Ana Duarte said that it was open.', null],
  ['Ana Duarte arrived. “It is open,” Duarte said.', 'Duarte is Ana Duarte elsewhere in the text'],
  ['Lake County Police (LCP) arrived. “It is open,” LCP said.', 'LCP abbreviates Lake County Police'],
  ['Ana Duarte arrived. “It is open,” she said.', '“she” follows Ana Duarte'],
  ['“It is open,” she said.', '“she” has no antecedent that the rules find'],
  ['“It is open,” I said. — Lake Watch (@lake) May 3, 2021', '“I” in a tweet is its author'],
  [
    '“The old gate is open,” she said.\n\nThe old gate is open now. — Mary Quill (@mary) May 3, 2021',
    '“she” says the words of a tweet by Mary Quill',
  ],
  ['Ana Duarte arrived. “It is open,” said @AnaDuarte.', '@AnaDuarte is Ana Duarte'],
  ['“It is open,” said @AnaDuarte.', null],
  ['A tall engineer arrived. “It is open,” the engineer said.', '“the engineer” takes up A tall engineer'],
  ['Mary Quill arrived. “It is open,” the singer said.', null],
  ['“It is open,” the singer said.', null],
  ['“It is open,” a singer said.', null],
  [
    `Mayor Mara Quill left. ${'It rained. '.repeat(12)}“It is open,” the mayor said.`,
    '“the mayor” takes up Mara Quill',
  ],
])('%j', (words, resolution) => {
  expect(parseReport(` date 2021-05-04 ${words}`).attributions.at(-1)?.resolution).toBe(resolution)
})
