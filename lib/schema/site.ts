import type { Root } from 'hast'
import { z } from 'zod'
import { Comparison } from '#lib/schema/comparison'
import { Name } from '#lib/schema/name'
import { Permalink } from '#lib/schema/permalink'
import { Report } from '#lib/schema/report'
import { SourceEntry } from '#lib/schema/source-entry'
import { Wording } from '#lib/schema/wording'

/** Front matter of `content/method.md`. */
export const MethodMatter = z.strictObject({
  title: z.string().min(1),
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
  method: z.strictObject({ title: z.string(), body: Prose }),
  permalinks: z.array(Permalink),
})
export type Site = z.infer<typeof Site>
