import type { Range } from '#lib/record/span'

/** A line, or consecutive lines that belong together, without the white space around; `gap` is the line breaks before. */
export type Line = Range & { gap: number }

/**
 * Cuts the text from `start` on into paragraphs. A blank line ends a paragraph; where a text has no blank line at all,
 * every line break does. Line by line, so in linear time.
 */
export function splitParagraphs(text: string, start: number): Line[] {
  const lines = splitLines(text, { start, end: text.length })
  const usual = lines.some((line) => line.gap >= 2) ? 2 : 1
  const paragraphs: Line[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && line.gap < usual) last.end = line.end
    else paragraphs.push({ ...line })
  }
  return paragraphs
}

/** Every line of `range` that holds more than white space, trimmed; the first has no gap. */
export function splitLines(text: string, range: Range): Line[] {
  const lines: Line[] = []
  let at = range.start
  let gap = 0
  for (const { length } of text.slice(range.start, range.end).split('\n')) {
    const line = trim(text, { start: at, end: at + length })
    if (line.start < line.end) {
      lines.push({ ...line, gap })
      gap = 0
    }
    gap += 1
    at += length + 1
  }
  return lines
}

/** The range without the white space at its ends. */
export function trim(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) }
}
