import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { decodeText, refuse } from '#lib/load/decode-text'
import type { Finding } from '#lib/schema/message'

/** A text file as read: `text` is null where its bytes are no text (a finding says why), `sha256` where they are too many. */
export type TextFile = { bytes: number; sha256: string | null; text: string | null; findings: Finding[] }

/** The largest text that is read: 32 MiB, so that a stray file cannot exhaust the memory. Bytes. */
const maxBytes = 32 * 1024 * 1024

/**
 * Reads a text file. Throws an `Error` that says in plain words why there is none to read. Only regular files are read:
 * a pipe or a device would never end.
 * @param follow false where a symbolic link is not to be followed
 */
export function readText(path: string, follow = true): TextFile {
  const file = open(path, follow)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new Error(words.EISDIR)
    const { size } = stat
    const much = `The file has ${size} bytes; at most ${maxBytes} are read`
    if (size > maxBytes) return { bytes: size, sha256: null, ...refuse('text-size', much, 'Split the file') }
    const bytes = readFileSync(file)
    return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), ...decodeText(bytes) }
  } finally {
    closeSync(file)
  }
}

/** Opens without waiting for the other end of a pipe. Windows has neither flag. */
function open(path: string, follow: boolean): number {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
  try {
    return openSync(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW))
  } catch (error) {
    throw inWords(error)
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

/** An error of the file system in plain words; one that has none keeps its own. */
export function inWords(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new Error(words[code] ?? (code || String(error)))
}
