import { memoizeLast } from '#lib/address/memoize-last'
import { absolute, reportPath } from '#lib/address/paths'
import type { Report } from '#lib/record/report'
import type { Range } from '#lib/record/span'

/** Longer quotations are shortened to their first and last words: at least five each, more if those are not unique. */
const maxWordsInFull = 12
const minEdgeWords = 5

/**
 * A URL with a text fragment (WICG Scroll To Text Fragment): browsers scroll to the words on the report's page and
 * highlight them; a browser without support opens the page. The first words must be unique in the report, because the
 * highlight starts at their first occurrence. If the quotation occurs twice, context before and after is added. The
 * context is from the same block: not every browser looks beyond the end of a paragraph.
 * @param place UTF-16 offsets into the report's text, half-open; `block` is the index of their block
 */
export function textFragmentLink(
  { slug, text, blocks }: Pick<Report, 'slug' | 'text'> & { blocks: Range[] },
  place: Range & { block: number },
): string {
  const words = splitWords(text.slice(place.start, place.end))
  const once = (part: string[]) => isOnce(foldText(part.join(' ')), foldedText(text))
  const counts = [...words.keys()].slice(minEdgeWords)
  const first = counts.find((count) => once(words.slice(0, count)))
  const last = counts.find((count) => once(words.slice(-count)))
  const parts = [encodeWords(words)]
  if (words.length > maxWordsInFull && first && last && first + last < words.length) {
    parts.splice(0, 1, encodeWords(words.slice(0, first)), encodeWords(words.slice(-last)))
  } else if (!once(words)) {
    const block = blocks[place.block] ?? { start: 0, end: text.length }
    const before = splitWords(text.slice(block.start, place.start)).slice(-3)
    const after = splitWords(text.slice(place.end, block.end)).slice(0, 3)
    if (before.length > 0) parts.unshift(`${encodeWords(before)}-`)
    if (after.length > 0) parts.push(`-${encodeWords(after)}`)
  }
  return `${absolute(reportPath(slug))}#:~:text=${parts.join(',')}`
}

/** A report on one line, folded. */
const foldedText = memoizeLast((text) => foldText(splitWords(text).join(' ')))

const isOnce = (words: string, line: string) => line.indexOf(words) === line.lastIndexOf(words)

/** Browsers ignore case and the shape of quotation marks. */
const foldText = (words: string) => words.toLowerCase().replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

const splitWords = (text: string) => text.split(/\s/).filter(Boolean)

/** `-`, `,` and `&` are syntax in a fragment; the last two are encoded anyway. */
const encodeWords = (words: string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
