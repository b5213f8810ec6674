import { absolute, reportPath } from '#lib/link/paths'
import { describeRange } from '#lib/link/text-quote'
import type { Report } from '#lib/schema/report'
import type { Range } from '#lib/schema/span'

/** More words than this are named by the first and the last ones. */
const most = 12
const edge = 5

/**
 * The address of words on the page of their report, as a text fragment (WICG Scroll To Text Fragment): browsers that
 * know it scroll to the words and mark them, others open the page. What stands before and after is given where the
 * words, or their beginning, stand in the report more than once.
 * @param range UTF-16 offsets into the report's text, half-open
 */
export function textFragmentLink(report: Pick<Report, 'slug' | 'text'>, range: Range): string {
  const { exact, prefix, suffix } = describeRange(report.text, range).quote
  const words = exact.split(/\s+/)
  const [start, end] =
    words.length > most ? [words.slice(0, edge).join(' '), words.slice(-edge).join(' ')] : [words.join(' '), null]
  const twice = [start, end].some((part) => part !== null && occurrences(report.text, part) > 1)
  const before = twice ? lastWords(prefix) : ''
  const after = twice ? firstWords(suffix) : ''
  const parts = [
    before && `${encoded(before)}-`,
    encoded(start ?? ''),
    end && encoded(end),
    after && `-${encoded(after)}`,
  ]
  return `${absolute(reportPath(report.slug))}#:~:text=${parts.filter(Boolean).join(',')}`
}

const occurrences = (text: string, words: string) => text.replace(/\s+/g, ' ').split(words).length - 1

/** Whole words of the same block: a fragment's context does not reach over the end of a paragraph everywhere. */
const lastWords = (prefix: string) => /[^\n]*$/.exec(prefix)?.[0].trim().split(/\s+/).slice(-3).join(' ') ?? ''
const firstWords = (suffix: string) => /^[^\n]*/.exec(suffix)?.[0].trim().split(/\s+/).slice(0, 3).join(' ') ?? ''

/** `-`, `,` and `&` have a meaning in a fragment; the last two are encoded anyway. */
const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')
