import type { Range } from '#lib/schema/span'

/** Consecutive lines that belong together, without the white space around them. */
export type Paragraph = Range & {
  lines: Range[]
  /** Line breaks between this paragraph and the one before it; 0 for the first. */
  gap: number
}

/**
 * Cuts the text from `start` on into paragraphs. A blank line ends a paragraph; where a text has no blank line at all,
 * every line break does. Line by line, so in linear time.
 */
export function splitParagraphs(text: string, start: number): Paragraph[] {
  const lines = splitLines(text, start)
  const usual = lines.some((line) => line.gap >= 2) ? 2 : 1
  const paragraphs: Paragraph[] = []
  for (const { gap, ...line } of lines) {
    const last = paragraphs.at(-1)
    if (last && gap < usual) {
      last.lines.push(line)
      last.end = line.end
    } else paragraphs.push({ ...line, lines: [line], gap })
  }
  return paragraphs
}

/** Every line that holds more than white space, trimmed, with the number of line breaks before it. */
function splitLines(text: string, start: number): (Range & { gap: number })[] {
  const lines: (Range & { gap: number })[] = []
  let gap = 0
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = trim(text, { start: at, end })
    if (line.start < line.end) {
      lines.push({ ...line, gap })
      gap = 0
    }
    gap += 1
    at = end + 1
  }
  return lines
}

/** The range without the white space at its ends. */
export function trim(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) }
}
