import type { Name } from '#lib/record/name'
import type { Range } from '#lib/record/span'

/** A spelling at its place (UTF-16 offsets into the words looked through), a hashtag's `#` included. */
export type FoundName = Range & { name: Name; spelling: string }

/**
 * Makes a finder of every spelling in the register, exactly as printed: the longest first and none within another, no
 * letter or digit beside it. A spelling that two names share is nobody's: it never tells who is meant.
 */
export function nameFinder(names: Name[]): (words: string) => FoundName[] {
  const owners = new Map(
    names.flatMap((name) =>
      [name.name, ...name.aliases].map((spelling) => [spelling, name.shared.includes(spelling) ? null : name]),
    ),
  )
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length)
  const either = longestFirst.map((spelling) => spelling.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])#?(${either})(?![\\p{L}\\p{N}_])`, 'gu')
  return (words) =>
    [...words.matchAll(pattern)].flatMap(({ 0: spelling, 1: known = '', index }) => {
      const name = owners.get(known)
      return name ? [{ name, spelling, start: index, end: index + spelling.length }] : []
    })
}
