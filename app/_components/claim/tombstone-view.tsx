import type { Tombstone } from '#lib/record/permalink'
import { printDate } from '#lib/voice/print-date'
import styles from './claim-view.module.css'

/** The page of a withdrawn address: the reason and, if they may be shown, its words and their speaker. */
export const TombstoneView = ({ tombstone }: { tombstone: Tombstone }) => {
  const { voice, label, title, datePublished, exact, date, reason } = tombstone
  return (
    <article className={styles.claim}>
      <header className={styles.head}>
        <h1>{voice}</h1>
        <p className="note">
          <b>{label}</b> · {title}, {printDate(datePublished)}
        </p>
        <p className="note">
          Withdrawn on {printDate(date)}: {reason} This address is not used again.
        </p>
      </header>
      {exact === null ? (
        <p>The words and who said them are not shown here any more.</p>
      ) : (
        <blockquote className={styles.words}>{exact}</blockquote>
      )}
    </article>
  )
}
