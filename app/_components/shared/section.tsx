import type { ReactNode } from 'react'
import styles from './section.module.css'

type Props = { id: string; title: string; children: ReactNode }

/** A section of a long page with an id to link to. */
export const Section = ({ id, title, children }: Props) => (
  <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
)
