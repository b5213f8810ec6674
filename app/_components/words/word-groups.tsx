import type { WordGroup } from '#lib/compare/words/word-group'
import type { Report } from '#lib/record/report'
import { voiceInList } from '#lib/voice/voice-line'
import table from '../shared/table.module.css'
import { OccurrenceLine } from './occurrence-line'
import styles from './word-groups.module.css'

type Props = { groups: readonly WordGroup[]; reports: readonly Report[]; caption: string; first: string }

/** A table of words counted by report and voice, then all occurrences. The size of each report is next to its counts. */
export const WordGroups = ({ groups, reports, caption, first }: Props) => (
  <>
    <table className={`${table.table} ${styles.counts}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {reports.map(({ letter, words }) => (
            <th key={letter} scope="col">
              {letter} ({words} words)
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.word}>
            <th scope="row">
              <WordForms group={group} />
              <small>
                {group.byVoice
                  .map(({ voice, letter, count }) => `${voiceInList(voice, { letter })} ${count}`)
                  .join('; ')}
              </small>
            </th>
            {reports.map(({ slug }) => (
              <td key={slug}>{group.byReport.find(({ report }) => report === slug)?.count ?? 0}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {groups.map((group) => (
      <details key={group.word} className={styles.places}>
        <summary>
          Where <WordForms group={group} /> {group.occurrences.length > 1 ? 'appear' : 'appears'} (
          {group.occurrences.length})
        </summary>
        <ul>
          {group.occurrences.map((occurrence) => (
            <OccurrenceLine
              key={`${occurrence.report} ${occurrence.start}`}
              occurrence={occurrence}
              reports={reports}
            />
          ))}
        </ul>
      </details>
    ))}
  </>
)

/** Every printed form of the word, instead of a lemma that may not be printed. */
const WordForms = ({ group: { occurrences } }: { group: WordGroup }) =>
  [...new Set(occurrences.map(({ text }) => text))].map((form, i) => (
    <span key={form}>
      {i > 0 && ', '}“<q>{form}</q>”
    </span>
  ))
