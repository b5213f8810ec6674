import { z } from 'zod'
import type { Finding } from '#lib/message/finding'

/** The first characters of every text: ` date YYYY-MM-DD `. */
const header = /^ date (\d{4}-\d\d-\d\d) /

/** Reads the date header; `end` is the UTF-16 offset where the report's words begin. */
export function readHeader(text: string): { datePublished: string | null; end: number; findings: Finding[] } {
  const match = header.exec(text)
  const date = match?.[1]
  const end = match?.[0].length ?? 0
  const advice = 'Begin the file with a space, "date", a space, the day as YYYY-MM-DD and a space'
  if (!date) {
    const reason = 'The text does not begin with a date header'
    return {
      datePublished: null,
      end,
      findings: [{ ruleId: 'date-missing', severity: 'error', reason, advice, start: 0 }],
    }
  }
  if (!z.iso.date().safeParse(date).success) {
    const reason = `${date} is not a day of the calendar`
    const finding: Finding = { ruleId: 'date-impossible', severity: 'error', reason, advice, start: ' date '.length }
    return { datePublished: null, end, findings: [finding] }
  }
  return { datePublished: date, end, findings: [] }
}
