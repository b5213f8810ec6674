import type { Report } from '#lib/record/report'
import { BlockRow } from './block-row'
import styles from './report-text.module.css'

type Props = {
  report: Report
  /** From a claim's id to where it is compared; where it is missing, there are no marks that lead there. */
  topicPath?: (id: string) => string
}

/** A report's words, whole and in order. What we add inside is attributes and CSS content only. */
export const ReportText = ({ report, topicPath }: Props) => (
  <div className={styles.text} data-claims="">
    {report.blocks.map((block, index) => (
      <BlockRow key={block.number} report={report} index={index} topicPath={topicPath} />
    ))}
  </div>
)
