import type { AttributionLine } from '#lib/voice/voice-line'
import styles from './attributions.module.css'

/** The attributions of a claim: speaker, cue and words. */
export const Attributions = ({ list }: { list: AttributionLine[] }) =>
  list.length > 0 && (
    <section className={styles.attributions} aria-labelledby="who">
      <h2 id="who">Who is quoted, and how</h2>
      <ul>
        {list.map(({ speaker, words, contents }) => (
          <li key={`${speaker} ${contents.join(' ')}`}>
            <p>
              <b>{speaker}</b>: {words}
            </p>
            {contents.map((content) => (
              <blockquote key={content}>{content}</blockquote>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
