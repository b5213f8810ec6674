import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { decodeText, refuseText } from '#lib/load/decode-text'
import { ExpectedError } from '#lib/message/expected-error'
import type { Finding } from '#lib/message/finding'

/** A text file: `text` is null if its bytes are not text (a finding says why), `sha256` if it is too large to read. */
export type TextFile = { bytes: number; sha256: string | null; text: string | null; findings: Finding[] }

/** 32 MiB, so that a stray file cannot exhaust the memory. */
const maxBytes = 32 * 1024 * 1024
/** One-letter paragraphs take a thousand times as much memory as bytes. */
const maxLines = 1_000_000

/**
 * Reads a text file. Throws an `ExpectedError` with a plain reason if it cannot be read. Only
 * regular files are read: a pipe or a device might never end.
 * @param follow whether to follow a symbolic link
 */
export function readText(path: string, follow = true): TextFile {
  const file = openFile(path, follow)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new ExpectedError(plainErrors.EISDIR)
    const { size } = stat
    const much = `The file has ${size} bytes; at most ${maxBytes} are read`
    if (size > maxBytes) return { bytes: size, sha256: null, ...refuseText('text-size', much, 'Split the file') }
    const bytes = readFileSync(file)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const lines = countLines(bytes)
    const many = `The file has ${lines} lines with words; at most ${maxLines} are read`
    const read = lines > maxLines ? refuseText('text-lines', many, 'Split the file') : decodeText(bytes)
    return { bytes: bytes.length, sha256, ...read }
  } catch (error) {
    throw plainError(error)
  } finally {
    closeSync(file)
  }
}

/** How many lines start with something other than white space. */
function countLines(bytes: Uint8Array): number {
  let lines = 1
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
    if ((bytes[at + 1] ?? 0) > 0x20) lines += 1
  return lines
}

/** Opens without blocking on a pipe. Windows has neither flag. */
function openFile(path: string, follow: boolean): number {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
  try {
    return openSync(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW))
  } catch (error) {
    throw plainError(error)
  }
}

const plainErrors: Record<string, string> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'part of its path is not a folder',
  EACCES: 'its permissions do not allow it',
  EISDIR: 'it is not a regular file',
  ENXIO: 'it is not a regular file',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'it is a symbolic link, which is not followed',
}

/** A file system error with a plain message; any other error unchanged, since it is a bug of ours. */
export function plainError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code ? new ExpectedError(plainErrors[code] ?? code, { cause: error }) : error
}
