import { actWords } from '#lib/compare/act-words'
import { numbers } from '#lib/compare/numbers'
import { readReports } from '#lib/compare/read-reports'
import { remarks } from '#lib/compare/remarks'
import { repeatedRuns } from '#lib/compare/repeated-runs'
import { sayingWords } from '#lib/compare/saying-words'
import { spellings } from '#lib/compare/spellings'
import type { Name } from '#lib/schema/name'
import type { Report } from '#lib/schema/report'
import type { Wording } from '#lib/schema/wording'

/** The words of both reports, counted; the order of the two changes nothing. Offsets are UTF-16 code units, half-open. */
export function wordingOf(reports: [Report, Report], names: Name[]): Wording {
  const readings = readReports(reports, names)
  return {
    runs: repeatedRuns(readings),
    remarks: remarks(readings),
    actWords: actWords(readings),
    sayingWords: sayingWords(readings),
    numbers: numbers(readings, names),
    spellings: spellings(readings, names),
  }
}
