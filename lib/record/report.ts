import { z } from 'zod'
import type { Address } from '#lib/record/address'
import { Claim } from '#lib/record/claim'
import { PlainWords } from '#lib/record/plain-words'
import { Records } from '#lib/record/records'
import type { Segment } from '#lib/record/segment'

/** A report's place in addresses and file names: lower-case words joined by hyphens. */
export const Slug = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')

/** A speaker that the rules read wrongly, corrected by hand. */
export const Override = z.strictObject({
  /** The exact words of one of the attribution's contents. */
  exact: z.string().min(1),
  /** The printed number of a claim that they are in; needed where they occur in several attributions. */
  claim: z.string().min(1).optional(),
  /** Who says them; null for nobody. */
  speaker: PlainWords.nullable(),
  /** Why the text says so although no rule sees it. */
  reason: PlainWords,
})
export type Override = z.infer<typeof Override>

/** What a hedge qualifies, corrected by hand. */
export const HedgeOverride = z.strictObject({
  /** The printed number of its claim. */
  claim: z.string(),
  /** The exact words of the hedge. */
  exact: z.string().min(1),
  /** The exact words of the claim that it qualifies; null where it is no hedge. */
  scope: z.string().min(1).nullable(),
  /** Why the text says so although no rule sees it. */
  reason: PlainWords,
})
export type HedgeOverride = z.infer<typeof HedgeOverride>

/** Front matter of `content/reports/<slug>.md`. */
export const ReportMatter = z.strictObject({
  /** Printed before the numbers: A5, B17. */
  letter: z.string().regex(/^[A-Z]$/, 'must be one capital letter'),
  /** Our title, not the publisher's. */
  title: PlainWords,
  /** The title in a word or two, for narrow places; the title itself where there is none. */
  short: PlainWords.max(20).optional(),
  /** Of the text file's bytes; the text never changes under its slug. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  /** What the file does not say of its origin. */
  unknown: z.array(z.enum(['publisher', 'author', 'headline', 'address'])),
  overrides: z.array(Override).default([]),
  hedgeOverrides: z.array(HedgeOverride).default([]),
})
export type ReportMatter = z.infer<typeof ReportMatter>

/** One of the two articles as it is published, with everything read from it. */
export const ReportRecord = Records.omit({ messages: true, datePublished: true, claims: true })
  .extend(ReportMatter.shape)
  .extend({
    slug: Slug,
    datePublished: z.iso.date(),
    /** The whole file, byte-exact, as characters. */
    text: z.string(),
    /** Size of the file. */
    bytes: z.int(),
    /** Stretches between white space after the date header. */
    words: z.int(),
    claims: z.array(Claim),
  })

/** A report with what pages need of it besides. */
export type Report = z.infer<typeof ReportRecord> & {
  /** Those that are not withdrawn, in the order of the text. */
  addresses: Address[]
  /** One list a block. */
  segments: Segment[][]
}
