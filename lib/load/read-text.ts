import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { decodeText, refuse } from '#lib/load/decode-text'
import { ExpectedError } from '#lib/message/expected-error'
import type { Finding } from '#lib/message/finding'

/**
 * A text file as read: `text` is null where its bytes are no text (a finding says why), `sha256`
 * where they are too many.
 */
export type TextFile = { bytes: number; sha256: string | null; text: string | null; findings: Finding[] }

/** The largest text that is read: 32 MiB, so that a stray file cannot exhaust the memory. Bytes. */
const maxBytes = 32 * 1024 * 1024
/**
 * The most lines with words that are read: paragraphs of a letter each take a thousand times the
 * memory of their bytes.
 */
const maxLines = 1_000_000

/**
 * Reads a text file. Throws an `ExpectedError` that says in plain words why it cannot be read. Only
 * regular files are read: a pipe or a device would never end.
 * @param follow false where a symbolic link is not to be followed
 */
export function readText(path: string, follow = true): TextFile {
  const file = open(path, follow)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new ExpectedError(words.EISDIR)
    const { size } = stat
    const much = `The file has ${size} bytes; at most ${maxBytes} are read`
    if (size > maxBytes) return { bytes: size, sha256: null, ...refuse('text-size', much, 'Split the file') }
    const bytes = readFileSync(file)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const lines = linesOf(bytes)
    const many = `The file has ${lines} lines with words; at most ${maxLines} are read`
    const read = lines > maxLines ? refuse('text-lines', many, 'Split the file') : decodeText(bytes)
    return { bytes: bytes.length, sha256, ...read }
  } catch (error) {
    throw plainError(error)
  } finally {
    closeSync(file)
  }
}

/** How many lines begin with more than white space. */
function linesOf(bytes: Uint8Array): number {
  let lines = 1
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
    if ((bytes[at + 1] ?? 0) > 0x20) lines += 1
  return lines
}

/** Opens without waiting for the other end of a pipe. Windows has neither flag. */
function open(path: string, follow: boolean): number {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
  try {
    return openSync(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW))
  } catch (error) {
    throw plainError(error)
  }
}

const words: Record<string, string> = {
  ENOENT: 'there is none',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'its permissions do not allow it',
  EISDIR: 'it is no regular file',
  ENXIO: 'it is no regular file',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'it is a symbolic link that is not followed',
}

/**
 * An error of the file system in plain words; every other error as it is, since it is a fault of
 * ours.
 */
export function plainError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code ? new ExpectedError(words[code] ?? code, { cause: error }) : error
}
