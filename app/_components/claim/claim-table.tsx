import { claimPath, topicPath } from '#lib/address/paths'
import type { ClaimRow, ClaimTable } from '#lib/compare/claim-list'
import { rowClasses } from '#lib/output/filter-rules'
import type { Report } from '#lib/record/report'
import { ReportSize } from '../report/report-size'
import styles from './claim-table.module.css'
import { Hedges } from './hedges'

type Props = { rows: ClaimTable['rows']; reports: readonly [Report, Report] }

/** All claims of both reports, each with its voice before the words; on narrow screens rows become blocks. */
export const ClaimsTable = ({ rows, reports }: Props) => (
  <table className={styles.claims} data-claims="">
    <thead>
      <tr>
        <th scope="col">Number</th>
        <th scope="col">Who speaks</th>
        <th scope="col">As printed</th>
        <th scope="col">Questions</th>
      </tr>
    </thead>
    {reports.map((report, i) => (
      <tbody key={report.slug} data-letter={report.letter}>
        <tr className={styles.head}>
          <th scope="rowgroup" colSpan={4}>
            <div>
              <b>{report.letter}</b> {report.title}
              <ReportSize report={report} />
            </div>
          </th>
        </tr>
        {rows[i]?.map((row) => (
          <ClaimTableRow key={row.claim.id} row={row} />
        ))}
      </tbody>
    ))}
  </table>
)

/** Our script searches `data-find` and `data-also`, which has quoted spellings from elsewhere. */
const ClaimTableRow = ({ row }: { row: ClaimRow }) => {
  const { id, label, text } = row.claim
  return (
    <tr id={id} className={rowClasses(row)} data-also={row.otherSpellings.map((spelling) => `“${spelling}”`).join(' ')}>
      <th scope="row" data-find="">
        <a className="number" href={claimPath(id)} aria-label={`Claim ${label}`}>
          {label}
        </a>
      </th>
      <td className={styles.voice} data-find="">
        {row.voice}
      </td>
      <td className={styles.printed}>
        <p data-find="">{text}</p>
        <Hedges lines={row.notes} />
      </td>
      <td className={styles.topics}>
        <ul>
          {row.topics.map(({ key, label: title }) => (
            <li key={key}>
              <a href={topicPath(key)}>{title}</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
