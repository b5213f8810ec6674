import { claimPath } from '#lib/address/paths'
import { splitByKept } from '#lib/compare/words/align'
import type { Remark } from '#lib/compare/words/remarks'
import type { Report } from '#lib/record/report'
import { voiceInList } from '#lib/voice/voice-line'
import { OccurrenceLine } from './occurrence-line'
import styles from './remark-forms.module.css'

type Props = { remark: Remark; reports: readonly Report[] }

/** All quotations of a remark, each compared with the longest form. */
export const RemarkForms = ({ remark: { speaker, words, quoted, paraphrased }, reports }: Props) => (
  <div className={styles.remark}>
    <h3>
      {speaker}: one remark, quoted {quoted.length} times
    </h3>
    <ol>
      {quoted.map(({ occurrence, keeps, dropped, added }) => (
        <li key={occurrence.start} data-letter={occurrence.letter}>
          <p className={`note ${styles.voice}`}>
            <a className="number" href={claimPath(occurrence.id)} aria-label={`Claim ${occurrence.label}`}>
              {occurrence.label}
            </a>{' '}
            {voiceInList(occurrence.voice, occurrence)}: {keeps.filter(Boolean).length} of {words.length} words
          </p>
          <p className={styles.words} aria-hidden="true">
            <q>
              {splitByKept(words, keeps).map(({ start, text, kept }) =>
                kept ? <b key={start}>{text} </b> : <span key={start}>{text} </span>,
              )}
            </q>
          </p>
          <p className="note">
            {dropped.length > 0 ? `Without: ${listDropped(words, keeps)}. ` : 'Keeps every word. '}
            {added.length > 0 && `Adds: ${added.join(' ')}.`}
          </p>
        </li>
      ))}
    </ol>
    {reports
      .filter(({ slug }) => quoted.every(({ occurrence }) => occurrence.report !== slug))
      .map(({ slug, letter }) => (
        <p key={slug} className="note">
          Report {letter} does not quote this remark.
        </p>
      ))}
    {paraphrased.length > 0 && (
      <>
        <p className="note">Paraphrased elsewhere (a program cannot tell whether it is the same remark):</p>
        <ul>
          {paraphrased.map((occurrence) => (
            <OccurrenceLine key={occurrence.start} occurrence={occurrence} reports={reports} />
          ))}
        </ul>
      </>
    )}
  </div>
)

const listDropped = (words: string[], keeps: boolean[]) =>
  splitByKept(words, keeps)
    .filter(({ kept }) => !kept)
    .map(({ text }) => `“${text}”`)
    .join(', ')
