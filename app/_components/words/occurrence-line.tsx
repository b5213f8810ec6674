import { claimPath } from '#lib/address/paths'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { formatNotes } from '#lib/output/share'
import type { Report } from '#lib/record/report'
import { excerptOf } from '#lib/voice/excerpt'
import { voiceInList } from '#lib/voice/voice-line'
import styles from './occurrence-line.module.css'

type Props = { occurrence: Occurrence; reports: readonly Report[] }

/** An occurrence: the claim's number as a link, an excerpt of the sentence, and its voice. */
export const OccurrenceLine = ({ occurrence, reports }: Props) => {
  const { id, label, letter, text } = occurrence
  const report = reports.find(({ slug }) => slug === occurrence.report)
  if (!report) return null
  const { before, after, voice, hedges } = excerptOf(report, occurrence, 45)
  return (
    <li className={styles.line} data-letter={letter}>
      <a className="number" href={claimPath(id)} aria-label={`Claim ${label}`}>
        {label}
      </a>
      <span>
        <q className={styles.words}>
          {before}
          <b>{text}</b>
          {after}
        </q>{' '}
        <small>
          {voiceInList(voice, report)}
          {formatNotes(hedges)}
        </small>
      </span>
    </li>
  )
}
