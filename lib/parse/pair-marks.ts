import type { Finding } from '#lib/message/finding'
import { findOddMarks } from '#lib/parse/odd-marks'
import { type Range, type Span, spanOf } from '#lib/record/span'

/** What stands between two double marks; `continues` where the next paragraph goes on with the same words. */
export type Marked = Span & { block: number; continues: boolean }

/**
 * Pairs double quotation marks, curly, straight, low („…“), angled («…») or mixed, in one pass over the given stretches (one a block, in order).
 * Nested pairs are found inside out. A mark left open is well where the next stretch begins with an opening mark, as
 * printers do for a speech of several paragraphs; else it is a finding.
 */
export function pairMarks(text: string, stretches: (Range & { block: number; tweet: boolean })[]) {
  const pairs: Marked[] = []
  const findings: Finding[] = []
  stretches.forEach((stretch, i) => {
    const { closed, open, stray } = pairStretch(text, stretch)
    for (const range of closed)
      pairs.push({ ...spanOf(text, range.start, range.end), block: stretch.block, continues: false })
    const next = stretches[i + 1]
    const goesOn =
      next !== undefined &&
      next.block === stretch.block + 1 &&
      next.tweet === stretch.tweet &&
      /["“„«]/.test(text.charAt(next.start))
    const outermost = open[0]
    if (outermost !== undefined && goesOn)
      pairs.push({ ...spanOf(text, outermost + 1, stretch.end), block: stretch.block, continues: true })
    for (const start of goesOn ? open.slice(1) : open) findings.push(unpaired(start, 'opens and is never closed'))
    for (const start of stray) findings.push(unpaired(start, 'closes and was never opened'))
    findings.push(...findOddMarks(text, stretch, closed))
  })
  return { pairs: pairs.toSorted((a, b) => a.start - b.start), findings }
}

const unpaired = (start: number, what: string): Finding => ({
  ruleId: 'quotation-unbalanced',
  severity: 'error',
  reason: `A double quotation mark ${what} in its paragraph`,
  advice: 'Compare the text with its publisher, mark by mark',
  start,
})

/** Marks of one stretch: closed pairs (marks left out), and offsets of marks that found no partner. */
function pairStretch(text: string, { start, end }: Range) {
  const closed: Range[] = []
  const open: number[] = []
  const stray: number[] = []
  const words = text.slice(start, end)
  for (const { index } of words.matchAll(/["“”„«»]/g)) {
    const at = start + index
    const side = sideOf(words, index, text.charAt(open.at(-1) ?? -1))
    if (side === 'open') open.push(at)
    else if (side === 'close') {
      const from = open.pop()
      if (from === undefined) stray.push(at)
      else closed.push({ start: from + 1, end: at })
    }
  }
  return { closed, open, stray }
}

/**
 * Which side of a quotation the mark at `at` of `words` stands on; `opened` is the innermost open mark, or nothing. Curly
 * marks say it themselves unless their surroundings plainly say the contrary (`said, ”No.”`) or a low mark is open, which
 * either closes; straight and angled marks follow their surroundings. An inch sign is no mark.
 */
function sideOf(words: string, at: number, opened: string): 'open' | 'close' | null {
  const isOpen = opened !== ''
  const before = words.charAt(at - 1)
  const after = words.charAt(at + 1)
  const opening = !/[^\s([{—–\-/‘'“„«]/.test(before) && /[^\s.,;:!?)\]—–]/.test(after)
  const closing = /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after)
  const mark = words.charAt(at)
  if (mark === '„') return 'open'
  if (mark === '“') return isOpen && (opened === '„' || closing) && !opening ? 'close' : 'open'
  if (mark === '”') return !isOpen && opening && !closing ? 'open' : 'close'
  if (mark === '«' || mark === '»') return angledSide(mark, opened, opening)
  if (!isOpen && /\d/.test(before) && !opening) return null
  if (opening && !(isOpen && closing)) return 'open'
  return isOpen || /\S/.test(before) ? 'close' : 'open'
}

/** `«…»` as in French, or `»…«` as in German and Danish; French sets a space inside. */
function angledSide(mark: string, opened: string, opening: boolean): 'open' | 'close' {
  const other = mark === '«' ? '»' : '«'
  if (opened === other) return 'close'
  return mark === '«' || opening ? 'open' : 'close'
}

/** The same length with every double mark curly, by which the rules of attributions know them. */
export function withCurlyMarks(text: string, pairs: Range[]): string {
  if (!/[„«»]/.test(text)) return text
  const units = [
    ...pairs.flatMap(({ start, end }) => [
      { at: start - 1, mark: '“' },
      { at: end, mark: '”' },
    ]),
  ]
  let curly = ''
  let from = 0
  for (const { at, mark } of units.toSorted((a, b) => a.at - b.at)) {
    if (!/[„«»“]/.test(text.charAt(at))) continue
    curly += text.slice(from, at) + mark
    from = at + 1
  }
  return curly + text.slice(from)
}
