import type { TextPositionSelector, TextQuoteSelector } from '#lib/schema/permalink'
import type { Range } from '#lib/schema/span'

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
  const from = [...text.slice(0, start)].length
  return {
    position: { type: 'TextPositionSelector', start: from, end: from + [...text.slice(start, end)].length },
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: [...text.slice(Math.max(first, start - 2 * context), start)].slice(-context).join(''),
      suffix: [...text.slice(end, end + 2 * context)].slice(0, context).join(''),
    },
  }
}
