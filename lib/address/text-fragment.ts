import { ofLastText } from '#lib/address/memoize-last'
import { absolute, reportPath } from '#lib/address/paths'
import type { Report } from '#lib/record/report'
import type { Range } from '#lib/record/span'

/** More words than this are named by the first and the last ones: by these many, or more where they return. */
const most = 12
const edge = 5

/**
 * The address of words on the page of their report, as a text fragment (WICG Scroll To Text Fragment): browsers that
 * know it scroll to the words and mark them, others open the page. The first words must stand in the report once, for
 * what is marked begins where they stand first. Where the whole is there twice, what stands before and after is given.
 * That is taken from the same block: not every browser looks for it over the end of a paragraph.
 * @param place UTF-16 offsets into the report's text, half-open; `block` is the index of the block that holds them
 */
export function textFragmentLink(
  { slug, text, blocks }: Pick<Report, 'slug' | 'text'> & { blocks: Range[] },
  place: Range & { block: number },
): string {
  const words = wordsIn(text.slice(place.start, place.end))
  const once = (part: string[]) => isOnce(alike(part.join(' ')), lined(text))
  const counts = [...words.keys()].slice(edge)
  const first = counts.find((count) => once(words.slice(0, count)))
  const last = counts.find((count) => once(words.slice(-count)))
  const parts = [encoded(words)]
  if (words.length > most && first && last && first + last < words.length) {
    parts.splice(0, 1, encoded(words.slice(0, first)), encoded(words.slice(-last)))
  } else if (!once(words)) {
    const block = blocks[place.block] ?? { start: 0, end: text.length }
    const before = wordsIn(text.slice(block.start, place.start)).slice(-3)
    const after = wordsIn(text.slice(place.end, block.end)).slice(0, 3)
    if (before.length > 0) parts.unshift(`${encoded(before)}-`)
    if (after.length > 0) parts.push(`-${encoded(after)}`)
  }
  return `${absolute(reportPath(slug))}#:~:text=${parts.join(',')}`
}

/** A report in one line, as `alike` writes it. */
const lined = ofLastText((text) => alike(wordsIn(text).join(' ')))

const isOnce = (words: string, line: string) => line.indexOf(words) === line.lastIndexOf(words)

/** Browsers tell neither case nor curly quotation marks from straight ones. */
const alike = (words: string) => words.toLowerCase().replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

const wordsIn = (text: string) => text.split(/\s/).filter(Boolean)

/** `-`, `,` and `&` have a meaning in a fragment; the last two are encoded anyway. */
const encoded = (words: string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
