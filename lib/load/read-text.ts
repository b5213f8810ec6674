import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decodeText } from '#lib/load/decode-text'
import type { Finding } from '#lib/schema/message'

/** A text file as read: `text` is null where its bytes are no text (a finding says why). */
export type TextFile = { bytes: number; sha256: string; text: string | null; findings: Finding[] }

/** Reads a text file. Throws what `node:fs` throws when there is none. */
export function readText(path: string): TextFile {
  const bytes = readFileSync(path)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), ...decodeText(bytes) }
}
