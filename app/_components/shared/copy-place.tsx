import styles from './copy-place.module.css'

/** The place for our script's buttons; without script it takes no space. */
export const CopyPlace = ({ link, words }: { link: string; words: string }) => (
  <div className={`screen-only ${styles.copy} ${styles.room}`} data-copy data-link={link} data-words={words} />
)
