import { absolute, reportPath } from '#lib/link/paths'
import type { Report } from '#lib/schema/report'
import type { Range } from '#lib/schema/span'

/** More words than this are named by the first and the last ones. */
const most = 12
const edge = 5

/**
 * The address of words on the page of their report, as a text fragment (WICG Scroll To Text Fragment): browsers that
 * know it scroll to the words and mark them, others open the page. What stands before and after is given where the
 * words, or their beginning, stand in the report more than once.
 * That is taken from the same block: not every browser looks for it over the end of a paragraph.
 * @param place UTF-16 offsets into the report's text, half-open; `block` is the index of the block that holds them
 */
export function textFragmentLink(
  { slug, text, blocks }: Pick<Report, 'slug' | 'text'> & { blocks: Range[] },
  place: Range & { block: number },
): string {
  const block = blocks[place.block] ?? { start: 0, end: text.length }
  const words = text.slice(place.start, place.end).split(/\s+/)
  const [start, end] =
    words.length > most ? [words.slice(0, edge).join(' '), words.slice(-edge).join(' ')] : [words.join(' '), null]
  const twice = [start, end].some((part) => part !== null && occurrences(text, part) > 1)
  const before = twice ? wordsIn(text.slice(block.start, place.start)).slice(-3).join(' ') : ''
  const after = twice ? wordsIn(text.slice(place.end, block.end)).slice(0, 3).join(' ') : ''
  const parts = [
    before && `${encoded(before)}-`,
    encoded(start ?? ''),
    end && encoded(end),
    after && `-${encoded(after)}`,
  ]
  return `${absolute(reportPath(slug))}#:~:text=${parts.filter(Boolean).join(',')}`
}

const occurrences = (text: string, words: string) => text.replace(/\s+/g, ' ').split(words).length - 1

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean)

/** `-`, `,` and `&` have a meaning in a fragment; the last two are encoded anyway. */
const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')
