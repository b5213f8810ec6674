import { z } from 'zod'
import { PlainWords } from '#lib/record/plain-words'
import { Slug } from '#lib/record/report'
import { Handle } from '#lib/record/tweet'

const phraseList = z.array(PlainWords).default([])

/** A person, organization or place with every printed spelling; or somebody whom the reports describe without a name. */
export const Name = z.strictObject({
  /** Used in anchors. */
  slug: Slug.refine(
    (slug) => slug !== 'none' && slug !== 'report',
    'is reserved for speakers without a name and for the report itself; choose another slug',
  ),
  /** The spelling that pages use: one that a report prints. */
  name: PlainWords,
  /** `unnamed`: somebody whom the reports describe without a name. */
  type: z.enum(['person', 'body', 'place', 'unnamed']),
  /** How a report describes them, quoted exactly. */
  roles: phraseList,
  /** Their accounts whose tweets are embedded, without `@`. */
  handles: z.array(Handle).default([]),
  /** Every other spelling, as printed. */
  aliases: phraseList,
  /** Aliases that belong to another name, too, and therefore never identify anybody. */
  shared: phraseList,
})
export type Name = z.infer<typeof Name>

/** Every spelling of a name: its own and the others. */
export const spellingsOf = ({ name, aliases }: Pick<Name, 'name' | 'aliases'>): string[] => [name, ...aliases]

/** Front matter of `content/names.md`. */
export const NamesMatter = z.strictObject({ names: z.array(Name) })
export type NamesMatter = z.infer<typeof NamesMatter>
