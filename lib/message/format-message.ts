import type { Message } from '#lib/message/finding'
import { escapeInvisible } from '#lib/message/invisible'

/** A message with the path of the file it is about. */
export type FileMessage = Message & { file: string }

/**
 * One line, `file:line:column rule reason. advice.`, which editors and terminals turn into a link. Messages quote texts
 * and file names, so invisible characters are escaped: they could control the terminal.
 */
export const formatMessage = ({ file, line, column, ruleId, severity, reason, advice }: FileMessage) =>
  escapeInvisible(
    `${file}:${line}:${column} ${severity === 'error' ? '' : `${severity} `}${ruleId} ${reason}. ${advice}.`,
  )

/** A file with thousands of messages from one rule has one thing wrong with it. */
const maxMessagesPerRule = 50

/** All messages, one line each; at most 50 per rule and file, followed by a line with the number left out. */
export function formatMessages(messages: FileMessage[]): string[] {
  const alike = new Map<string, FileMessage[]>()
  const shown = messages.filter((message) => {
    const key = `${message.file} ${message.ruleId}`
    const own = alike.get(key) ?? []
    alike.set(key, own)
    return own.push(message) <= maxMessagesPerRule
  })
  const left = [...alike.values()].flatMap((own) => {
    const reason = `${own.length - maxMessagesPerRule} more messages like those above start here`
    return own
      .slice(maxMessagesPerRule, maxMessagesPerRule + 1)
      .map((first) => ({ ...first, reason, advice: 'Fix those first, and try again' }))
  })
  return [...shown, ...left].map(formatMessage)
}
