import { claimPath } from '#lib/address/paths'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { beginningOf, endOf } from '#lib/voice/excerpt'
import { voiceInList } from '#lib/voice/voice-line'
import styles from './occurrence-line.module.css'

/** Words at one place: the number as the link, some of the sentence around them, and whose words they are. */
export const OccurrenceLine = ({ occurrence }: { occurrence: Occurrence }) => {
  const { id, label, letter, before, text, after, voice } = occurrence
  return (
    <li className={styles.line} data-letter={letter}>
      <a className="number" href={claimPath(id)} aria-label={`Claim ${label}`}>
        {label}
      </a>
      <span>
        <q className={styles.words}>
          {endOf(before, 45)}
          <b>{text}</b>
          {beginningOf(after, 45)}
        </q>{' '}
        <small>{voiceInList(voice, { letter })}</small>
      </span>
    </li>
  )
}
