import { findKillingWords } from '#lib/compare/words/killing-words'
import { findNumbers, type PrintedNumber } from '#lib/compare/words/numbers'
import { readReports } from '#lib/compare/words/read-reports'
import { findRemarks, type Remark } from '#lib/compare/words/remarks'
import { findRepeatedRuns, type RepeatedRun } from '#lib/compare/words/repeated-runs'
import { groupCues } from '#lib/compare/words/saying-words'
import { findSpellings, type NameSpellings } from '#lib/compare/words/spellings'
import type { WordGroup } from '#lib/compare/words/word-group'
import type { Name } from '#lib/record/name'
import type { Report } from '#lib/record/report'

/** What the page Words shows. Found by rules only; the order of the reports changes nothing. */
export type Wording = {
  /** Longest first. */
  runs: RepeatedRun[]
  /** Most quotations first. */
  remarks: Remark[]
  /** In the order of the list of lemmas. */
  killingWords: WordGroup[]
  /** In alphabetical order. */
  sayingWords: WordGroup[]
  /** By letter and position. */
  numbers: PrintedNumber[]
  /** In the order of names.md. */
  spellings: NameSpellings[]
}

/** Analyzes the words of both reports. Offsets are UTF-16 code units, half-open. */
export function analyzeWording(reports: [Report, Report], names: Name[]): Wording {
  const readings = readReports(reports)
  return {
    runs: findRepeatedRuns(readings),
    remarks: findRemarks(readings),
    killingWords: findKillingWords(readings),
    sayingWords: groupCues(readings),
    numbers: findNumbers(readings, names),
    spellings: findSpellings(readings, names),
  }
}
