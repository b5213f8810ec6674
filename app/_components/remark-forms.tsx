import { claimPath } from '#lib/link/paths'
import { stretchesOf } from '#lib/link/stretches'
import type { Remark } from '#lib/schema/remark'
import type { Report } from '#lib/schema/report'
import { OccurrenceLine } from './occurrence-line'
import styles from './remark-forms.module.css'

type Props = { remark: Remark; reports: readonly Report[] }

/** Every quoted form of one remark on the words of its longest: what each keeps, what each drops. */
export const RemarkForms = ({ remark: { speaker, words, quoted, told }, reports }: Props) => (
  <div className={styles.remark}>
    <h3>
      {speaker}, quoted {quoted.length} times
    </h3>
    <ol>
      {quoted.map(({ occurrence, keeps, dropped, added }) => (
        <li key={occurrence.start} data-letter={occurrence.letter}>
          <p className={styles.voice}>
            <a href={claimPath(occurrence.id)} aria-label={`Claim ${occurrence.label}`}>
              {occurrence.label}
            </a>{' '}
            {occurrence.line}: {keeps.filter(Boolean).length} of {words.length} words
          </p>
          <p className={styles.words} aria-hidden="true">
            <q>
              {stretchesOf(words, keeps).map(({ start, text, kept }) =>
                kept ? <b key={start}>{text} </b> : <span key={start}>{text} </span>,
              )}
            </q>
          </p>
          <p className={styles.voice}>
            {dropped.length > 0 ? `Not here: ${leftOut(words, keeps)}. ` : 'Every word stands here. '}
            {added.length > 0 && `Only here: ${added.join(' ')}.`}
          </p>
        </li>
      ))}
    </ol>
    {reports
      .filter(({ slug }) => quoted.every(({ occurrence }) => occurrence.report !== slug))
      .map(({ slug, letter }) => (
        <p key={slug} className={styles.voice}>
          Report {letter} prints none of these words.
        </p>
      ))}
    {told.length > 0 && (
      <>
        <p className={styles.voice}>
          What {speaker} said, told without quotation marks; whether it is this remark, no rule says:
        </p>
        <ul>
          {told.map((occurrence) => (
            <OccurrenceLine key={occurrence.start} occurrence={occurrence} />
          ))}
        </ul>
      </>
    )}
  </div>
)

const leftOut = (words: string[], keeps: boolean[]) =>
  stretchesOf(words, keeps)
    .filter(({ kept }) => !kept)
    .map(({ text }) => `“${text}”`)
    .join(', ')
