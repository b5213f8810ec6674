import styles from './contents.module.css'

type Props = { sections: readonly { id: string; title: string }[] }

/** The sections of a long page. */
export const Contents = ({ sections }: Props) => (
  <nav className={`screen-only ${styles.contents}`} aria-label="On this page">
    <ul>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
