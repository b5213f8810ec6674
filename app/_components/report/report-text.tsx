import type { Report } from '#lib/record/report'
import { BlockRow } from './block-row'
import styles from './report-text.module.css'

type Props = {
  report: Report
  /** The path of the topic that a claim's ≡ link goes to, by the claim's id; without it there are no such links. */
  topicPath?: (id: string) => string
}

/** A report's full text. Everything added inside is attributes or CSS content. */
export const ReportText = ({ report, topicPath }: Props) => (
  <div className={styles.text} data-claims="">
    {report.blocks.map((block, index) => (
      <BlockRow key={block.number} report={report} index={index} topicPath={topicPath} />
    ))}
  </div>
)
