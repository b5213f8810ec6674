import { claimPath } from '#lib/link/paths'
import { wordsOf } from '#lib/link/pieces'
import type { Link } from '#lib/schema/comparison'
import styles from './link-list.module.css'

/** Relations between claims: the kinds, one sentence, and each claim's words that are meant. */
export const LinkList = ({ links, title }: { links: readonly Link[]; title: string }) =>
  links.length > 0 && (
    <section className={styles.links} aria-labelledby="links">
      <h2 id="links">{title}</h2>
      <ul>
        {links.map(({ kinds, sentence, passages }) => (
          <li key={sentence}>
            <p className={styles.kinds}>{kinds.join(' · ')}</p>
            <p>{sentence}</p>
            <ul className={styles.ends}>
              {passages.map((passage) => (
                <li key={passage.id}>
                  <a href={claimPath(passage.id)} aria-label={`Claim ${passage.label}`}>
                    {passage.label}
                  </a>{' '}
                  {wordsOf(passage).join(' … ')}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className={styles.kinds}>Chosen and worded by an editor.</p>
    </section>
  )
