import type { Root } from 'hast'
import styles from './opening.module.css'
import { Prose } from './prose'

/** What stands above the two reports. */
export const Opening = ({ introduction, oneDate }: { introduction: Root; oneDate: boolean }) => (
  <div className={styles.opening}>
    <h1>Two reports, {oneDate && 'one date, '}as received. No side taken.</h1>
    <Prose tree={introduction} />
    <p className={styles.order}>Order of the two: as their files were received.</p>
  </div>
)
