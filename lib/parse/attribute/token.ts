import type { Tag } from '#lib/parse/attribute/lexicon'
import type { Marked } from '#lib/parse/pair-marks'
import type { Range } from '#lib/record/span'

/** A word, a punctuation mark, or a whole quotation, which a sentence's own grammar treats as one thing. */
export type Token = Range & {
  type: 'word' | 'mark' | 'quotation'
  /** As printed; of a quotation the marks and what stands between them. */
  text: string
  /** In lower case with straight apostrophes, so that lists can hold it. */
  word: string
  /** What the lexicon knows of it. */
  tags: ReadonlySet<Tag>
  /** The words between its marks, with the index of the quotation; null for others. */
  quotation: Indexed | null
}

/** Words between marks with their index among all quotations. */
export type Indexed = Marked & { index: number }
