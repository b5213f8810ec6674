import type { Report } from '#lib/schema/report'
import { BlockRow } from './block-row'
import styles from './report-text.module.css'

/** A report's words, whole and in order. What we add inside is attributes and CSS content only. */
export const ReportText = ({ report, topicPath }: { report: Report; topicPath: (id: string) => string }) => (
  <div className={styles.text}>
    {report.blocks.map((block, index) => (
      <BlockRow key={block.number} report={report} index={index} topicPath={topicPath} />
    ))}
  </div>
)
