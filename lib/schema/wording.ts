import { z } from 'zod'
import { NameSpellings } from '#lib/schema/name-spellings'
import { PrintedNumber } from '#lib/schema/printed-number'
import { Remark } from '#lib/schema/remark'
import { RepeatedRun } from '#lib/schema/repeated-run'
import { WordGroup } from '#lib/schema/word-group'

/** The words of both reports, counted. Derived by rules alone; the order of the two reports changes nothing. */
export const Wording = z.strictObject({
  /** Words in a row that stand at several places, longest first. */
  runs: z.array(RepeatedRun),
  /** What a speaker is quoted with several times, most occurrences first. */
  remarks: z.array(Remark),
  /** Words for killing, dying and attacks, whoever died; in the order of the list of lemmas. */
  actWords: z.array(WordGroup),
  /** Words that attribute, in alphabetical order; the voice is of whoever attributes. */
  sayingWords: z.array(WordGroup),
  /** Numbers of people and things, in the order of the letters and of the text. */
  numbers: z.array(PrintedNumber),
  /** Spellings of names, in the order of the register. */
  spellings: z.array(NameSpellings),
})
export type Wording = z.infer<typeof Wording>
