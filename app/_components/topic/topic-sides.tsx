import { notStated } from '#lib/output/topic-title'
import type { Topic } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'
import { PassageView } from './passage-view'
import styles from './topic-sides.module.css'

type Props = { topic: Topic; reports: readonly Report[]; heading: 'h2' | 'h3' }

/** The claims of each report, side by side; a report without any says so in the same size and color. */
export const TopicSides = ({ topic, reports, heading: Heading }: Props) => (
  <>
    <div className={styles.sides} data-claims="">
      {reports.map((side) => {
        const { slug, letter, title } = side
        const own = topic.passages.filter(({ report }) => report === slug)
        return (
          <div key={slug} className={styles.side} data-letter={letter}>
            <Heading>
              <b>{letter}</b> {title}
            </Heading>
            {own.length === 0 && <p className={styles.silent}>{notStated}</p>}
            {own.map((passage) => (
              <PassageView key={passage.id} report={side} passage={passage} />
            ))}
          </div>
        )
      })}
    </div>
    {topic.note && <p className={`note ${styles.note}`}>{topic.note}</p>}
  </>
)
