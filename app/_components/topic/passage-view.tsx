import { listExactWords, locateClaim, splitAtRanges } from '#lib/address/exact-words'
import { claimInReportPath, claimPath } from '#lib/address/paths'
import type { Passage } from '#lib/record/comparison'
import type { Report } from '#lib/record/report'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceWithin } from '#lib/voice/voice-line'
import styles from './passage-view.module.css'

/** A claim under a question: its voice, and its full text with the answering words underlined. */
export const PassageView = ({ report, passage }: { report: Report; passage: Passage }) => (
  <div className={styles.passage}>
    <p className={styles.voice}>
      <a className="number" href={claimPath(passage.id)} aria-label={`Claim ${passage.label}`}>
        {passage.label}
      </a>{' '}
      {voiceWithin(voiceAt(report, [locateClaim(passage)]))}
    </p>
    <blockquote className={styles.words}>
      {splitAtRanges(passage.text, passage.words).map(({ start, text, inRange }) =>
        inRange ? <mark key={start}>{text}</mark> : text,
      )}
    </blockquote>
    {/* Most screen readers do not announce <mark>. */}
    <p className={styles.heard}>
      Underlined: <q>{listExactWords(passage).join(' … ')}</q>
    </p>
    <p className={`screen-only ${styles.place}`}>
      <a className="number" href={claimInReportPath(passage.id)} aria-label={`${passage.label} in its place`}>
        in its place
      </a>
    </p>
  </div>
)
