import type { Finding } from '#lib/message/finding'
import { invisibleCharacter } from '#lib/message/invisible'
import { furnitureLength, furnitureWindow } from '#lib/parse/post-furniture'
import { dateWindow, networks, type PostDate, readPostDate } from '#lib/parse/read-post-date'
import type { Range } from '#lib/record/span'
import { Handle } from '#lib/record/tweet'

/** The end of a printed post: `— Name (@handle) Month D, YYYY`; `start` is the dash. */
export type Trailer = Range & { authorName: string; handle: string; network: string | null; datePublished: string }

/**
 * How the dash before a name comes, the surest first: em dash, its mojibake and HTML, en dash and its mojibake, two
 * hyphens, one hyphen. A name may hold a lesser mark than the one before it (`— News - Live (@live)`).
 */
const dashes = [
  /—|―|â€”|â€\u0094|&mdash;|&#8212;/g,
  /(?<!\S)(?:–|−|â€“|â€\u0093|&ndash;)(?=\s)/g,
  /--/g,
  /(?<!\S)-(?=\s)/g,
]
const dashAtEnd = /(?:—|―|–|--|(?<!\S)-)[ \t\u00a0]{0,9}\n$/

/** A Twitter name has at most 50 characters; emoji are up to a dozen code units each. UTF-16 code units. */
const nameWindow = 160
const advice = 'Compare the text with its publisher; a trailer reads "— Name (@handle) Month D, YYYY"'

/**
 * `(@handle)`, with blanks or without its end; a bare `@handle`, which is a trailer's only with all the rest of one;
 * `(handle)`, which may be what is left of one.
 */
const handles =
  /[([（][ \u00a0]?[@＠][ \u00a0]?(?<named>[^\s()（）[\]]{1,253})(?<close>[ \u00a0]?[)\]）])?|(?<![\w@＠./-])[@＠](?<bare>\w[\w.@-]{0,252})|[(（](?<signless>[\w.-]{2,60})[)）]/gu

/** After an address, which ends a tweet's words, any dash is one. */
const dashAfterAddress = /(?<=(?:pic\.(?:twitter|x)\.com|https?:\/\/t\.co)\/\w{1,20}\s{0,3})(?:—|–|--|-)\s(?=\S)/

/** Something that looks like a handle: `(@handle)`, `(@handle`, `@handle` or `(handle)`; and what stands around it. */
type Candidate = {
  handle: string
  isHandle: boolean
  form: 'closed' | 'open' | 'bare' | 'signless'
  name: string | null
  date: PostDate | null
  after: string
}

/**
 * Finds every trailer from `begin` on. Each is anchored at its `@`, and the look back for the dash is bounded, so that
 * the time is linear whatever the text holds.
 */
export function findTrailers(text: string, begin: number): { trailers: Trailer[]; findings: Finding[] } {
  const trailers: Trailer[] = []
  const findings: Finding[] = []
  let floor = begin
  for (const { 0: found, index: at, groups } of text.matchAll(handles)) {
    if (at < floor) continue
    const close = at + found.length
    const { named, bare, signless, close: closing } = groups ?? {}
    const form = signless ? 'signless' : bare ? 'bare' : closing ? 'closed' : 'open'
    const after = text.slice(close, close + dateWindow)
    const date = readPostDate(form === 'bare' ? after.replace(/^[,:]/, ' ') : after)
    if (!date && !mayLackDate(form, after)) continue
    const dash = findDash(text, floor, at)
    const handle = named?.replace(/[,;:]$/, '') ?? signless ?? bare?.replace(/[.-]{1,9}$/, '') ?? ''
    const isHandle = Handle.safeParse(handle).success
    const candidate: Candidate = { handle, isHandle, form, name: dash?.name ?? null, date, after }
    const problem = judge(candidate)
    const start = dash?.start ?? at
    if (problem) findings.push({ advice, start, ...problem })
    if (!dash || !date?.iso || !isTrailer(candidate)) continue
    const end = close + date.length
    const network = date.network ?? networkOf(handle)
    trailers.push({ start, end, authorName: dash.name, handle, network, datePublished: date.iso })
    floor = end
  }
  return { trailers, findings }
}

const endsWithoutDate = new RegExp(`^[ \\t]*(?:(?:on|via) (?:${networks})[ \\t]*)?(?:\\n|$)`)

/** False for a handle in prose, which most are, before anything is looked for around it. */
const mayLackDate = (form: Candidate['form'], after: string) =>
  form === 'open' || (form === 'closed' && (endsWithoutDate.test(after) || unreadDate('', after) !== null))

/** Where a form of trailer may be prose as well, it counts only if its line ends with it. */
function isTrailer({ isHandle, form, name, date, after }: Candidate): boolean {
  if (!date || !name || form === 'signless' || !isHandle) return false
  if (form !== 'bare' && !date.loose) return true
  const rest = after.slice(date.length)
  const endsLine = /^\s{0,9}(?:\n|$)/.test(rest) || furnitureLength(rest.trimStart().slice(0, furnitureWindow)) > 0
  return endsLine && !(form === 'bare' && /^\p{Ll}/u.test(name))
}

