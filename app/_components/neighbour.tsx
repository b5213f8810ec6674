import { claimPath } from '#lib/link/paths'
import type { Address } from '#lib/schema/address'
import styles from './neighbour.module.css'

type Props = { beside: Address; label: string; rel?: 'prev' | 'next' }

/** What stands before or after in the report: the words as context, the number as the link. */
export const Neighbour = ({ beside, label, rel }: Props) => (
  <div className={styles.neighbour} data-rel={rel}>
    <a rel={rel} href={claimPath(beside.id)}>
      {label}: {beside.label}
    </a>
    <p className={styles.voice}>{beside.voice}</p>
    <p className={styles.words}>{beside.text}</p>
  </div>
)
