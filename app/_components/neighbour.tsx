import type { Neighbour as Beside } from '#lib/link/describe-address'
import { claimPath } from '#lib/link/paths'
import styles from './neighbour.module.css'

const words = { prev: 'Before', next: 'After' }

/** What stands before or after in the report: the words as context, the number as the link. */
export const Neighbour = ({ beside, rel }: { beside: Beside; rel: 'prev' | 'next' }) => (
  <div className={styles.neighbour} data-rel={rel}>
    <a rel={rel} href={claimPath(beside.address.id)}>
      {words[rel]}: {beside.address.label}
    </a>
    <p className={styles.voice}>{beside.voice}</p>
    <p className={styles.words}>{beside.address.text}</p>
  </div>
)
