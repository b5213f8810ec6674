import { ofLastText } from '#lib/address/memoize-last'
import type { TextPositionSelector, TextQuoteSelector } from '#lib/record/permalink'
import type { Range } from '#lib/record/span'

/** Code points kept before and after the words. */
const context = 32

/**
 * The W3C selectors of a range of `text` (UTF-16 offsets in; code points in the position selector). No words before
 * `first` are given as context.
 */
export function describeRange(
  text: string,
  { start, end }: Range,
  first = 0,
): { position: TextPositionSelector; quote: TextQuoteSelector } {
  return {
    position: { type: 'TextPositionSelector', start: codePointsTo(text, start), end: codePointsTo(text, end) },
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: [...text.slice(Math.max(first, start - 2 * context), start)].slice(-context).join(''),
      suffix: [...text.slice(end, end + 2 * context)].slice(0, context).join(''),
    },
  }
}

/** Where the characters of two code units begin. */
const pairsIn = ofLastText((text) => [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index))

/** Code points before a UTF-16 offset, in a time that does not grow with it. */
function codePointsTo(text: string, offset: number): number {
  const pairs = pairsIn(text)
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? 0) + 2 <= offset) low = middle + 1
    else high = middle
  }
  return offset - low
}
