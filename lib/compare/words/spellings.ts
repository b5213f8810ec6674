import { makeNameFinder } from '#lib/compare/words/find-names'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { compareOccurrences, type Reading, type TweetReading } from '#lib/compare/words/read-reports'
import { makeWordGroup, type WordGroup } from '#lib/compare/words/word-group'
import { groupBy } from '#lib/record/group-by'
import { type Name, spellingsOf } from '#lib/record/name'

/** An occurrence of a name; `trailer` if it is the author's name below a tweet. */
export type SpellingOccurrence = Occurrence & { kind: 'words' | 'trailer' }

/** All printed spellings of one Name. */
export type NameSpellings = Pick<Name, 'slug' | 'name' | 'type'> & {
  /** One per spelling, exactly as printed, hashtags with `#`; in the order of names.md. */
  spellings: WordGroup<SpellingOccurrence>[]
}

type FoundSpelling = { name: Name; place: SpellingOccurrence }

/**
 * Finds all spellings of all printed names, with the voice of each occurrence. `unnamed` entries are left out: their
 * descriptions are not spellings and may contain another person's name.
 */
export function findSpellings(readings: Reading[], register: Name[]): NameSpellings[] {
  const names = register.filter(({ type }) => type !== 'unnamed')
  const find = makeNameFinder(names)
  const found = readings.flatMap(({ claims, tweets }) =>
    [
      ...claims.flatMap(({ claim, words, at }) =>
        find(words).map(
          ({ name, start, end }): FoundSpelling => ({
            name,
            place: { ...at({ start: claim.start + start, end: claim.start + end }), kind: 'words' },
          }),
        ),
      ),
      ...tweets.flatMap((tweet) => findAuthorNames(tweet, find)),
    ].sort((a, b) => compareOccurrences(a.place, b.place)),
  )
  const byName = groupBy(found, ({ name }) => name.slug)
  return names.flatMap(({ slug, name, type, aliases }) => {
    const own = byName.get(slug)?.map(({ place }) => place) ?? []
    const registered = spellingsOf({ name, aliases })
    const rank = (printed: string) => registered.indexOf(printed.replace('#', ''))
    const groups = [...groupBy(own, ({ text }) => text)].sort(([a], [b]) => rank(a) - rank(b) || a.length - b.length)
    if (groups.length === 0) return []
    return [{ slug, name, type, spellings: groups.map(([word, places]) => makeWordGroup(word, places, readings)) }]
  })
}

/** Names before the handle of a trailer; the date after it may look like a name (`May 3`). */
function findAuthorNames(
  { tweet: { trailer }, inTrailer }: TweetReading,
  find: ReturnType<typeof makeNameFinder>,
): FoundSpelling[] {
  return find(trailer.text.slice(0, trailer.text.lastIndexOf('(@'))).map(({ name, start, end }) => ({
    name,
    place: { ...inTrailer({ start: trailer.start + start, end: trailer.start + end }), kind: 'trailer' },
  }))
}
