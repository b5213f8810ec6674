import { expect, test } from 'vitest'
import { textFragmentLink } from '#lib/address/text-fragment'
import { madeReport } from '../made/made-reports'

/** The fragment of the words between the bars of a text, decoded; its parts are parted by semicolons. */
function fragment(marked: string) {
  const text = ` date 2021-05-04 ${marked}`
  const start = text.indexOf('|')
  const end = text.lastIndexOf('|') - 1
  const report = madeReport('A', text.replaceAll('|', ''))
  const block = report.blocks.findIndex((one) => one.start <= start && end <= one.end)
  const [, words = ''] = textFragmentLink(report, { start, end, block }).split('#:~:text=')
  return words.split(',').map(decodeURIComponent).join('; ')
}

const many = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `w${from + i}`).join(' ')

test.each([
  ['The |old oak| stands.', 'old oak'],
  ['The |old-oak, & elm| stands.', 'old-oak, & elm'],
  [`The |${many(1, 12)}| end.`, many(1, 12)],
  [`The |${many(1, 13)}| end.`, `${many(1, 5)}; ${many(9, 13)}`],
  // The first words and the last ones are there before, so more of them are given; they never meet.
  [`So ${many(1, 6)} x.\n\nThe |${many(1, 13)}| end.`, `${many(1, 7)}; ${many(9, 13)}`],
  [`So ${many(1, 6)} x ${many(8, 13)}.\n\nThe |${many(1, 13)}| end.`, many(1, 13)],
  [`So ${many(1, 6)} x ${many(8, 13)}.\n\nThe |${many(1, 14)}| end.`, `${many(1, 7)}; ${many(10, 14)}`],
  [`So ${many(1, 6)} x ${many(9, 13)}.\n\nThe |${many(1, 13)}| end.`, many(1, 13)],
  // Words that are there twice, however they are set, with what stands beside them in the block.
  ['The oak.\n\nSee |the oak| there.', 'See-; the oak; -there.'],
  ['“The Oak’s” leaf.\n\nAt "the |oak\'s" leaf| fell.', 'At "the-; oak\'s" leaf; -fell.'],
  ['The oak.\n\n|The oak|', 'The oak'],
  ['The oak.\n\n|The oak| of a b c d.', 'The oak; -of a b'],
  ['The oak.\n\nOne two three four |the oak|', 'two three four-; the oak'],
])('%s', (marked, expected) => {
  expect(fragment(marked)).toBe(expected)
})
