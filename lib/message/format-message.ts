import type { Message } from '#lib/message/finding'
import { showUnseen } from '#lib/message/unseen'

/** A message with the file it speaks of. */
export type FileMessage = Message & { file: string }

/**
 * `file:line:column rule message, and what to do`: one line a message, as editors and terminals link them. Messages quote
 * texts and file names, so nothing in them may steer the terminal.
 */
export const printed = ({ file, line, column, ruleId, severity, reason, advice }: FileMessage) =>
  showUnseen(`${file}:${line}:${column} ${severity === 'error' ? '' : `${severity} `}${ruleId} ${reason}. ${advice}.`)

/** Of one rule in one file so many are told: a file with thousands has one thing wrong with it. */
const mostAlike = 50

/** All messages as lines; of more than 50 alike the first ones, and at the end how many there are besides. */
export function printedAll(messages: FileMessage[]): string[] {
  const alike = new Map<string, FileMessage[]>()
  const told = messages.filter((message) => {
    const key = `${message.file} ${message.ruleId}`
    const own = alike.get(key) ?? []
    alike.set(key, own)
    return own.push(message) <= mostAlike
  })
  const left = [...alike.values()].flatMap((own) => {
    const reason = `${own.length - mostAlike} more like those above begin here`
    return own
      .slice(mostAlike, mostAlike + 1)
      .map((first) => ({ ...first, reason, advice: 'Mend those, and try again' }))
  })
  return [...told, ...left].map(printed)
}
