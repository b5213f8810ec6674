import type { Report } from '#lib/record/report'
import { printDate } from '#lib/voice/print-date'

/** A report's date and size. The number of claims is never shown without that of words. */
export const ReportSize = ({ report }: { report: Report }) => (
  <p className="small figures">
    <time dateTime={report.datePublished}>{printDate(report.datePublished)}</time> · {report.words} words ·{' '}
    {report.claims.length} claims
  </p>
)
