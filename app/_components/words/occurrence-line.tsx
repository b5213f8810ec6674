import { claimPath } from '#lib/address/paths'
import type { Occurrence } from '#lib/compare/words/occurrence'
import { inBrackets } from '#lib/output/copied-words'
import type { Report } from '#lib/record/report'
import { excerptOf } from '#lib/voice/excerpt'
import { voiceInList } from '#lib/voice/voice-line'
import styles from './occurrence-line.module.css'

type Props = { occurrence: Occurrence; reports: readonly Report[] }

/** Words at one place: the number as the link, some of the sentence around them, and who says what is shown. */
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
          {inBrackets(hedges)}
        </small>
      </span>
    </li>
  )
}
