import { z } from 'zod'
import type { Finding } from '#lib/message/finding'
import { invisibleCharacter } from '#lib/message/invisible'
import type { Range } from '#lib/record/span'
import { Handle } from '#lib/record/tweet'

/** The end of a printed tweet: `— Name (@handle) Month D, YYYY`; `start` is the dash. */
export type Trailer = Range & { authorName: string; handle: string; datePublished: string }

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const month = `(${months.join('|')})[a-z]{0,6}\\.?`
const monthFirst = new RegExp(`^[ \\t\\u00a0]{1,4}${month} (\\d{1,2}), (\\d{4})\\b`)
const dayFirst = new RegExp(`^[ \\t\\u00a0]{1,4}(\\d{1,2}) ${month},? (\\d{4})\\b`)

/**
 * How the dash before a name comes, the surest first: em dash, its mojibake, en dash and its mojibake, two hyphens, one
 * hyphen. A name may hold a lesser mark than the one before it (`— News - Live (@live)`).
 */
const dashes = [/—|―|â€”|â€\u0094/g, /(?<!\S)(?:–|â€“|â€\u0093)(?=\s)/g, /--/g, /(?<!\S)-(?=\s)/g]

/** A Twitter name has at most 50 characters; emoji are up to a dozen code units each. UTF-16 code units. */
const nameWindow = 160
const advice = 'Compare the text with its publisher; a trailer reads "— Name (@handle) Month D, YYYY"'

/** At most as long as a message can hold; a Twitter handle is shorter. */
const handles = /\(@([^\s()]{1,45})\)/g

/** After an address, which ends a tweet's words, any dash is one. */
const dashAfterAddress = /(?<=(?:pic\.(?:twitter|x)\.com|https?:\/\/t\.co)\/\w{1,20}\s{0,3})(?:—|–|--|-)\s(?=\S)/

/**
 * Finds every trailer from `begin` on. Each is anchored at its `(@`, and the look back for the dash is bounded, so that
 * the time is linear whatever the text holds.
 */
export function findTrailers(text: string, begin: number): { trailers: Trailer[]; findings: Finding[] } {
  const trailers: Trailer[] = []
  const findings: Finding[] = []
  let floor = begin
  for (const match of text.matchAll(handles)) {
    const at = match.index
    const close = at + match[0].length
    const handle = match[1] ?? ''
    const after = text.slice(close, close + 40)
    const earliest = Math.max(floor, at - nameWindow)
    const from = earliest + text.slice(earliest, at).lastIndexOf('\n') + 1
    const dash = findDash(text.slice(from, at))
    const date = readDate(after)
    const problem = judge(handle, dash?.name, date, after)
    const start = dash ? from + dash.index : at
    if (problem) findings.push({ severity: 'error', advice, start, ...problem })
    if (!Handle.safeParse(handle).success || !dash || !date?.iso) continue
    const end = close + date.length
    trailers.push({ start, end, authorName: dash.name, handle, datePublished: date.iso })
    floor = end
  }
  return { trailers, findings }
}

type DateRead = { iso: string | null; printed: string; length: number } | null

/** What is wrong with something that looks like a trailer; null where all is well or nothing looks like one. */
function judge(handle: string, name: string | undefined, date: DateRead, after: string) {
  // Without a date only a handle that ends its line looks like a trailer: prose names handles in parentheses, too.
  if (!date && (!name || !/^[ \t]*(\n|$)/.test(after))) return null
  if (!Handle.safeParse(handle).success)
    return { ruleId: 'tweet-handle', reason: `${JSON.stringify(handle)} is not a Twitter handle` }
  if (!date) return { ruleId: 'tweet-half', reason: `Half a tweet: no date after (@${handle})` }
  if (!name) return { ruleId: 'tweet-half', reason: `Half a tweet: no dash and name before (@${handle})` }
  if (!date.iso) return { ruleId: 'tweet-date', reason: `${date.printed} is not a day of the calendar` }
  if (invisibleCharacter.test(withoutFlags(name)))
    return {
      ruleId: 'tweet-name',
      reason: 'The name before the handle holds invisible or direction-changing characters',
    }
  return null
}

/** Subdivision flags (England, Scotland, Wales) are spelled with tag characters and end with U+E007F: Unicode UTS #51. */
const withoutFlags = (name: string) => name.replace(/\u{1f3f4}[\u{e0061}-\u{e007a}]{1,8}\u{e007f}/gu, '')

/**
 * The dash that opens the name at the end of `window`, with the name behind it: one right after a media or web address,
 * which ends a tweet's words; else the nearest of the surest kind. A name may hold a lesser dash; where it holds
 * punctuation that names do not, that lesser dash opens it (`“…” — Lee, probably -- The Post (@thepost)`).
 */
function findDash(window: string): { index: number; name: string } | null {
  const nameAfter = ({ 0: dash, index }: RegExpExecArray) => ({ index, name: window.slice(index + dash.length).trim() })
  const afterAddress = dashAfterAddress.exec(window)
  if (afterAddress) return nameAfter(afterAddress)
  let found: { index: number; name: string } | null = null
  for (const dash of dashes) {
    const last = [...window.matchAll(dash)].at(-1)
    if (!last) continue
    const next = nameAfter(last)
    if (!next.name || [...next.name].length > 60) continue
    if (!found) found = next
    else if (/[,;:!?]/.test(found.name) && !/[,;:!?]/.test(next.name)) return next
  }
  return found
}

function readDate(after: string): DateRead {
  const us = monthFirst.exec(after)
  const match = us ?? dayFirst.exec(after)
  if (!match) return null
  const [printed, first, second, year] = match as unknown as [string, string, string, string]
  const [name, day] = us ? [first, second] : [second, first]
  const iso = `${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  const valid = z.iso.date().safeParse(iso).success
  return { iso: valid ? iso : null, printed: printed.trim(), length: printed.length }
}
