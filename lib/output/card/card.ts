import { cardPath } from '#lib/address/paths'
import { type Fitted, fitWords, heightOf } from '#lib/output/card/card-fit'
import type { Tombstone } from '#lib/record/permalink'
import type { Report } from '#lib/record/report'
import type { Description } from '#lib/voice/describe-address'
import { printDate } from '#lib/voice/print-date'

/** One claim, or one report whole, as the picture that a shared link shows. */
export type SingleCard = {
  form: 'single'
  /** From the origin, base path included. */
  path: string
  /** What the card says, in one line. */
  alt: string
  letter: string
  /** `A5`; for a report its letter alone. */
  label: string
  /** Who speaks; read first. */
  head: Fitted
  /** What qualifies the words, then the date: a line each, in pixels of `lineSize`. */
  lines: string[]
  lineSize: number
  /** As printed in the report, without marks of ours. */
  words: Fitted | null
  /** `12 more words`, where the words are cut. */
  rest: string | null
}

/** Pixels. The text keeps within the square in the middle, to which chats cut the picture. */
export const singleRoom = { width: 546, height: 484, linesHeight: 190, note: 32 }
const headSizes = [36, 32, 28, 25]
const wordSizes = [54, 48, 43, 38, 34, 30, 27, 25, 22]

export const claimCard = ({ address, voice, notes, date }: Description): SingleCard =>
  single(address.id, address.label, voice, [...notes, `Report dated ${date}`], address.text)

/** Without the words: they are on its page, for those who follow an old link. */
export const tombstoneCard = ({ id, label, voice, date, datePublished }: Tombstone): SingleCard =>
  single(id, label, voice, [`Withdrawn on ${printDate(date)}`, `Report dated ${printDate(datePublished)}`])

export const reportCard = ({ slug, letter, title, datePublished, words, claims }: Report): SingleCard =>
  single(`reports-${slug}`, letter, title, [
    'Whole and as received',
    `${words} words · ${claims.length} claims`,
    `Report dated ${printDate(datePublished)}`,
  ])

function single(name: string, label: string, told: string, all: string[], printed = ''): SingleCard {
  const { width, note } = singleRoom
  const head = fitWords(
    told,
    { width, face: 'sans bold', height: printed ? 132 : 230 },
    printed ? headSizes : wordSizes,
  )
  const lineSize = printed ? 23 : 34
  const lines = linesWithin(all, lineSize)
  const height = singleRoom.height - heightOf(head.text, head.size, width, 'sans bold') - heightOfLines(lines, lineSize)
  const words = printed ? fitWords(printed, { width, height, note }, wordSizes) : null
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

const heightOfLines = (lines: string[], size: number) =>
  lines.reduce((sum, line) => sum + heightOf(line, size, singleRoom.width, 'sans'), 0)

/** The lines that there is room for. The last one is the date and stays; those that do not fit are counted. */
function linesWithin(lines: string[], size: number): string[] {
  const kept = [...lines]
  while (heightOfLines(kept, size) > singleRoom.linesHeight) kept.splice(-2, 1)
  const dropped = lines.length - kept.length
  return dropped === 0 ? kept : [...kept.slice(0, -1), `${dropped} more on its page`, ...kept.slice(-1)]
}
