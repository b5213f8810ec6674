import { expect, test } from 'vitest'
import { copiedWords } from '#lib/link/copied-words'

const address = { id: 'x-1', label: 'A1', block: 0, claims: [0], start: 0, end: 8, text: 'It fell.', voice: 'X report' }
const date = '3 January 2020'

test('who speaks and when stand before the words, without marks of ours around them', () => {
  expect(copiedWords({ address, date, hedges: [] })).toBe('X report, 3 January 2020 (A1):\nIt fell.')
})

test('each hedge stands before the words, too', () => {
  expect(copiedWords({ address, date, hedges: ['“said to”: source not named', 'No source named'] })).toBe(
    'X report, 3 January 2020 (A1) [“said to”: source not named] [No source named]:\nIt fell.',
  )
})

test('marks and line ends in the words stay as printed', () => {
  const text = '“It fell.\n\n“It stood.”'
  expect(copiedWords({ address: { ...address, text }, date, hedges: [] })).toMatch(
    /\(A1\):\n“It fell\.\n\n“It stood\.”$/,
  )
})
