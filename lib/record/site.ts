import type { Root } from 'hast'
import { z } from 'zod'
import type { Comparison } from '#lib/record/comparison'
import type { Name } from '#lib/record/name'
import type { EarlierWording, Permalink, Tombstone, TopicTombstone } from '#lib/record/permalink'
import { PlainWords } from '#lib/record/plain-words'
import type { Report } from '#lib/record/report'

/** Front matter of `content/method.md`. */
export const MethodMatter = z.strictObject({
  title: PlainWords,
  /** Where the publisher of this copy receives corrections and takedown requests. */
  contact: PlainWords.refine(
    (to) => z.email().safeParse(to).success || (/^https:\/\/[^\s\\]+$/.test(to) && URL.canParse(to)),
    'must be an e-mail address or an https:// address',
  ).optional(),
  /** Corrections of the site, newest first. */
  corrections: z.array(z.strictObject({ date: z.iso.date(), title: PlainWords, text: PlainWords })).default([]),
})
export type MethodMatter = z.infer<typeof MethodMatter>

/** The content of the site's pages and files, except the word counts, which only pages need. */
export type SiteContent = {
  reports: readonly [Report, Report]
  /** The provenance note of each report, in the same order, as a hast tree. */
  notes: [Root, Root]
  names: Name[]
  introduction: Root
  /** The event that both reports are about, worded to follow “on”; null if comparison.md names none. */
  event: string | null
  comparison: Comparison
  method: MethodMatter & { body: Root }
  permalinks: Permalink[]
  tombstones: Tombstone[]
  topicTombstones: TopicTombstone[]
  /** Newest change first. */
  earlier: EarlierWording[]
}
