import type { Root } from 'hast'
import { Prose } from '../shared/prose'
import styles from './opening.module.css'
import { SidesOrder } from './sides-order'

type Props = { headline: string; introduction: Root; swap: string }

/** The headline and introduction above the two reports. */
export const Opening = ({ headline, introduction, swap }: Props) => (
  <div className={styles.opening}>
    <h1>{headline}</h1>
    <Prose tree={introduction} />
    <p className="screen-only">
      A claim’s number opens its own page. ≡ opens a question that it answers, with what both reports say.
    </p>
    <SidesOrder swap={swap} />
  </div>
)
