import type { Name } from '#lib/record/name'
import type { Range } from '#lib/record/span'

/** An occurrence of a name, in UTF-16 offsets into the searched text; the `#` of a hashtag is included. */
export type NameMatch = Range & { name: Name; spelling: string }

/**
 * Makes a function that finds all spellings of some names as whole words, preferring longer matches. A spelling that two
 * names share is never found: it does not say who is meant.
 */
export function makeNameFinder(names: Name[]): (words: string) => NameMatch[] {
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
