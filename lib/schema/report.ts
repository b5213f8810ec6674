import { z } from 'zod'
import { Address } from '#lib/schema/address'
import { PlainWords } from '#lib/schema/plain-words'
import { Records } from '#lib/schema/records'
import { Segment } from '#lib/schema/segment'

/** A report's place in addresses and file names: lower-case words joined by hyphens. */
export const Slug = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')

/** What the rules read wrongly in one report, corrected by hand. */
export const Override = z.strictObject({
  /** The exact words of one of the attribution's contents. */
  exact: z.string().min(1),
  /** Who says them; null for nobody. */
  speaker: PlainWords.nullable(),
  /** Why the text says so although no rule sees it. */
  reason: PlainWords,
})
export type Override = z.infer<typeof Override>

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
})
export type ReportMatter = z.infer<typeof ReportMatter>

/** One of the two articles, with everything read from it. */
export const Report = Records.omit({ messages: true, datePublished: true })
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
    addresses: z.array(Address),
    /** One list a block. */
    segments: z.array(z.array(Segment)),
  })
export type Report = z.infer<typeof Report>
