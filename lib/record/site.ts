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
  /** Where mistakes and requests to take something down are received, by whoever publishes this copy of the site. */
  contact: PlainWords.refine(
    (to) => z.email().safeParse(to).success || (/^https:\/\/[^\s\\]+$/.test(to) && URL.canParse(to)),
    'must be an e-mail address or an https:// address',
  ).optional(),
  /** What was wrong on the site and was mended, newest first. */
  corrections: z.array(z.strictObject({ date: z.iso.date(), title: PlainWords, text: PlainWords })).default([]),
})
export type MethodMatter = z.infer<typeof MethodMatter>

/** What the files of a site and its pages show, but for what is counted in both reports. */
export type SiteContent = {
  reports: readonly [Report, Report]
  /** The provenance note of each report, in the same order: Markdown as a hast tree. */
  notes: [Root, Root]
  names: Name[]
  introduction: Root
  /** What both reports are about, as it follows “on”; null where the content does not say. */
  event: string | null
  comparison: Comparison
  method: MethodMatter & { body: Root }
  permalinks: Permalink[]
  /** Pages of withdrawn addresses. */
  tombstones: Tombstone[]
  /** Pages of withdrawn questions. */
  topicTombstones: TopicTombstone[]
  /** The words that questions had before, the last to be replaced first. */
  earlier: EarlierWording[]
}
