import type { Finding } from '#lib/message/finding'
import type { Trailer } from '#lib/parse/find-trailers'
import { isLabel } from '#lib/parse/is-label'
import { furnitureLength, furnitureWindow, isFurniture } from '#lib/parse/post-furniture'
import { type Line, splitLines, trim } from '#lib/parse/split-paragraphs'
import { tweetLength, tweetLimit } from '#lib/parse/tweet-length'
import type { Block } from '#lib/record/block'
import type { Range } from '#lib/record/span'

/** A block before it has a number; `trailer` makes it a tweet. */
export type Piece = Line & { trailer: Trailer | null }
type TweetPiece = Line & { trailer: Trailer }

/**
 * Cuts the paragraphs into blocks. A trailer ends a tweet, wherever it stands; what follows it in the paragraph begins
 * a block of its own. Where a tweet begins is plain for a tweet of one paragraph. Else the earlier paragraphs join it
 * by the evidence of `opensTweet`, and a finding says so where that is a guess.
 */
export function cutBlocks(text: string, paragraphs: Line[], trailers: Trailer[]) {
  const pieces: Piece[] = []
  const findings: Finding[] = []
  const usual = usualGap(paragraphs)
  let next = 0
  let done = 0
  for (const { start: opening, end, gap } of paragraphs) {
    // A trailer may end in a later paragraph than it begins: its date stood on a line of its own.
    let start = Math.max(opening, done)
    for (let trailer = trailers[next]; trailer && trailer.start < end; trailer = trailers[next]) {
      next += 1
      const piece = { start: trim(text, { start, end: trailer.start }).start, end: trailer.end, gap, trailer }
      findings.push(...joinTweet(text, pieces, piece, usual))
      pieces.push(piece)
      start = trailer.end
      done = start
    }
    const rest = trim(text, { start, end: Math.max(start, end) })
    pieces.push(...withoutFurniture(text, rest, start === done).map((piece) => ({ ...piece, gap, trailer: null })))
  }
  return { pieces, blocks: pieces.map((piece, i) => numbered(text, piece, i + 1)), findings }
}

/** What is left of a paragraph; what a post's frame prints after its trailer is cut off. */
function withoutFurniture(text: string, { start, end }: Range, followsTrailer: boolean): Range[] {
  const words = text.slice(start, Math.min(end, start + 4 * furnitureWindow))
  const cut = followsTrailer ? start + furnitureLength(words) : start
  const pieces = [{ start, end: cut }, trim(text, { start: cut, end })]
  return pieces.filter((piece) => piece.start < piece.end)
}

const isWordless = (words: string) => isLabel(words) || isFurniture(words)

function numbered(text: string, { start, end, trailer }: Piece, number: number): Block {
  const type = trailer ? 'tweet' : isWordless(text.slice(start, end)) ? 'label' : 'paragraph'
  return { type, number, start, end }
}

/** True where every word is a web address; there may be none. */
const isLinks = (words: string) => (words.match(/\S+/g) ?? []).every((word) => /^https?:/.test(word))

/** Addresses and media count little or nothing as a tweet's length; none is longer than this in print. UTF-16 code units. */
const longest = 4096

/** The number of line breaks between two paragraphs: 2, or what most of a text of some length has. */
function usualGap(paragraphs: Line[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of paragraphs) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return most && most[1] >= 4 ? most[0] : 2
}

/** Moves the earlier pieces that belong to the tweet into it, and cuts off lines that cannot belong to it. */
function joinTweet(text: string, pieces: Piece[], tweet: TweetPiece, usual: number): Finding[] {
  const { trailer } = tweet
  const limit = tweetLimit(trailer.datePublished, trailer.network)
  const fits = ({ start }: Range) =>
    trailer.start - start <= longest && tweetLength(text.slice(start, trailer.start)) <= limit
  const take = ({ start, gap }: Piece) => {
    pieces.pop()
    tweet.start = start
    tweet.gap = gap
  }
  const isFrame = ({ start, end, trailer }: Piece) =>
    !trailer && isFurniture(text.slice(start, end)) && Boolean(pieces.at(-2) && !pieces.at(-2)?.trailer)
  const open = () => {
    const last = pieces.at(-1)
    return last && !last.trailer && !isWordless(text.slice(last.start, last.end)) ? last : null
  }
  const isAlone = tweet.start === trailer.start
  // Furniture between the words and a trailer alone in its paragraph (`Show more`).
  for (let last = pieces.at(-1); isAlone && last && isFrame(last); last = pieces.at(-1)) take(last)
  const before = open()
  // A trailer alone in its paragraph, or links alone before it, end the words of the paragraph before.
  if (before && (isAlone || (isLinks(text.slice(tweet.start, trailer.start)) && fits(before)))) take(before)
  // A gap wider than the usual one stands inside a tweet: a blank line that its author typed.
  for (let last = open(); last && tweet.gap > usual && fits(last); last = open()) take(last)
  const guessed = opening(text, pieces, fits)
  for (const piece of guessed) take(piece)
  const lines = splitLines(text, { start: tweet.start, end: trailer.start })
  const cut = cutProse(text, pieces, tweet, lines, fits)
  const { start } = tweet
  const advice = 'Compare the text with its publisher'
  if (guessed.length > 0) {
    const reason = 'Where this tweet begins is a guess: it has several paragraphs'
    return [{ ruleId: 'tweet-start', severity: 'warning', reason, advice, start }]
  }
  if (cut || !fits(tweet)) {
    const reason = `Prose seems to be glued to this tweet: with it the tweet has more than the ${limit} characters of its day`
    return [{ ruleId: 'tweet-start', severity: 'warning', reason, advice, start }]
  }
  if (!lines.some(({ gap }) => gap === 1)) return []
  const reason = 'This tweet has line breaks; nothing tells whether its first line is prose'
  return [{ ruleId: 'tweet-lines', severity: 'info', reason, advice, start }]
}

/**
 * The plain pieces before a tweet that open it, the last first, a usual gap away: all after an introduction that ends
 * with a colon, if together they fit into a tweet and none begins with a quotation mark as a report's own quotation does.
 */
function opening(text: string, pieces: Piece[], fits: (from: Range) => boolean): Piece[] {
  const endsWithColon = ({ end }: Range) => text[end - 1] === ':'
  const at = pieces.findLastIndex(
    (piece) => piece.trailer || endsWithColon(piece) || !fits(piece) || /["“”„«»]/.test(text.charAt(piece.start)),
  )
  const introduction = pieces[at]
  const introduces =
    introduction && endsWithColon(introduction) && !isLabel(text.slice(introduction.start, introduction.end))
  return introduces ? pieces.slice(at + 1).reverse() : []
}

/** Gives leading lines of a tweet that is too long back to the prose before it, as far as line breaks allow. */
function cutProse(text: string, pieces: Piece[], tweet: Piece, lines: Line[], fits: (from: Range) => boolean): boolean {
  const keep = lines.findIndex(fits)
  if (keep <= 0) return false
  const introduced = lines.slice(0, -1).findLastIndex(({ end }) => text[end - 1] === ':')
  const from = Math.max(keep, introduced + 1)
  pieces.push({ ...tweet, end: (lines[from - 1] as Line).end, trailer: null })
  tweet.start = (lines[from] as Line).start
  return true
}
