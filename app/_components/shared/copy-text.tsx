import type { ReactNode } from 'react'
import buttons from './copy-place.module.css'
import styles from './copy-text.module.css'

/** Text to copy, by hand or with the button that our script adds. */
export const CopyText = ({ label, text, prose = false }: { label: string; text: ReactNode; prose?: boolean }) => (
  <figure className={styles.figure}>
    <figcaption>{label}</figcaption>
    <pre className={prose ? styles.prose : undefined}>{text}</pre>
    <div className={`screen-only ${buttons.copy}`} data-copy />
  </figure>
)
