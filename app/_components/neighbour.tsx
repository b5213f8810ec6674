import { claimPath } from '#lib/link/paths'
import type { Address } from '#lib/schema/address'
import styles from './neighbour.module.css'

const words = { prev: 'Before', next: 'After', introduction: 'Before the tweet' }

/** What stands before or after in the report: the words as context, the number as the link. */
export const Neighbour = ({ beside, rel }: { beside: Address; rel: keyof typeof words }) => (
  <div className={styles.neighbour} data-rel={rel}>
    <a rel={rel === 'introduction' ? undefined : rel} href={claimPath(beside.id)}>
      {words[rel]}: {beside.label}
    </a>
    <p className={styles.voice}>{beside.voice}</p>
    <p className={styles.words}>{beside.text}</p>
  </div>
)
