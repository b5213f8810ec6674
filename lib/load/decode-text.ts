import type { Finding } from '#lib/message/finding'
import { formatCodePoint } from '#lib/message/invisible'
import { bisect } from '#lib/record/ranges'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes strict UTF-8; `text` is null if the bytes are not valid (a finding says why). Nothing is ever repaired: a
 * forbidden character stays where it is and is reported.
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
    return refuseText('text-encoding', reason, 'Save the file as UTF-8 and compare it with its publisher')
  }
  if (text.trim() === '') return refuseText('text-empty', 'The file has no words', 'Restore its content')
  return { text, findings: findControlCharacters(text) }
}

/** The result for a file that is not read, with the finding that says why. */
export const refuseText = (ruleId: string, reason: string, advice: string) => ({
  text: null,
  findings: [{ ruleId, severity: 'error', reason, advice, start: 0 } satisfies Finding],
})

/** Byte offset of the first byte that cannot be decoded, by binary search for the longest prefix that decodes. */
function firstBadByte(bytes: Uint8Array): number {
  let good = bisect(bytes.length, (index) => decodes(bytes.subarray(0, index + 1), { stream: true }))
  // A stream may end inside a character; the invalid bytes start where that character does.
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

/** Control characters other than tab and line feed, and a leading byte order mark; each reported once, where it first is. */
function findControlCharacters(text: string): Finding[] {
  const seen = new Set<string>()
  const findings: Finding[] = []
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this looks for them
  for (const { 0: character, index } of text.matchAll(/^\ufeff|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g)) {
    if (seen.has(character)) continue
    seen.add(character)
    findings.push({ severity: 'error', start: index, ...explainCharacter(character) })
  }
  return findings
}

function explainCharacter(character: string): { ruleId: string; reason: string; advice: string } {
  if (character === '\ufeff')
    return {
      ruleId: 'text-bom',
      reason: 'The file starts with a byte order mark',
      advice: 'Save it as UTF-8 without one',
    }
  if (character === '\r')
    return { ruleId: 'text-cr', reason: 'The file has carriage returns', advice: 'Save it with line feeds only' }
  if (character === '\0') return { ruleId: 'text-nul', reason: 'The file has NUL characters', advice: 'Remove them' }
  return {
    ruleId: 'text-control',
    reason: `The file has the control character ${formatCodePoint(character)}`,
    advice: 'Remove it',
  }
}
