import { claimPath } from '#lib/address/paths'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { cutAfter, cutBefore } from '#lib/voice/excerpt'
import { voiceInList } from '#lib/voice/voice-line'
import styles from './occurrence-line.module.css'

/** An occurrence: the claim's number as a link, an excerpt of the sentence, and the voice. */
export const OccurrenceLine = ({ occurrence }: { occurrence: Occurrence }) => {
  const { id, label, letter, before, text, after, voice } = occurrence
  return (
    <li className={styles.line} data-letter={letter}>
      <a href={claimPath(id)} aria-label={`Claim ${label}`}>
        {label}
      </a>
      <span>
        <q className={styles.words}>
          {cutBefore(before, 45)}
          <b>{text}</b>
          {cutAfter(after, 45)}
        </q>{' '}
        <small>{voiceInList(voice, { letter })}</small>
      </span>
    </li>
  )
}
