import { resolve } from 'node:path'
import { escapeInvisible } from '#lib/message/invisible'
import { parseFile } from '#lib/site'

/** `npm run --silent parse -- FILE…`: one JSON object a line, one line a file. Exit status 0 when each file got one. */
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('parse: no file given; call it as: npm run --silent parse -- FILE…')
  process.exit(2)
}
// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

let failed = false
for (const file of files) {
  try {
    // npm changes to the project's folder; a relative path is meant from where the command was typed.
    const path = resolve(process.env.INIT_CWD ?? '.', file)
    process.stdout.write(`${escapeInvisible(JSON.stringify({ ...parseFile(path), file }))}\n`)
  } catch (error) {
    failed = true
    const why = error instanceof Error ? error.message : error
    console.error(escapeInvisible(`parse: ${file}: cannot be read: ${why}; check the path`))
  }
}
if (failed) process.exitCode = 1
