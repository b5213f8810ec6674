import type { Occurrence } from '#lib/compare/occurrence'
import { beginningOf, endOf } from '#lib/link/in-context'
import { claimPath } from '#lib/link/paths'
import { voiceInList } from '#lib/voice/voice-line'
import styles from './occurrence-line.module.css'

/** Words at one place: the number as the link, some of the sentence around them, and whose words they are. */
export const OccurrenceLine = ({ occurrence }: { occurrence: Occurrence }) => {
  const { id, label, letter, before, text, after, voice } = occurrence
  return (
    <li className={styles.line} data-letter={letter}>
      <a href={claimPath(id)} aria-label={`Claim ${label}`}>
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
