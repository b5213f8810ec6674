import type { Finding } from '#lib/message/finding'
import type { Range } from '#lib/record/span'

/** Entities and mojibake that stand for quotation marks, and marks made of two others. */
const entity =
  /&(?:[lr][ds]quo|[lr]aquo|[bs]dquo|sbquo|quot|#(?:3[49]|82(?:1[6-9]|2[0-2])|x201[89a-eA-E]));|â€(?:œ|\u009d|™|˜)|``(?=\S)/g

/**
 * Words between single marks: the first is no apostrophe (`’90s`, `’em`, `o’clock`), the last no possessive of a word
 * before other words (`sailors’ union`), unless it ends with punctuation.
 */
const single =
  /(?<![\p{L}\p{N}’'.])(?:‘|'(?!\d\ds|(?:em|til|tis|twas|cause|bout|round|n)\b))(?=[\p{L}\p{N}])[^‘“”"\n]{1,400}?(?:(?<=[,.!?…])['’]|(?<=[\p{L}\p{N}])['’](?=[.,;:!?)]|$)|(?<=[\p{Ll}\p{N}])(?<!s)['’](?=\s))(?![\p{L}\p{N}])/gu

/** The first in a stretch of each kind that is read as no quotation: words between single marks, and HTML in the text. */
export function findOddMarks(text: string, { start, end }: Range, pairs: Range[]): Finding[] {
  const words = text.slice(start, end)
  const found: Finding[] = []
  const odd = /[&â`]/.test(words) ? words.matchAll(entity).next().value : undefined
  if (odd)
    found.push({
      ruleId: 'text-entity',
      severity: 'warning',
      reason: `“${odd[0]}” stands for a character that the text lost on its way; quotation marks among them are not read`,
      advice: 'Compare the text with its publisher, and save it as plain text in UTF-8',
      start: start + odd.index,
    })
  if (!/[‘']/.test(words)) return found
  const outer = pairs.toSorted((a, b) => a.start - b.start)
  let next = 0
  let covered = start
  for (const { 0: quoted, index } of words.matchAll(single)) {
    const at = start + index
    for (let pair = outer[next]; pair && pair.start <= at; pair = outer[next]) {
      covered = Math.max(covered, pair.end)
      next += 1
    }
    if (at < covered) continue
    found.push({
      ruleId: 'quotation-single',
      severity: 'info',
      reason: `Words between single quotation marks are read as no quotation: ${quoted.length > 60 ? `${quoted.slice(0, 60)}…` : quoted}`,
      advice: 'Compare the text with its publisher; where somebody is quoted, name the speaker in an override',
      start: at,
    })
    break
  }
  return found
}
