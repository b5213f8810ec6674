// First, so that it prints what the other modules throw while they are loaded.
import '#lib/cli/stop'
import { resolve } from 'node:path'
import { printError } from '#lib/cli/stop'
import { ExpectedError } from '#lib/message/expected-error'
import type { Message } from '#lib/message/finding'
import { escapeInvisible } from '#lib/message/invisible'
import { parseFile } from '#lib/site'

/**
 * `npm run --silent parse -- FILE…`: one JSON object a line, one line a file, whatever is in it.
 * The exit status is 0 where each file was read and parsed; why one was not is in its line and on
 * stderr.
 */
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('parse: no file given; call it as: npm run --silent parse -- FILE…')
  process.exit(2)
}
// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

for (const file of files) process.stdout.write(`${escapeInvisible(parseLine(file))}\n`)

function parseLine(file: string): string {
  try {
    // npm changes to the project's folder; a relative path is meant from where the command was typed.
    const path = resolve(process.env.INIT_CWD ?? '.', file)
    return JSON.stringify({ ...parseFile(path), file })
  } catch (error) {
    process.exitCode = 1
    if (error instanceof ExpectedError) {
      console.error(escapeInvisible(`parse: ${file}: cannot be read: ${error.message}; check the path`))
      const reason = `The file cannot be read: ${error.message}`
      return failedLine(file, 'file-missing', reason, 'Check the path')
    }
    printError(error)
    const reason = `Diptych failed while it parsed the file: ${error}`
    const advice = 'This is a fault of Diptych, not of your text. Please report it with the stack on stderr'
    return failedLine(file, 'internal-fault', reason, advice)
  }
}

function failedLine(file: string, ruleId: string, reason: string, advice: string): string {
  const place = { start: 0, line: 1, column: 1 }
  const message: Message = { ruleId, severity: 'error', reason, advice, ...place }
  return JSON.stringify({ file, sha256: null, messages: [message] })
}
