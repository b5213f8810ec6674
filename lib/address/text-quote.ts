import { memoizeLast } from '#lib/address/memoize-last'
import type { TextPositionSelector, TextQuoteSelector } from '#lib/record/permalink'
import { bisect } from '#lib/record/ranges'
import type { Range } from '#lib/record/span'

/** Code points of context before and after the words. */
const contextLength = 32

/**
 * The W3C selectors of a range of `text`. Takes UTF-16 offsets; the position selector counts code points. Context does
 * not start before the offset `first`.
 */
export function selectRange(
  text: string,
  { start, end }: Range,
  first = 0,
): { position: TextPositionSelector; quote: TextQuoteSelector } {
  return {
    position: { type: 'TextPositionSelector', start: countCodePoints(text, start), end: countCodePoints(text, end) },
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: [...text.slice(Math.max(first, start - 2 * contextLength), start)].slice(-contextLength).join(''),
      suffix: [...text.slice(end, end + 2 * contextLength)].slice(0, contextLength).join(''),
    },
  }
}

/** Where surrogate pairs start. */
const findSurrogatePairs = memoizeLast((text) =>
  [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index),
)

/** Code points before a UTF-16 offset, without reading the text up to it again. */
function countCodePoints(text: string, offset: number): number {
  const pairs = findSurrogatePairs(text)
  return offset - bisect(pairs.length, (index) => (pairs[index] ?? 0) + 2 <= offset)
}
