import { z } from 'zod'
import { PlainWords } from '#lib/record/plain-words'
import { Slug } from '#lib/record/report'
import { Handle } from '#lib/record/tweet'

const list = z.array(PlainWords).default([])

/** A person, body or place with every spelling that the reports print; or somebody whom they only describe. */
export const Name = z.strictObject({
  /** Its place in addresses. */
  slug: Slug.refine(
    (slug) => slug !== 'none' && slug !== 'report',
    'is what the pages call nobody, or the report itself',
  ),
  /** The spelling of our own voice: one that a report prints. */
  name: PlainWords,
  /** `unnamed`: the reports describe somebody and give no name. */
  type: z.enum(['person', 'body', 'place', 'unnamed']),
  /** What a report says that they are, as exact quotations. */
  roles: list,
  /** Accounts whose tweets a report prints, without `@`. */
  handles: z.array(Handle).default([]),
  /** Every other spelling, as printed. */
  aliases: list,
  /** Those aliases that another name has, too; they never tell who somebody is. */
  shared: list,
})
export type Name = z.infer<typeof Name>

/** Front matter of `content/names.md`. */
export const NamesMatter = z.strictObject({ names: z.array(Name) })
export type NamesMatter = z.infer<typeof NamesMatter>
