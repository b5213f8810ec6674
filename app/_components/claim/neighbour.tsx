import { claimPath } from '#lib/address/paths'
import type { Address, Report } from '#lib/record/report'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceWithin } from '#lib/voice/voice-line'
import styles from './neighbour.module.css'

type Props = { report: Report; beside: Address; label: string; rel?: 'prev' | 'next' }

/** A neighbor of a claim: its words as context, its number as the link. */
export const Neighbour = ({ report, beside, label, rel }: Props) => (
  <div className={styles.neighbour} data-rel={rel}>
    <a rel={rel} href={claimPath(beside.id)}>
      {label}: {beside.label}
    </a>
    <p className="note">{voiceWithin(voiceAt(report, [beside]))}</p>
    <p className={styles.words}>{beside.text}</p>
  </div>
)
