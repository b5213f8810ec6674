import { claimsPath, handoutPath } from '#lib/address/paths'
import styles from './sides-order.module.css'

/** Explains the order of the reports and links to the page with sides swapped. */
export const SidesOrder = ({ swap }: { swap: string }) => (
  <p className={`note ${styles.order}`}>
    A and B: in the order in which their files were received. <a href={swap}>Swap sides</a>{' '}
    <a href={handoutPath}>Class sheet</a> <a href={claimsPath}>List of all claims</a>
  </p>
)
