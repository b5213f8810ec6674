import { voiceWords } from '#lib/link/in-context'
import type { Report } from '#lib/schema/report'
import type { WordGroup } from '#lib/schema/word-group'
import { OccurrenceLine } from './occurrence-line'
import styles from './word-groups.module.css'

type Props = { groups: readonly WordGroup[]; reports: readonly Report[]; caption: string; first: string }

/** Words counted by report and by voice, then every place. The size of each report stands beside its counts. */
export const WordGroups = ({ groups, reports, caption, first }: Props) => (
  <>
    <table className={styles.counts}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {reports.map(({ letter, words }) => (
            <th key={letter} scope="col">
              {letter}, of {words} words
            </th>
          ))}
          <th scope="col">By voice</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ word, byReport, byVoice }) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            {reports.map(({ slug }) => (
              <td key={slug}>{byReport.find(({ report }) => report === slug)?.count ?? 0}</td>
            ))}
            <td>{byVoice.map(({ voice, letter, count }) => `${voiceWords(voice, letter)} ${count}`).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {groups.map(({ word, occurrences }) => (
      <details key={word} className={styles.places}>
        <summary>
          Every place of “{word}” ({occurrences.length})
        </summary>
        <ul>
          {occurrences.map((occurrence) => (
            <OccurrenceLine key={`${occurrence.report} ${occurrence.start}`} occurrence={occurrence} />
          ))}
        </ul>
      </details>
    ))}
  </>
)
