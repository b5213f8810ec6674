import type { Trailer } from '#lib/parse/find-trailers'
import { isLabel } from '#lib/parse/is-label'
import { type Paragraph, trim } from '#lib/parse/split-paragraphs'
import { tweetLength, tweetLimit } from '#lib/parse/tweet-length'
import type { Block } from '#lib/schema/block'
import type { Finding } from '#lib/schema/message'
import type { Range } from '#lib/schema/span'

/** A block before it has a number; `lines` are those of its words, `trailer` makes it a tweet. */
export type Piece = Range & { lines: Range[]; gap: number; trailer: Trailer | null }

/**
 * Cuts the paragraphs into blocks. A trailer ends a tweet, wherever it stands; what follows it in the paragraph begins
 * a block of its own. Where a tweet begins is plain for a tweet of one paragraph. Else the earlier paragraphs join it
 * by the evidence of `opensTweet`, and a finding says so where that is a guess.
 */
export function cutBlocks(text: string, paragraphs: Paragraph[], trailers: Trailer[]) {
  const pieces: Piece[] = []
  const findings: Finding[] = []
  const usual = usualGap(paragraphs)
  let next = 0
  for (const paragraph of paragraphs) {
    let start = paragraph.start
    for (let trailer = trailers[next]; trailer && trailer.start < paragraph.end; trailer = trailers[next]) {
      next += 1
      const words = trim(text, { start, end: trailer.start })
      const gap = start === paragraph.start ? paragraph.gap : 0
      const piece = { start: words.start, end: trailer.end, lines: linesWithin(text, paragraph, words), gap, trailer }
      findings.push(...joinTweet(text, pieces, piece, usual))
      pieces.push(piece)
      start = trailer.end
    }
    const rest = trim(text, { start, end: paragraph.end })
    const gap = start === paragraph.start ? paragraph.gap : 0
    if (rest.start < rest.end) pieces.push({ ...rest, lines: linesWithin(text, paragraph, rest), gap, trailer: null })
  }
  return { pieces, blocks: pieces.map((piece, i) => numbered(text, piece, i + 1)), findings }
}

function numbered(text: string, { start, end, trailer }: Piece, number: number): Block {
  const type = trailer ? 'tweet' : isLabel(text.slice(start, end)) ? 'label' : 'paragraph'
  return { type, number, start, end }
}

/** The parts of a paragraph's lines that lie within `words`; the first is found by halving, since lines may be many. */
function linesWithin(text: string, { lines }: Paragraph, words: Range): Range[] {
  let first = 0
  for (let end = lines.length; first < end; ) {
    const middle = (first + end) >> 1
    if ((lines[middle] as Range).end <= words.start) first = middle + 1
    else end = middle
  }
  const found: Range[] = []
  for (let line = lines[first]; line && line.start < words.end; first += 1, line = lines[first])
    found.push(trim(text, { start: Math.max(line.start, words.start), end: Math.min(line.end, words.end) }))
  return found.filter((line) => line.start < line.end)
}

/** True for a line of one to four web addresses and nothing else. */
const isLinks = (line: string) => line.length < 500 && /^https?:\/\/\S+(?:\s+https?:\/\/\S+){0,3}$/.test(line)

/** Addresses and media count little or nothing as a tweet's length; none is longer than this in print. UTF-16 code units. */
const longest = 4096

/** The number of line breaks between two paragraphs: 2, or what most of a text of some length has. */
function usualGap(paragraphs: Paragraph[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of paragraphs.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const [gap, count] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0] ?? [2, 0]
  return count >= 4 ? gap : 2
}

/** Moves the earlier pieces that belong to the tweet into it, and cuts off lines that cannot belong to it. */
function joinTweet(text: string, pieces: Piece[], tweet: Piece & { trailer: Trailer }, usual: number): Finding[] {
  const limit = tweetLimit(tweet.trailer.datePublished)
  const fits = ({ start }: Range) =>
    tweet.trailer.start - start <= longest && tweetLength(text.slice(start, tweet.trailer.start)) <= limit
  const take = () => {
    const piece = pieces.pop() as Piece
    tweet.lines = [...piece.lines, ...tweet.lines]
    tweet.start = piece.start
    tweet.gap = piece.gap
  }
  const open = () => {
    const last = pieces.at(-1)
    return last && !last.trailer && !isLabel(text.slice(last.start, last.end)) ? last : null
  }
  // A trailer alone in its paragraph, or a link alone before it, ends the words of the paragraph before.
  const bare = tweet.lines.every((line) => isLinks(text.slice(line.start, line.end)))
  const before = open()
  if (bare && before && (tweet.lines.length === 0 || fits(before))) take()
  // A gap wider than the usual one stands inside a tweet: a blank line that its author typed.
  for (let last = open(); last && tweet.gap > usual && fits(last); last = open()) take()
  let guessed = false
  for (let count = countOpening(text, pieces, fits); count > 0; count -= 1) {
    take()
    guessed = true
  }
  const cut = cutProse(text, pieces, tweet, fits)
  const start = tweet.start
  const advice = 'Compare the text with its publisher'
  if (guessed) {
    const reason = 'Where this tweet begins is a guess: it has several paragraphs'
    return [{ ruleId: 'tweet-start', severity: 'warning', reason, advice, start }]
  }
  if (cut || !fits(tweet)) {
    const reason = `Prose seems to be glued to this tweet: with it the tweet has more than the ${limit} characters of its day`
    return [{ ruleId: 'tweet-start', severity: 'warning', reason, advice, start }]
  }
  const broken = tweet.lines.some((line, i) => {
    const next = tweet.lines[i + 1]
    return next && text.slice(line.end, next.start).split('\n').length === 2
  })
  if (!broken) return []
  const reason = 'This tweet has line breaks; nothing tells whether its first line is prose'
  return [{ ruleId: 'tweet-lines', severity: 'info', reason, advice, start }]
}

/**
 * How many plain pieces before a tweet open it, a usual gap away: all after an introduction that ends with a colon, if
 * together they fit into a tweet and none begins with a quotation mark as a report's own quotation does.
 */
function countOpening(text: string, pieces: Piece[], fits: (from: Range) => boolean): number {
  for (let count = 0; count < 6; count += 1) {
    const piece = pieces.at(-1 - count)
    if (!piece || piece.trailer || isLabel(text.slice(piece.start, piece.end))) return 0
    if (text[piece.end - 1] === ':') return count
    if (!fits(piece) || /["“”]/.test(text.slice(piece.start, piece.start + 1))) return 0
  }
  return 0
}

/** Gives leading lines of a tweet that is too long back to the prose before it, as far as line breaks allow. */
function cutProse(text: string, pieces: Piece[], tweet: Piece, fits: (from: Range) => boolean): boolean {
  const keep = tweet.lines.findIndex((line) => fits(line))
  const introduced = tweet.lines.findLastIndex((line, i) => i < tweet.lines.length - 1 && text[line.end - 1] === ':')
  const from = keep > 0 ? Math.max(keep, introduced + 1) : 0
  const first = tweet.lines[from]
  const last = tweet.lines[from - 1]
  if (!first || !last) return false
  const prose = tweet.lines.splice(0, from)
  pieces.push({ start: tweet.start, end: last.end, lines: prose, gap: tweet.gap, trailer: null })
  tweet.start = first.start
  tweet.gap = 1
  return true
}
