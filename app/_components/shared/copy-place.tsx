import styles from './copy-place.module.css'

/** Where our script puts its buttons; without it the room is not kept. */
export const CopyPlace = ({ link, words }: { link: string; words: string }) => (
  <div className={`screen-only ${styles.copy} ${styles.room}`} data-copy data-link={link} data-words={words} />
)
