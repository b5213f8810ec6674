import { nameFinder } from '#lib/compare/words/find-names'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { inOrder, type Reading, type TweetReading } from '#lib/compare/words/read-reports'
import { type WordGroup, wordGroup } from '#lib/compare/words/word-group'
import { groupBy } from '#lib/record/group-by'
import type { Name } from '#lib/record/name'
/** A name at one place; `trailer`: it is the name of a tweet's author, printed below the tweet. */
export type NamePlace = Occurrence & { kind: 'words' | 'trailer' }

/** Every spelling of one Name that the reports print. */
export type NameSpellings = Pick<Name, 'slug' | 'name' | 'type'> & {
  /** One for each spelling, exactly as printed, a hashtag with its `#`; in the order of the register. */
  spellings: WordGroup<NamePlace>[]
}

type Found = { name: Name; place: NamePlace }

/**
 * Every spelling of every name, with who spells it so; names that no report prints are left out, and so is who has none:
 * a description is no spelling, and may hold the name of somebody else.
 */
export function spellings(readings: Reading[], register: Name[]): NameSpellings[] {
  const names = register.filter(({ type }) => type !== 'unnamed')
  const find = nameFinder(names)
  const found = readings.flatMap(({ claims, tweets }) =>
    [
      ...claims.flatMap(({ claim, words, at }) =>
        find(words).map(
          ({ name, start, end }): Found => ({
            name,
            place: { ...at({ start: claim.start + start, end: claim.start + end }), kind: 'words' },
          }),
        ),
      ),
      ...tweets.flatMap((tweet) => authorNames(tweet, find)),
    ].sort((a, b) => inOrder(a.place, b.place)),
  )
  const byName = groupBy(found, ({ name }) => name.slug)
  return names.flatMap(({ slug, name, type, aliases }) => {
    const own = byName.get(slug)?.map(({ place }) => place) ?? []
    const registered = [name, ...aliases]
    const rank = (printed: string) => registered.indexOf(printed.replace('#', ''))
    const groups = [...groupBy(own, ({ text }) => text)].sort(([a], [b]) => rank(a) - rank(b) || a.length - b.length)
    if (groups.length === 0) return []
    return [{ slug, name, type, spellings: groups.map(([word, places]) => wordGroup(word, places, readings)) }]
  })
}

/** The names before the handle of a trailer: its date may hold a name, too (`May 3`). */
function authorNames({ tweet: { trailer }, inTrailer }: TweetReading, find: ReturnType<typeof nameFinder>): Found[] {
  return find(trailer.text.slice(0, trailer.text.lastIndexOf('(@'))).map(({ name, start, end }) => ({
    name,
    place: { ...inTrailer({ start: trailer.start + start, end: trailer.start + end }), kind: 'trailer' },
  }))
}
