import { expect, test } from 'vitest'
import { formatCopiedWords } from '#lib/output/share'

const address = { id: 'x-1', label: 'A1', block: 0, claims: [], start: 0, end: 8, text: 'It fell.' }
const [voice, date] = ['X report', '3 January 2020']

test('who speaks and when are before the words, without quotation marks of ours around them', () => {
  expect(formatCopiedWords({ address, voice, date, notes: [] })).toBe('X report, 3 January 2020 (A1):\nIt fell.')
})

test('each hedge is before the words, too', () => {
  const notes = ['Hedge: “said to” (source not named)', 'No source named']
  expect(formatCopiedWords({ address, voice, date, notes })).toBe(
    'X report, 3 January 2020 (A1) [Hedge: “said to” (source not named)] [No source named]:\nIt fell.',
  )
})

test('quotation marks and line ends in the words stay as printed', () => {
  const text = '“It fell.\n\n“It stood.”'
  expect(formatCopiedWords({ address: { ...address, text }, voice, date, notes: [] })).toMatch(
    /\(A1\):\n“It fell\.\n\n“It stood\.”$/,
  )
})