/** The network whose handles look like this one. */
const networkOf = (handle: string): string | null =>
  handle.endsWith('.bsky.social') ? 'Bluesky' : handle.includes('@') ? 'Mastodon' : null

type Problem = Pick<Finding, 'ruleId' | 'severity' | 'reason'> | null

/** What is wrong with something that looks like a trailer; null where all is well or nothing looks like one. */
function judge(candidate: Candidate): Problem {
  const { handle, isHandle, form, name, date, after } = candidate
  if (form === 'bare') return date && !date.iso && isTrailer(candidate) ? badDate(date) : null
  if (form === 'signless') return isTrailer({ ...candidate, form: 'bare' }) ? signless(handle) : null
  if (date?.loose && !isTrailer({ ...candidate, isHandle: true })) {
    const isLost = date.network && !name && isTrailer({ ...candidate, isHandle: true, name: 'Name' })
    return isLost && !after.slice(0, date.length).endsWith('.') ? nameless(handle) : null
  }
  if (form === 'open' && !date) return name ? brokenHandle(handle, after) : null
  const error = (ruleId: string, reason: string): Problem => ({ ruleId, severity: 'error', reason })
  // Without a date only a handle that ends its line looks like a trailer: prose names handles in parentheses, too.
  if (!date && !name) return null
  if (!date && !endsWithoutDate.test(after)) return unreadDate(handle, after)
  const shown = JSON.stringify(handle.length > 45 ? `${handle.slice(0, 45)}…` : handle)
  if (!isHandle) return error('tweet-handle', `${shown} is no handle of a social network`)
  if (!date) return error('tweet-half', `Half a tweet: no date after (@${handle})`)
  if (!name) return error('tweet-half', `Half a tweet: no dash and name before (@${handle})`)
  if (!date.iso) return badDate(date)
  if (invisibleCharacter.test(withoutFlags(name)))
    return error('tweet-name', 'The name before the handle holds invisible or direction-changing characters')
  return null
}

/** A day that could be two is as its publisher printed it, so it stops no build. */
const badDate = ({ printed, problem, isAmbiguous }: PostDate): Problem => ({
  ruleId: 'tweet-date',
  severity: isAmbiguous ? 'warning' : 'error',
  reason: `${printed} ${problem}`,
})

/** `Ana Duarte (@ana) on X, January 3, 2025` without a dash; prose would end with a full stop. */
const nameless = (handle: string): Problem => ({
  ruleId: 'tweet-half',
  severity: 'warning',
  reason: `Half a tweet: no dash and name before (@${handle})`,
})

const signless = (handle: string): Problem => ({
  ruleId: 'tweet-half',
  severity: 'warning',
  reason: `Half a tweet: no @ before the handle in (${handle})`,
})

/** `(@ana duarte) January 3, 2025`. */
function brokenHandle(handle: string, after: string): Problem {
  const rest = /^[^()（）\n]{1,40}[)）]/.exec(after)?.[0]
  if (!rest || !readPostDate(after.slice(rest.length))) return null
  const reason = `${JSON.stringify(handle + rest.slice(0, -1))} is no handle of a social network`
  return { ruleId: 'tweet-handle', severity: 'warning', reason }
}

/** A line that ends a few words after the handle, with a number among them or one capital word, ends with a date. */
function unreadDate(handle: string, after: string): Problem {
  const rest = (/^[^\n]*/.exec(after)?.[0] ?? '').trim()
  if (rest.length > 60 || /^[,;:!?)]|[.!?]["”]?$/.test(rest)) return null
  if (!/\d/.test(rest) && !/^\p{Lu}\p{Ll}+$/u.test(rest)) return null
  return {
    ruleId: 'tweet-date',
    severity: 'warning',
    reason: `The date after (@${handle}) cannot be read: “${rest}”; the post is not recognized`,
  }
}

/** Subdivision flags (England, Scotland, Wales) are spelled with tag characters and end with U+E007F: Unicode UTS #51. */
const withoutFlags = (name: string) => name.replace(/\u{1f3f4}[\u{e0061}-\u{e007a}]{1,8}\u{e007f}/gu, '')

/**
 * The dash that opens the name before the handle at `at`, with the name. Both stand on the handle's line, but for a
 * line that breaks right before the handle or right after the dash.
 */
function findDash(text: string, floor: number, at: number): { start: number; name: string } | null {
  const earliest = Math.max(floor, at - nameWindow)
  const lines = text.slice(earliest, at)
  let from = lines.lastIndexOf('\n') + 1
  if (from > 0 && (lines.slice(from).trim() === '' || dashAtEnd.test(lines.slice(0, from))))
    from = lines.lastIndexOf('\n', from - 2) + 1
  const found = dashIn(lines.slice(from))
  return found && { start: earliest + from + found.index, name: found.name.replace(/,$/, '') }
}

/**
 * The dash that opens the name at the end of `window`: one right after a media or web address, which ends a tweet's
 * words; else the nearest of the surest kind. A name may hold a lesser dash; where it holds punctuation that names do
 * not, that lesser dash opens it (`“…” — Lee, probably -- The Post (@thepost)`).
 */
function dashIn(window: string): { index: number; name: string } | null {
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
