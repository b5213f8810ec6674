import { Fragment } from 'react'
import { listExactWords } from '#lib/address/exact-words'
import { claimPath } from '#lib/address/paths'
import type { Link } from '#lib/record/comparison'
import styles from './link-list.module.css'

type Props = { links: readonly Link[]; title: string; brief?: boolean }

/**
 * Links between claims: their kinds, one sentence, and each claim with the words in question. `brief` shows only the
 * numbers of the claims.
 */
export const LinkList = ({ links, title, brief = false }: Props) =>
  links.length > 0 && (
    <section className={styles.links} aria-labelledby="links">
      <h2 id="links">{title}</h2>
      <ul>
        {links.map(({ kinds, sentence, passages }) => (
          <li key={sentence}>
            <p className={styles.kinds}>{kinds.map((kind) => describeKind(kind, passages)).join(' · ')}</p>
            <p>{sentence}</p>
            {brief ? (
              <p className={styles.numbers}>
                {passages.map(({ id, label }) => (
                  <Fragment key={id}>
                    <a href={claimPath(id)}>{label}</a>{' '}
                  </Fragment>
                ))}
              </p>
            ) : (
              <ul className={styles.ends}>
                {passages.map((passage) => (
                  <li key={passage.id}>
                    <a href={claimPath(passage.id)}>{passage.label}</a> <q>{listExactWords(passage).join(' … ')}</q>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.kinds}>These links were chosen and written by an editor.</p>
    </section>
  )

/** A kind of link as readers see it: `only in report B`, `different wording`. */
function describeKind(kind: Link['kinds'][number], passages: Link['passages']): string {
  if (kind === 'different word') return 'different wording'
  return kind === 'only here' ? `only in report ${passages[0]?.label.charAt(0)}` : kind
}
