import { cardPath } from '#lib/address/paths'
import { type FittedText, fitWords, measureHeight } from '#lib/output/card/card-fit'
import type { Tombstone } from '#lib/record/permalink'
import type { Report } from '#lib/record/report'
import type { Description } from '#lib/voice/describe-address'
import { printDate } from '#lib/voice/print-date'

/** The card of a claim, a tombstone or a report: the image that is shown with a shared link. */
export type SingleCard = {
  form: 'single'
  /** From the origin, base path included. */
  path: string
  alt: string
  letter: string
  /** `A5`, or the letter of a report. */
  label: string
  /** The voice or, for a report, its title. */
  head: FittedText
  /** Hedges, then the date; `lineSize` is in pixels. */
  lines: string[]
  lineSize: number
  /** As printed, without added quotation marks. */
  words: FittedText | null
  /** `12 more words`; null if none are cut. */
  rest: string | null
}

/** Pixels. The text is within the square in the middle, to which chats crop the card. */
export const singleCardLayout = { width: 546, height: 484, linesHeight: 190, note: 32 }
const headSizes = [36, 32, 28, 25]
const wordSizes = [54, 48, 43, 38, 34, 30, 27, 25, 22]

export const claimCard = ({ address, voice, notes, date }: Description): SingleCard =>
  makeSingleCard(address.id, address.label, voice, [...notes, `Report dated ${date}`], address.text)

/** Without the words, which only the page may show. */
export const tombstoneCard = ({ id, label, voice, date, datePublished }: Tombstone): SingleCard =>
  makeSingleCard(id, label, voice, [`Withdrawn on ${printDate(date)}`, `Report dated ${printDate(datePublished)}`])

export const reportCard = ({ slug, letter, title, datePublished, words, claims }: Report): SingleCard =>
  makeSingleCard(`reports-${slug}`, letter, title, [
    'Whole and as received',
    `${words} words · ${claims.length} claims`,
    `Report dated ${printDate(datePublished)}`,
  ])

function makeSingleCard(name: string, label: string, headText: string, allLines: string[], claimText = ''): SingleCard {
  const { width, note } = singleCardLayout
  const head = fitWords(
    headText,
    { width, face: 'sans bold', height: claimText ? 132 : 230 },
    claimText ? headSizes : wordSizes,
  )
  const lineSize = claimText ? 23 : 34
  const lines = fitLines(allLines, lineSize)
  const height =
    singleCardLayout.height - measureHeight(head.text, head.size, width, 'sans bold') - measureLines(lines, lineSize)
  const words = claimText ? fitWords(claimText, { width, height, note }, wordSizes) : null
  const rest = words && words.left > 0 ? `${words.left} more ${words.left === 1 ? 'word' : 'words'}` : null
  const said = [`${head.text} (${label})`, ...lines].join('. ')
  const alt = `${said}${words ? `: ${words.text}` : '.'}${rest ? ` (${rest})` : ''}`
  return {
    form: 'single',
    path: cardPath(name),
    alt,
    letter: label[0] ?? '',
    label,
    head,
    lines,
    lineSize,
    words,
    rest,
  }
}

const measureLines = (lines: string[], size: number) =>
  lines.reduce((sum, line) => sum + measureHeight(line, size, singleCardLayout.width, 'sans'), 0)

/** Drops lines that do not fit, but not the date at the end, and adds how many were dropped. */
function fitLines(lines: string[], size: number): string[] {
  const kept = [...lines]
  while (measureLines(kept, size) > singleCardLayout.linesHeight) kept.splice(-2, 1)
  const dropped = lines.length - kept.length
  return dropped === 0 ? kept : [...kept.slice(0, -1), `${dropped} more on its page`, ...kept.slice(-1)]
}
