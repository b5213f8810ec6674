import { actWords } from '#lib/compare/words/act-words'
import { numbers, type PrintedNumber } from '#lib/compare/words/numbers'
import { readReports } from '#lib/compare/words/read-reports'
import { type Remark, remarks } from '#lib/compare/words/remarks'
import { type RepeatedRun, repeatedRuns } from '#lib/compare/words/repeated-runs'
import { sayingWords } from '#lib/compare/words/saying-words'
import { type NameSpellings, spellings } from '#lib/compare/words/spellings'
import type { WordGroup } from '#lib/compare/words/word-group'
import type { Name } from '#lib/record/name'
import type { Report } from '#lib/record/report'

/** The words of both reports, counted. Derived by rules alone; the order of the two reports changes nothing. */
export type Wording = {
  /** Words in a row at several places, longest first. */
  runs: RepeatedRun[]
  /** What a speaker is quoted with several times, most occurrences first. */
  remarks: Remark[]
  /** Words for killing, dying and attacks, whoever died; in the order of the list of lemmas. */
  actWords: WordGroup[]
  /** Words that attribute, in alphabetical order; the voice is of whoever attributes. */
  sayingWords: WordGroup[]
  /** Numbers of people and things, in the order of the letters and of the text. */
  numbers: PrintedNumber[]
  /** Spellings of names, in the order of the register. */
  spellings: NameSpellings[]
}

/** The words of both reports, counted; the order of the two changes nothing. Offsets are UTF-16 code units, half-open. */
export function wordingOf(reports: [Report, Report], names: Name[]): Wording {
  const readings = readReports(reports)
  return {
    runs: repeatedRuns(readings),
    remarks: remarks(readings),
    actWords: actWords(readings),
    sayingWords: sayingWords(readings),
    numbers: numbers(readings, names),
    spellings: spellings(readings, names),
  }
}
