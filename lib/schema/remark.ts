import { z } from 'zod'
import { Occurrence } from '#lib/schema/occurrence'

/** One quotation of a remark, held against its longest form. */
export const QuotedForm = z.strictObject({
  /** The quotation, or the part of it that stands in one claim. */
  occurrence: Occurrence,
  /** For each word of the longest form whether it stands here, too, in the same order. */
  keeps: z.array(z.boolean()),
  /** Words of the longest form that do not stand here, as printed there. */
  dropped: z.array(z.string()),
  /** Words that stand here and not in the longest form, as printed here. */
  added: z.array(z.string()),
})
export type QuotedForm = z.infer<typeof QuotedForm>

/** What one speaker is quoted with several times, at different length or in different words. */
export const Remark = z.strictObject({
  /** Key of the speaker among the sources. */
  key: z.string(),
  /** The speaker, in our spelling. */
  speaker: z.string(),
  /** The words of the longest form, as printed, punctuation left out. */
  words: z.array(z.string()).min(1),
  /** Address of the longest form. */
  longest: z.string(),
  /** In the order of the letters and of the text. */
  quoted: z.array(QuotedForm).min(2),
  /** Everything that is told of the same speaker without quotation marks; whether it is this remark, no rule says. */
  told: z.array(Occurrence),
})
export type Remark = z.infer<typeof Remark>
