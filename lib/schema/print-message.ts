import type { Message } from '#lib/schema/message'
import { showUnseen } from '#lib/schema/unseen'

/** A message with the file it speaks of. */
export type FileMessage = Message & { file: string }

/**
 * `file:line:column rule message, and what to do`: one line a message, as editors and terminals link them. Messages quote
 * texts and file names, so nothing in them may steer the terminal.
 */
export const printed = ({ file, line, column, ruleId, severity, reason, advice }: FileMessage) =>
  showUnseen(`${file}:${line}:${column} ${severity === 'error' ? '' : `${severity} `}${ruleId} ${reason}. ${advice}.`)
