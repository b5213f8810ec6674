import type { Message } from '#lib/schema/message'

/** A message with the file it speaks of. */
export type FileMessage = Message & { file: string }

/** `file:line:column rule message, and what to do`: one line a message, as editors and terminals link them. */
export const printed = ({ file, line, column, ruleId, severity, reason, advice }: FileMessage) =>
  safe(`${file}:${line}:${column} ${severity === 'error' ? '' : `${severity} `}${ruleId} ${reason}. ${advice}.`)

/** Messages quote texts; control and direction-changing characters among them must not steer the terminal. */
const safe = (line: string) =>
  line.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
