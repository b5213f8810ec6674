import styles from './copy-text.module.css'

/** Text to be taken elsewhere: to select by hand, or with our script by a button. */
export const CopyText = ({ label, text }: { label: string; text: string }) => (
  <figure className={styles.figure}>
    <figcaption>{label}</figcaption>
    <pre>{text}</pre>
    <div className={styles.copy} data-copy />
  </figure>
)
