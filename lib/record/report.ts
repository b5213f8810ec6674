import { z } from 'zod'
import { Claim } from '#lib/record/claim'
import { PlainWords } from '#lib/record/plain-words'
import { Records } from '#lib/record/records'
import type { Span } from '#lib/record/span'

/** A name in URLs and file names: lower-case words joined by hyphens. */
export const Slug = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')

/** A manual correction of a speaker. */
export const Override = z.strictObject({
  /** The exact words of one content span of the attribution. */
  exact: z.string().min(1),
  /** The printed number of their claim; required if they occur in several attributions. */
  claim: z.string().min(1).optional(),
  /** The right speaker; null if there is none. */
  speaker: PlainWords.nullable(),
  /** Why this is right although no rule finds it. */
  reason: PlainWords,
})
export type Override = z.infer<typeof Override>

/** A manual correction of a hedge. */
export const HedgeOverride = z.strictObject({
  /** The printed number of its claim. */
  claim: z.string(),
  /** The exact words of the hedge. */
  exact: z.string().min(1),
  /** The exact words of the claim that it qualifies; null if it is not a hedge. */
  scope: z.string().min(1).nullable(),
  /** Why this is right although no rule finds it. */
  reason: PlainWords,
})
export type HedgeOverride = z.infer<typeof HedgeOverride>

/** Front matter of `content/reports/<slug>.md`. */
export const ReportMatter = z.strictObject({
  /** Printed before the numbers: A5, B17. */
  letter: z.string().regex(/^[A-Z]$/, 'must be one capital letter'),
  /** A descriptive title by the editor, not the publisher's headline. */
  title: PlainWords,
  /** A shorter title for narrow places. */
  short: PlainWords.max(20).optional(),
  /** Of the text file's bytes, which never change under one slug. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  /** What the file does not say about its origin. */
  unknown: z.array(z.enum(['publisher', 'author', 'headline', 'address'])),
  overrides: z.array(Override).default([]),
  hedgeOverrides: z.array(HedgeOverride).default([]),
})
export type ReportMatter = z.infer<typeof ReportMatter>

/** One of the two articles, with everything read from it; published in `/data/reports/`. */
export const ReportRecord = Records.omit({ messages: true, datePublished: true, claims: true })
  .extend(ReportMatter.shape)
  .extend({
    slug: Slug,
    datePublished: z.iso.date(),
    /** The whole file, unchanged. */
    text: z.string(),
    /** Size of the file as UTF-8. */
    bytes: z.int(),
    /** Words after the date header, separated by white space. */
    words: z.int(),
    claims: z.array(Claim),
  })

/** What a link can point to: a block with words, or a claim in a block with several. */
export type Address = Span & {
  /** `<slug>-<block>` or `<slug>-<block>-<sentence>`. */
  id: string
  /** The printed number: `A5`, `B17.2`. */
  label: string
  /** Index of the block. */
  block: number
  /** Its claims in order: all of the block, or one. */
  claims: Claim[]
}

/** A part of a block; the texts of all segments of a block joined are the block's text. */
export type Segment = Span & ({ type: 'claim'; claim: Claim } | { type: 'trailer' } | { type: 'gap' })

/** A report with what is derived from its record for the pages. */
export type Report = z.infer<typeof ReportRecord> & {
  /** Without withdrawn addresses, in text order. */
  addresses: Address[]
  /** One list per block. */
  segments: Segment[][]
}
