import type { Finding } from '#lib/message/finding'
import type { Piece } from '#lib/parse/cut-blocks'
import { isFurniture, tracesOfPosts } from '#lib/parse/post-furniture'
import { readPostDate } from '#lib/parse/read-post-date'
import { splitLines } from '#lib/parse/split-paragraphs'

/** A line of a post's frame is not longer. UTF-16 code units. */
const longest = 120

const advice = 'Compare the text with its publisher; a post ends with "— Name (@handle) Month D, YYYY"'

const name = '(?!By )(?:[\\p{Lu}\\p{Lo}\\p{So}\\p{Extended_Pictographic}][^\\s,:;?!()@]{0,39} )'
const handle = '\\(?@\\w[\\w.@-]{0,99}\\)?'

/** `Ana Duarte @ana`, `@ana`, `Ana Duarte (@ana.bsky.social) · Jan 3`: the line above a post's words. */
const nameLine = new RegExp(
  `^${name}{0,5}${handle}(?: ?[·•|] ?[^.!?]{1,30}|(?: (?:on|via|at)|,)? (?=[\\p{Lu}\\d])(?=[^!?]{0,30}\\d)[^!?]{1,40})?$`,
  'u',
)
/** `Ana Duarte (@ana) The ferry is back.`: the same without a break before the words. */
const nameBefore = new RegExp(`^${name}{1,5}${handle}(?= ["“#]?\\p{Lu})`, 'u')

/**
 * Posts that the text prints in a form without a trailer, or has lost but for their frame: the program cannot tell
 * where the words of one begin and end, so they are read as the report's own, and a message says where.
 */
export function findLostPosts(text: string, pieces: Piece[], told: Finding[]): Finding[] {
  const places = told.map(({ start }) => start).toSorted((a, b) => a - b)
  let next = 0
  return pieces.flatMap((piece, i) => {
    if (piece.trailer) return []
    const words = text.slice(piece.start, piece.end)
    const beside = [pieces[i - 1], pieces[i + 1]].some((other) => other?.trailer)
    if (beside && isFurniture(words)) return []
    const [trace] = tracesOfPosts(words)
    if (trace) return [lostPost(piece.start + trace.start, words.slice(trace.start, trace.end))]
    while ((places[next] ?? Number.POSITIVE_INFINITY) < piece.start) next += 1
    if ((places[next] ?? Number.POSITIVE_INFINITY) < piece.end) return []
    return /[@:]/.test(words) || /\d{4}$/.test(words) ? unreadForms(text, piece) : []
  })
}

const lostPost = (start: number, trace: string): Finding => ({
  ruleId: 'post-furniture',
  severity: 'warning',
  reason: `“${trace}” is what an embedded post leaves behind; words of the post near it count as the report’s`,
  advice,
  start,
})

function unreadForms(text: string, piece: Piece): Finding[] {
  for (const { start, end } of splitLines(text, piece)) {
    const words = text.slice(start, Math.min(end, start + longest))
    const isWhole = end <= start + longest && (nameLine.test(words) || isTimeLine(words))
    const frame = isWhole
      ? words
      : (nameBefore.exec(words)?.[0] ?? datedEnd(text.slice(Math.max(start, end - longest), end)))
    if (!frame) continue
    const reason = `“${frame}” looks like the frame of a post whose words count as the report’s`
    return [{ ruleId: 'post-form', severity: 'warning', reason, advice, start }]
  }
  return []
}

/** `— Ana Duarte January 3, 2025` at the end of a line: a trailer that lost its handle. Prose ends with a full stop. */
function datedEnd(line: string): string | null {
  if (!/\d{4}$/.test(line)) return null
  const frame = line.slice(Math.max(...['—', '–', '--'].map((dash) => line.lastIndexOf(dash)), 0))
  if (!/^(?:—|–|--) {0,2}[\p{Lu}\p{Lo}@]/u.test(frame)) return null
  const words = frame.split(' ')
  // A date has two to five words, `Jan. 3, 2025` to `3 de enero de 2025`; a name is before it.
  const isDated = [3, 5, 2, 4].some((count) => {
    const date = ` ${words.slice(-count).join(' ')}`
    return words.length > count && readPostDate(date)?.length === date.length
  })
  return isDated ? frame : null
}

/** `9:12 PM · Jan 3, 2025 · 12.3K Views`: the line below a post's words. */
function isTimeLine(words: string): boolean {
  if (!/^\S{0,3}\d/.test(words)) return false
  const date = readPostDate(` ${words}`)
  const rest = date?.timed ? words.slice(date.length - 1).trim() : null
  return rest === '' || (rest !== null && isFurniture(rest))
}
