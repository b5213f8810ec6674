import type { Finding } from '#lib/message/finding'
import { codeOf } from '#lib/message/unseen'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The characters of a text file, strictly UTF-8; null where the bytes are none (a finding says why). Nothing is ever
 * repaired: what must not stand in a text is left where it is and reported.
 */
export function decodeText(bytes: Uint8Array): { text: string | null; findings: Finding[] } {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    const at = firstBadByte(bytes)
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
    const reason = utf16
      ? 'The file is UTF-16, not UTF-8'
      : `The bytes from byte ${at} on, in line ${line}, are not valid UTF-8`
    return refuse('text-encoding', reason, 'Save the file as UTF-8 and compare it with its publisher')
  }
  if (text.trim() === '') return refuse('text-empty', 'The file holds no words', 'Restore its content')
  return { text, findings: findForbidden(text) }
}

/** A file without text, and why. */
export const refuse = (ruleId: string, reason: string, advice: string) => ({
  text: null,
  findings: [{ ruleId, severity: 'error', reason, advice, start: 0 } satisfies Finding],
})

/** Offset of the first byte that cannot be decoded: the longest prefix that decodes, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2)
    if (decodes(bytes.subarray(0, middle), { stream: true })) good = middle
    else bad = middle - 1
  }
  // A stream may end amid a character; the bad bytes begin where that character does.
  while (!decodes(bytes.subarray(0, good), { stream: false })) good -= 1
  return good
}

function decodes(bytes: Uint8Array, options: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options)
    return true
  } catch {
    return false
  }
}

/** Every control character but tab and line feed, and a byte order mark at the start; each kind once, at its first place. */
function findForbidden(text: string): Finding[] {
  const seen = new Set<string>()
  const findings: Finding[] = []
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  for (const { 0: character, index } of text.matchAll(/^\ufeff|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g)) {
    if (seen.has(character)) continue
    seen.add(character)
    findings.push({ severity: 'error', start: index, ...explain(character) })
  }
  return findings
}

function explain(character: string): { ruleId: string; reason: string; advice: string } {
  if (character === '\ufeff')
    return {
      ruleId: 'text-bom',
      reason: 'The file begins with a byte order mark',
      advice: 'Save it as UTF-8 without one',
    }
  if (character === '\r')
    return { ruleId: 'text-cr', reason: 'The file holds carriage returns', advice: 'Save it with line feeds alone' }
  if (character === '\0') return { ruleId: 'text-nul', reason: 'The file holds NUL characters', advice: 'Remove them' }
  return {
    ruleId: 'text-control',
    reason: `The file holds the control character ${codeOf(character)}`,
    advice: 'Remove it',
  }
}
