import { claimsPath, handoutPath } from '#lib/address/paths'
import styles from './sides-order.module.css'

/** The rule of the order, and the way to the same page with the sides swapped. */
export const SidesOrder = ({ swap }: { swap: string }) => (
  <p className={`note ${styles.order}`}>
    A and B: in the order in which their files were received. <a href={swap}>Swap sides</a>{' '}
    <a href={handoutPath}>Class sheet</a> <a href={claimsPath}>List of all claims</a>
  </p>
)
