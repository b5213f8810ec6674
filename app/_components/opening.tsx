import type { Root } from 'hast'
import styles from './opening.module.css'
import { Prose } from './prose'
import { SidesOrder } from './sides-order'

type Props = { introduction: Root; oneDate: boolean; swap: string }

/** What stands above the two reports. */
export const Opening = ({ introduction, oneDate, swap }: Props) => (
  <div className={styles.opening}>
    <h1>Two reports, {oneDate && 'one date, '}as received. No side taken.</h1>
    <Prose tree={introduction} />
    <p className={styles.onScreen}>
      The number of a claim is the link to it; the mark ≡ sets it level with the other report.
    </p>
    <SidesOrder swap={swap} />
  </div>
)
