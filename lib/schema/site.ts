import type { Root } from 'hast'
import { z } from 'zod'
import { Comparison } from '#lib/schema/comparison'
import { Name } from '#lib/schema/name'
import { EarlierWording, Permalink, Tombstone, TopicTombstone } from '#lib/schema/permalink'
import { PlainWords } from '#lib/schema/plain-words'
import { Report } from '#lib/schema/report'
import { SourceEntry } from '#lib/schema/source-entry'
import { Wording } from '#lib/schema/wording'

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

/** A page of ours: Markdown as a hast tree. */
const Prose = z.custom<Root>((value) => (value as Root | null)?.type === 'root')

/** Everything that the pages show. */
export const Site = z.strictObject({
  reports: z.tuple([Report, Report]),
  /** The provenance note of each report, in the same order. */
  notes: z.tuple([Prose, Prose]),
  names: z.array(Name),
  introduction: Prose,
  comparison: Comparison,
  /** Everybody who speaks. */
  sources: z.array(SourceEntry),
  wording: Wording,
  method: MethodMatter.extend({ body: Prose }),
  permalinks: z.array(Permalink),
  /** Pages of withdrawn addresses. */
  tombstones: z.array(Tombstone),
  /** Pages of withdrawn questions. */
  topicTombstones: z.array(TopicTombstone),
  /** The words that questions had before, the last to be replaced first. */
  earlier: z.array(EarlierWording),
})
export type Site = z.infer<typeof Site>
